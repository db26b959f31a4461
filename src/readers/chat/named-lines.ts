import { scan } from '../../time/scan.ts'
import type { ChatForm, ChatLine, MessageHead, Stretch } from './chat-form.ts'

const LONGEST = 120
const HAS_CLOCK = /\d{1,2}[:.]\d\d/
/** What clients set behind the name of a bot or of who is away. */
const BADGE = /(?:\s*(?:(?<=[\p{Ll}\d\s])(?:APP|BOT)|:[\w+-]{1,40}:|\((?:pinned|edited)\)|✓))+$/u
const BRACKETED = /^\u200e?\[([^[\]\n]{4,40})\]\s?(.{0,80})$/u
const DASHED = /^(.{1,80}?)\s+[—–]\s+(.{4,40})$/u
const COLUMNS = /^(\S.{0,79}?)(?: {2,}|\t| ?\u00a0 ?)\[?([^[\]]{4,40}?)\]?$/u
const NAME = /^[\p{L}\p{N}@][^\s:;!?,()[\]{}<>|"“”]{0,40}(?: [\p{L}\p{N}(][^\s:;!?,[\]{}<>|"“”]{0,30}){0,5}$/u

/** A name as people have them, where the line could be a sentence: one word, or each with a capital. */
const PLAIN_NAME =
  /^\S+$|^(?:[\p{Lu}\p{Lo}\p{N}@(]\S*|[dv][aeio]n?|del|der|la|bin|al|of)(?: (?:[\p{Lu}\p{Lo}\p{N}(]\S*|[dv][aeio]n?|del|der|la|bin|al|of)){0,5}$/u

/**
 * Messages copied out of Slack, Teams or Discord, or exported from Discord as text: a line with the name and the time,
 * and the words below it.
 */
export const namedLines: ChatForm = { name: 'named', least: 0.05, fewest: 2, lineAt }

function lineAt(lines: readonly string[], at: number, last: MessageHead | undefined): ChatLine | undefined {
  const line = lines[at] ?? ''
  if (line === '' || line.length > LONGEST) return undefined
  if (isFrame(lines, at)) return { is: 'frame' }
  if (!HAS_CLOCK.test(line)) return dayAlone(line) ?? nameAbove(lines, at)
  const bracketed = BRACKETED.exec(line)
  if (bracketed?.[1] !== undefined && isStamp(bracketed[1])) {
    const from = line.indexOf('[') + 1
    const stamp = { from, to: from + bracketed[1].length }
    const name = nameIn(bracketed[2], /\d\D{1,2}\d{1,2}\D{1,2}\d{2,4}|\d-\p{L}/u.test(bracketed[1]))
    if (name !== undefined && isNextText(lines, at)) return { is: 'message', stamp, actor: name, text: line.length }
    // '[9:13 AM] and …': the same person goes on.
    return last === undefined ? undefined : { is: 'message', stamp, actor: last.actor, text: stamp.to + 1 }
  }
  if (isStamp(line) && last !== undefined)
    return { is: 'message', stamp: { from: 0, to: line.length }, actor: last.actor, text: line.length }
  for (const form of [DASHED, COLUMNS]) {
    const found = form.exec(line)
    const name = nameIn(found?.[1], form === DASHED)
    if (found?.[2] === undefined || name === undefined || !isStamp(found[2])) continue
    const stamp: Stretch = { from: line.lastIndexOf(found[2]), to: line.lastIndexOf(found[2]) + found[2].length }
    return { is: 'message', stamp, actor: name, text: line.length }
  }
  return undefined
}

/** A name alone on its line, the time alone on the next. */
function nameAbove(lines: readonly string[], at: number): MessageHead | undefined {
  const next = lines[at + 1]?.trim() ?? ''
  const name = HAS_CLOCK.test(next) ? nameIn(lines[at]) : undefined
  if (name === undefined || (at > 0 && lines[at - 1] !== '') || !isStamp(next)) return undefined
  const from = (lines[at + 1] ?? '').indexOf(next)
  return { is: 'message', lines: 2, stamp: { from, to: from + next.length }, actor: name, text: from + next.length }
}

/** 'Saturday, March 14th', 'March 14th, 2026' between two days' messages. */
function dayAlone(line: string): ChatLine | undefined {
  if (line.length > 40 || !/\d/.test(line)) return undefined
  const text = line.replace(/^[\s–—-]+|[\s–—-]+$/g, '')
  const [token, ...more] = scan(text)
  const whole = token !== undefined && more.length === 0 && token.start === 0 && token.end === text.length
  return whole && token.from.date?.day !== undefined && token.from.clock === undefined ? { is: 'day', text } : undefined
}

/** What the exporter of Discord sets above and below the messages. */
function isFrame(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (/^={20,}$/.test(line)) return true
  return /^(?:Guild|Channel|Topic|After|Before): |^Exported [\d,.]+ message\(s\)$/.test(line) && isInFrame(lines, at)
}

function isInFrame(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - 6), at).some((line) => /^={20,}$/.test(line))
}

/** A time, with or without its day, and nothing else. */
function isStamp(text: string): boolean {
  const plain = text.trim()
  if (plain.length > 40 || !HAS_CLOCK.test(plain)) return false
  const [token, ...more] = scan(plain)
  if (token?.from.clock === undefined || token.to !== undefined || more.length > 0) return false
  return token.start === 0 && /^[\s.,]*$/.test(plain.slice(token.end))
}

/** The name that a text is, without badges; `free` where the rest of its line tells that it is one. */
function nameIn(text: string | undefined, free = false): string | undefined {
  const name = text?.replace(BADGE, '').trim() ?? ''
  if (name.length > 60 || !NAME.test(name) || /[.]$/.test(name)) return undefined
  return free || PLAIN_NAME.test(name) ? name : undefined
}

function isNextText(lines: readonly string[], at: number): boolean {
  return (lines[at + 1] ?? '') !== ''
}
