import { UserError } from '../node/user-error.ts'

/**
 * Of the incidents of a file the one that is asked for, counted from 1; the only one, where there is but one.
 *
 * @throws {UserError} where there are several and none is asked for, or not so many
 */
export function chosenIncident<Found>(found: readonly Found[], file: string, number: number | undefined): Found {
  if (number === undefined && found.length > 1) {
    throw new UserError(`holds ${found.length} incidents`, file, `choose one with --incident 1 to ${found.length}`)
  }
  const one = found[(number ?? 1) - 1]
  if (one === undefined) throw new UserError(`no incident ${number ?? 1}`, file, `it holds ${found.length}`)
  return one
}
