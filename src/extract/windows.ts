import type { Document } from '../model/document.ts'
import { positionAt } from '../model/document.ts'
import type { ImpactWindow } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { opens } from './mentions.ts'
import type { StatedWindow } from './milestones.ts'
import { isOpenEnded } from './records.ts'
import type { Told } from './roles.ts'

/**
 * Stated spans of impact: ranges in prose ('Between 06:54 and 08:55'), and single ends ('unavailable until
 * 12:00', `resolvedWhen`), where a start and an end that belong together become one window.
 */
export function windowsOf(tolds: readonly Told[], document: Document): StatedWindow[] {
  const windows: StatedWindow[] = []
  const listed = new Set<StatedWindow>()
  let open: Told | undefined
  let spanned: { readonly window: StatedWindow; readonly told: Told } | undefined
  const close = (): void => {
    if (open !== undefined && !repeats(open, windows, listed))
      windows.push({ start: open.at, position: open.at.position, field: isField(open) })
    open = undefined
  }
  for (const told of tolds) {
    if (told.role !== 'window') continue
    if (told.until !== undefined) {
      close()
      if (repeats(told, windows, listed)) continue
      const before = windows.at(-1)
      if (before !== undefined && before === spanned?.window && follows(told, spanned.told))
        windows[windows.length - 1] = { ...before, goesOn: true }
      const window = {
        start: told.at,
        end: told.until,
        position: joined(document, told.at.position, told.until.position),
        field: isField(told),
      }
      windows.push(window)
      spanned = { window, told }
      if (told.mention.line.kind === 'item') listed.add(window)
    } else if (told.end === 'end') {
      const start = open !== undefined && belongs(open, told) ? open : undefined
      if (start === undefined) close()
      open = undefined
      windows.push({
        ...(start === undefined ? {} : { start: start.at }),
        end: told.at,
        position: joined(document, start?.at.position ?? told.at.position, told.at.position),
        field: isField(told),
      })
    } else {
      close()
      const { passage, token } = told.mention
      if (!saysNoEnd(passage.text.slice(token.end))) open = told
      else if (!repeats(told, windows, listed))
        windows.push({ start: told.at, position: told.at.position, field: isField(told) })
    }
  }
  close()
  return windows
}

/** Whether a span opens the line below that of another which opens its own, and begins after it has ended. */
function follows(told: Told, { mention, until }: Told): boolean {
  if (told.mention.line.index !== mention.line.index + 1 || !opens(told.mention) || !opens(mention)) return false
  return until !== undefined && told.at.local >= until.local
}

/** What a record's own fields say of its beginning alone: no span, and a start of the incident all the same. */
export function beginningsOf(tolds: readonly Told[]): StatedWindow[] {
  return tolds.flatMap(({ role, end, at }) =>
    role === 'meta' && end === 'start' ? [{ start: at, position: at.position, field: true }] : [],
  )
}

/** '; no end is stated', behind the start. */
function saysNoEnd(after: string): boolean {
  return after.length < 200 && after.split(/[;；（）()]/).some((part) => isOpenEnded(part))
}

/** A list that sums up the windows tells them a second time. */
function repeats(
  { mention, at, until }: Told,
  windows: readonly StatedWindow[],
  listed: ReadonlySet<StatedWindow>,
): boolean {
  return windows.some(
    (one) =>
      (mention.line.kind === 'item' || listed.has(one)) && sameMoment(one.start, at) && sameMoment(one.end, until),
  )
}

function sameMoment(a: Moment | undefined, b: Moment | undefined): boolean {
  return a?.local === b?.local && a?.offset === b?.offset
}

/** A start and the end after it are one window where they stand in one part or paragraph. */
function belongs(start: Told, end: Told): boolean {
  return start.mention.line.block === end.mention.line.block || start.mention.line.section === end.mention.line.section
}

function joined(
  document: Document,
  a: ImpactWindow['position'],
  b: ImpactWindow['position'],
): ImpactWindow['position'] {
  return positionAt(
    document,
    Math.min(a.start.offset, b.start.offset) - document.shift,
    Math.max(a.end.offset, b.end.offset) - document.shift,
  )
}

function isField({ mention: { line } }: Told): boolean {
  return line.kind === 'field' || line.fact !== undefined
}
