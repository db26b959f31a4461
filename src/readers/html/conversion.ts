import type { RootContent } from 'mdast'
import type { Content } from './elements.ts'
import type { HtmlSource } from './source.ts'
import type { Survey } from './survey.ts'

/** What the parts of one conversion from hast to mdast share. */
export interface Conversion {
  readonly source: HtmlSource
  readonly survey: Survey
  /** Boilerplate, what is hidden, and what has been taken out already. */
  leavesOut(node: Content): boolean
}

/** Turns block content into mdast; handed on to lists and tables, whose parts hold blocks again. */
export type Flow = (nodes: readonly Content[], conversion: Conversion) => RootContent[]

/** The same conversion, with more left out. */
export function without(conversion: Conversion, taken: ReadonlySet<Content>): Conversion {
  return { ...conversion, leavesOut: (node) => taken.has(node) || conversion.leavesOut(node) }
}
