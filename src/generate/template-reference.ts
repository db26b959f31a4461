import { sectionKindSchema } from '../model/incident.ts'
import { blockNames, blocks } from '../render/blocks/blocks.ts'
import { statisticsBlocks, statisticsShape } from '../render/statistics/statistics-shape.ts'
import { type HelperValue, helperShapes } from '../render/template/helper-shapes.ts'
import type { Shape } from '../render/template/shape.ts'
import { viewShape } from '../render/template/view-shape.ts'
import { englishTexts } from '../render/words/en.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The page on all that a template can name, from the data that templates are checked against. */
export async function generateTemplateReference(): Promise<GeneratedFile> {
  const { words: _, ...fields } = viewShape.fields
  const { words: __, ...ofStatistics } = statisticsShape.fields
  const helpers = Object.entries(helperShapes(blockNames))
  const content = `# What templates can name

Written by \`npm run generate\`; \`postmortem templates check\` holds a template to it.

## Fields

A *moment* is written as \`2022-03-24 06:59 CET\`, a *length* as \`2 h 1 min\`; a *term* is a word of a fixed list, which is
shown in the language of the output and compared by its English name: \`{{#if (eq source "update")}}\`. What the report
does not say is empty. Lists are gone through by \`{{#each}}\`, whose \`@index\`, \`@first\` and \`@last\` are there, too.

${fieldLines({ kind: 'fields', fields }, '').join('\n')}
- \`words\`: headings, labels and prompts in the language of the output, see below

## Helpers

Besides these there are \`if\`, \`unless\`, \`each\` and \`with\`, and pieces to include: \`{{> name}}\` is the file
\`_name.md.hbs\` beside the template.

${helpers.map(([name, { example, does, named }]) => `- \`${example}\`: ${does}${namedIn(name, named)}`).join('\n')}

Kinds of sections: ${coded(sectionKindSchema.options)}.

## Blocks

${blockNames.map((name) => `- \`{{block "${name}"}}\`: ${blocks[name]?.shows}`).join('\n')}

## Words

${Object.entries(englishTexts)
  .map(([key, text]) => `- \`words.${key}\`: ${text}`)
  .join('\n')}

# What templates of statistics can name

A template whose name ends in \`statistics\` is about many incidents: \`postmortem stats\` takes it. It has the same
helpers, and these fields and blocks. A length is written as fine as it can be relied on.

${fieldLines({ kind: 'fields', fields: ofStatistics }, '').join('\n')}
- \`words\`: headings and explanations

${Object.entries(statisticsBlocks)
  .map(([name, { shows }]) => `- \`{{block "${name}"}}\`: ${shows}`)
  .join('\n')}
`
  return { path: 'templates/README.md', content }
}

function fieldLines({ fields }: Shape & { readonly kind: 'fields' }, indent: string): string[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const inner = shape.kind === 'list' ? shape.of : shape
    const line = `${indent}- \`${name}\`: ${kindOf(shape)}`
    return inner.kind === 'fields' ? [line, ...fieldLines(inner, `${indent}  `)] : [line]
  })
}

function kindOf(shape: Shape): string {
  if (shape.kind === 'list') return `list of ${shape.of.kind === 'fields' ? 'fields' : `${kindOf(shape.of)}s`}`
  return shape.kind === 'markdown' ? "the author's words" : shape.kind
}

function namedIn(name: string, named: Readonly<Record<string, HelperValue>>): string {
  const told = Object.entries(named).map(([key, value]) => `\`${key}=\`${amongIn(value)}`)
  return told.length === 0 ? '' : `; \`${name}\` takes ${told.join(', ')}`
}

function amongIn(value: HelperValue): string {
  return 'among' in value ? ` (${value.among.join(', ')})` : ''
}

function coded(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
