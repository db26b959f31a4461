import type { Moment } from '../../model/moment.ts'
import { type Column, column } from './table.ts'

/** The instant of a moment, in UTC; null where it is not settled, or lies outside of the years that tables hold. */
export function instantOf(moment: Moment | undefined): string | null {
  const instant = moment?.instant ?? ''
  return /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(instant) ? instant : null
}

/** The day of a moment as the report writes it: known, too, where the zone is not. */
export function dayOf(moment: Moment | undefined): string | null {
  const day = moment?.local.slice(0, 10) ?? ''
  return /^[12]\d{3}-\d\d-\d\d$/.test(day) ? day : null
}

/** Two columns that tell a moment: its instant, and the wall clock that was written. */
export function momentColumns<Row>(
  name: string,
  what: string,
  moment: (row: Row) => Moment | undefined,
): readonly Column<Row>[] {
  return [
    column(name, 'TIMESTAMP', `${what}, in UTC; null where day or zone is not settled`, (row) =>
      instantOf(moment(row)),
    ),
    column(
      `${name}_local`,
      'VARCHAR',
      'the same as the wall clock shows it, to the precision written',
      (row) => moment(row)?.local,
    ),
  ]
}
