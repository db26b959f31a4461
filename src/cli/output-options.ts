import type { ConfigSettings } from '../check/config.ts'
import { mainLanguage } from '../languages/main-language.ts'
import type { Incident } from '../model/incident.ts'
import { UserError } from '../node/user-error.ts'
import { localeMeant, outputLanguages, wordingOf } from '../render/locales.ts'
import { type OutputZone, outputZoneOf } from '../render/output-zone.ts'
import { englishWording, type Wording } from '../render/wording.ts'
import { zoneGiven } from './reading-options.ts'

/** What commands take that show times, and the words around them. */
export interface OutputFlags {
  readonly outputZone?: string
  readonly locale?: string
}

/** In which zone and words the output is to be; each left out where nobody says it. */
export interface OutputSettings {
  readonly zone?: OutputZone
  readonly wording?: Wording
}

/**
 * What the options and the configuration say of the output; an option beats the configuration.
 *
 * @throws {UserError} where a value is no zone, or no locale that there are words for
 */
export function outputOf(config: Pick<ConfigSettings, 'outputZone' | 'locale'>, flags: OutputFlags): OutputSettings {
  const name = flags.outputZone ?? config.outputZone
  const tag = flags.locale ?? config.locale
  const zone = name === undefined ? undefined : outputZoneOf(zoneGiven(name, '--output-zone'))
  return { ...(zone !== undefined && { zone }), ...(tag !== undefined && { wording: wordingGiven(tag) }) }
}

/** The wording for an incident: as asked for, else in the language that its report is written in, else in English. */
export function wordingFor(incident: Incident, { zone, wording }: OutputSettings): Wording {
  const chosen = wording ?? wordingOf(mainLanguage(textOf(incident))) ?? englishWording
  return zone === undefined ? chosen : { ...chosen, zone }
}

function textOf({ title = '', summary = '', timeline, sections }: Incident): string {
  return [title, summary, ...timeline.map(({ text }) => text), ...sections.map(({ markdown }) => markdown)].join('\n')
}

function wordingGiven(tag: string): Wording {
  const found = wordingOf(tag)
  if (found !== undefined) return found
  const meant = localeMeant(tag)
  const known = `there are words in ${outputLanguages.join(', ')}`
  throw new UserError('unknown --locale', tag, meant === undefined ? known : `did you mean ${meant}? If not, ${known}`)
}
