import type { Heading, Table } from 'mdast'
import type { TimelineFigure } from '../../content.ts'
import type { Markup } from '../markup.ts'

/** What the parts of one page share. */
export interface Page {
  /** A heading's id, which no other element has. */
  readonly anchor: (heading: Heading) => string
  readonly figure: (figure: TimelineFigure) => Markup[]
  readonly checkBox: (checked: boolean) => Markup
  /** What a table is called by those who hear the page: the heading it stands under. */
  readonly tableName: (table: Table) => string
}
