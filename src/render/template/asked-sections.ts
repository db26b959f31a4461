import { type SectionKind, sectionKindSchema } from '../../model/incident.ts'
import { sourceOf } from './helper-check.ts'
import { parseTemplate, type TemplateOptions } from './template.ts'

/**
 * The sections that a template asks an author for, in their order, its pieces' among them; of each the kinds that can
 * be told in it.
 *
 * @throws {TemplateError} where it is not valid Handlebars
 */
export function askedSections(
  text: string,
  name: string,
  { partials = {} }: TemplateOptions = {},
): readonly (readonly SectionKind[])[] {
  const asked: SectionKind[][] = []
  const walk = (program: hbs.AST.Program | undefined, within: readonly string[]): void => {
    for (const node of program?.body ?? []) {
      if (node.type === 'BlockStatement') {
        const block = node as hbs.AST.BlockStatement
        const kinds = kindsOf(block)
        if (kinds.length > 0) asked.push(kinds)
        walk(block.program, within)
        walk(block.inverse, within)
      } else if (node.type === 'PartialStatement') {
        const piece = sourceOf((node as hbs.AST.PartialStatement).name)
        const inside = partials[piece]
        if (inside !== undefined && !within.includes(piece)) walk(parseTemplate(inside, piece), [...within, piece])
      }
    }
  }
  walk(parseTemplate(text, name), [name])
  return asked
}

/** None where the section may stay empty, or no kind of the author's sections is told in it. */
function kindsOf({ path, params, hash }: hbs.AST.BlockStatement): SectionKind[] {
  if (sourceOf(path) !== 'section' || !hash?.pairs.some(({ key }) => key === 'ask')) return []
  return params.flatMap((param) => {
    const kind = sectionKindSchema.safeParse(
      param.type === 'StringLiteral' ? (param as hbs.AST.StringLiteral).value : '',
    )
    return kind.success ? [kind.data] : []
  })
}
