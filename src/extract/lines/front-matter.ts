import type { Document } from '../../model/document.ts'
import { linesOf, type Passage } from '../../model/passage.ts'
import { passageBuilder } from '../../model/plain.ts'
import { tomlFields } from './toml-fields.ts'
import { yamlFields } from './yaml-fields.ts'

export interface Field {
  /** Lower case, words parted by `_`; parents joined by dots; items of a sequence share their parent's key. */
  readonly key: string
  /** One line. */
  readonly passage: Passage
}

interface Offset {
  readonly offset?: number | undefined
}

interface Matter {
  readonly type: string
  readonly value: string
  readonly position?: { readonly start: Offset; readonly end: Offset } | undefined
}

/** Tables in which site generators keep an author's own fields. */
const WRAPPER = /^(?:params|extra|data|fields|metadata|taxonomies)\.(?=.)/

/**
 * The scalar fields of YAML or TOML front matter (cState, Jekyll, Hugo and their kind), in source order, each with
 * its place; a value of several lines is as many fields. Broken front matter gives what can be read.
 */
export function frontMatterFields(node: Matter, document: Document): Field[] {
  const start = document.text.indexOf('\n', node.position?.start.offset ?? 0) + 1
  const last = document.text.lastIndexOf('\n', (node.position?.end.offset ?? start) - 1)
  const end = node.position?.end.offset === undefined ? start + node.value.length : Math.max(start, last)
  const found = node.type === 'yaml' ? yamlFields(document.text, start, end) : tomlFields(document.text, start, end)
  return found.flatMap(({ key, passage }) => {
    const name = key.replace(/[ -]+/g, '_').replace(WRAPPER, '')
    return linesOf(normalised(passage))
      .filter((line) => line.text.trim() !== '')
      .map((line) => ({ key: name, passage: line }))
  })
}

/** Blanks and full-width forms as in all other passages. */
function normalised(passage: Passage): Passage {
  const out = passageBuilder()
  out.addPassage(passage)
  return out.done(passage.runs[0]?.offset ?? 0)
}
