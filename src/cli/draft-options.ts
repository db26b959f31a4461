import type { Window } from '../draft/collect.ts'
import { type PersonalKind, personalKinds } from '../draft/mask/secret.ts'
import { nearest } from '../model/nearest.ts'
import { UserError } from '../node/user-error.ts'
import { signedSeconds } from '../time/signed-length.ts'

/** What `--from` and `--to` say; undefined where neither does. */
export function windowGiven(from: string | undefined, to: string | undefined): Window | undefined {
  if (from === undefined && to === undefined) return undefined
  const window = { from: timeGiven(from, '--from', 0), to: timeGiven(to, '--to', 86_399_999) }
  if (window.from !== undefined && window.to !== undefined && window.from > window.to) {
    throw new UserError('--from lies behind --to', `${from}, ${to}`, 'give the earlier time first')
  }
  return window
}

const form = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?) ?(Z|UTC|[+-]\d\d:\d\d))?$/

/** Milliseconds since 1970; a day alone begins or ends in UTC. */
function timeGiven(given: string | undefined, option: string, restOfDay: number): number | undefined {
  if (given === undefined) return undefined
  const [, day = '', clock, zone = ''] = form.exec(given) ?? []
  const isDay = !Number.isNaN(Date.parse(`${day}T00:00Z`)) && new Date(`${day}T00:00Z`).toISOString().startsWith(day)
  const ms = isDay ? Date.parse(`${day}T${clock ?? '00:00'}${zone === '' || zone === 'UTC' ? 'Z' : zone}`) : Number.NaN
  if (Number.isNaN(ms))
    throw new UserError(`not a time for ${option}`, given, 'write it as 2026-03-24T06:30Z or 2026-03-24')
  return clock === undefined ? ms + restOfDay : ms
}

/**
 * What `--clock` says: seconds by which the clock of a source is ahead, by the name of the source.
 *
 * @param names of the sources that were read
 */
export function clocksGiven(given: readonly string[], names: readonly string[]): Map<string, number> {
  const clocks = new Map<string, number>()
  for (const one of given) {
    const at = one.lastIndexOf('=')
    const [file, length] = [one.slice(0, at), one.slice(at + 1)]
    const seconds = at > 0 ? signedSeconds(length) : undefined
    if (seconds === undefined) {
      throw new UserError('not a --clock', one, 'write the file and by how much its clock is ahead: pager.json=+90s')
    }
    const meant = sourcesMeant(file, names)
    if (meant.length === 0) {
      const near = nearest(file, [...names, ...names.flatMap((name) => name.split('/').at(-1) ?? [])])
      const mend = near === undefined ? `the sources are ${names.join(', ')}` : `did you mean ${near}?`
      throw new UserError('--clock names no source', file, mend)
    }
    for (const name of meant) clocks.set(name, seconds)
  }
  return clocks
}

/** A source by its name or the end of it, or all in a folder or an archive. */
function sourcesMeant(file: string, names: readonly string[]): string[] {
  const bare = file.replace(/^\.\//, '').replace(/\/$/, '')
  const exact = names.filter((name) => name === bare || name.startsWith(`${bare}/`))
  return exact.length > 0 ? exact : names.filter((name) => name.endsWith(`/${bare}`) || name.includes(`/${bare}/`))
}

/** What `--mask` asks to be masked besides secrets and addresses of mail. */
export function personalGiven(given: readonly string[]): PersonalKind[] {
  const asked = given.flatMap((one) => one.split(',')).map((one) => one.trim())
  for (const one of asked) {
    if (!personalKinds.some((kind) => kind === one)) {
      throw new UserError('unknown --mask', one, `it takes ${personalKinds.join(', ')}`)
    }
  }
  return personalKinds.filter((kind) => kind === 'email' || asked.includes(kind))
}
