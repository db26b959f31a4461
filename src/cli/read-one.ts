import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { findInputs } from '../node/find-inputs.ts'
import type { UserError } from '../node/user-error.ts'
import { chosenIncident } from './chosen-incident.ts'
import { complain } from './complain.ts'
import { readReports, reportExtensions } from './read-reports.ts'
import type { ReadingFlags } from './reading-options.ts'
import type { Settings } from './settings.ts'
import type { Streams } from './streams.ts'

export interface OneIncident {
  readonly incident: Incident
  readonly document: Document
  /** Whether the document tells others beside it. */
  readonly amongSeveral: boolean
}

/**
 * The one report that a command takes; undefined where nothing is found, which is then said.
 *
 * @throws {UserError} for several
 */
export async function oneInput(
  given: readonly string[],
  refusal: (several: readonly string[]) => UserError,
  { stderr }: Streams,
): Promise<string | undefined> {
  const { paths, errors } = await findInputs(given, reportExtensions)
  for (const error of errors) complain(stderr, error)
  if (paths.length > 1) throw refusal(paths)
  return paths[0]
}

/** The incident of a file that is asked for, or its only one; undefined where it cannot be read, which is then said. */
export async function readOne(
  file: string,
  flags: ReadingFlags & { readonly incident?: number },
  settingsFor: (file: string) => Settings,
  streams: Streams,
): Promise<OneIncident | undefined> {
  const found: { incident: Incident; document: Document }[] = []
  const usable = await readReports([file], flags, settingsFor, streams, ({ incidents, document }) => {
    for (const incident of incidents) found.push({ incident, document })
  })
  return usable ? { ...chosenIncident(found, file, flags.incident), amongSeveral: found.length > 1 } : undefined
}
