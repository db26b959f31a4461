import { type ChatForm, type ChatLine, CLOCK, DATE, type MessageHead } from './chat-form.ts'

/** `09:12`, `[09:12:33]`, `2026-03-14 09:12:33`, `Mar 14 09:12:33`, `2026-03-14T09:12:33+0100` */
const STAMP = new RegExp(
  String.raw`^[[(]?((?:(?:${DATE}|\p{Lu}\p{Ll}{2} [ \d]\d)[ T])?${CLOCK}(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)[\])]?(\t| {1,2})`,
  'u',
)
const NICK = String.raw`[^\s<>:,]{1,60}`
const PREFIX = '[ @+%&~!*]?'
/** `<@ana> …`, HexChat with a tab behind it */
const SAID = new RegExp(String.raw`^<${PREFIX}(${NICK})>[ \t]?`)
/** `* ana restarts it`, `\t *\tana restarts it` */
const DONE = new RegExp(String.raw`^ {0,2}\*[ \t](${NICK})[ \t]`)
/** `-ChanServ- …`, `-ana:#ops- …` */
const NOTICE = new RegExp(String.raw`^-(${NICK})(?::[^\s-]{1,60})?-[ \t]`)
/** WeeChat: the nick in a column of its own */
const COLUMN = new RegExp(String.raw`^${PREFIX}(${NICK})\t`)
/** What the client tells: irssi, ZNC, WeeChat, HexChat */
const TOLD = /^(?:-!-|\*\*\*|-->|<--|--|={3}|\*)[ \t]+/

const FRAME =
  /^(?:--- Log (?:opened|closed)|\*{4} (?:BEGIN|ENDING) LOGGING AT|Session (?:Start|Close|Time|Ident)|--- Day changed)\b:?/
const DAY = /\p{L}{3,9},? \p{L}{3} {1,2}\d{1,2} (?:\d\d:\d\d:\d\d )?\d{4}/u

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['join', /\bhas joined\b|^Joins: /],
  ['part', /\bhas left\b|^Parts: /],
  ['quit', /\bhas quit\b|^Quits: /],
  ['nick', /\bis now known as\b|^You are now known as\b/],
  ['kick', /\bwas kicked\b|\bhas kicked\b/],
  ['mode', /\bsets? modes?\b|^mode[/ ]|\bchanged mode\b|\bgives (?:channel operator|voice) /i],
  ['topic', /\btopic\b/i],
]

/** What somebody does, who is named first. */
const ACTED: ReadonlySet<string> = new Set(['join', 'part', 'quit', 'nick', 'kick'])

/** Logs of IRC as irssi, WeeChat, ZNC, HexChat and mIRC keep them. */
export const irc: ChatForm = { name: 'irc', least: 0.8, fewest: 1, lineAt }

function lineAt(lines: readonly string[], at: number): ChatLine | undefined {
  const line = lines[at] ?? ''
  if (FRAME.test(line)) {
    const day = DAY.exec(line)?.[0]
    return day === undefined || /closed|ENDING|Close/.test(line) ? { is: 'frame' } : { is: 'day', text: day }
  }
  const found = STAMP.exec(line)
  if (found?.[1] === undefined) return undefined
  const from = found[0].indexOf(found[1])
  return headOf(line, { from, to: from + found[1].length }, found[0].length, found[2] === '\t')
}

function headOf(line: string, stamp: MessageHead['stamp'], start: number, tabbed: boolean): MessageHead | undefined {
  const rest = line.slice(start)
  const said = SAID.exec(rest) ?? (rest.startsWith('-!-') ? null : NOTICE.exec(rest))
  if (said !== null) return { is: 'message', stamp, actor: said[1], text: start + said[0].length }
  const done = DONE.exec(rest)
  const told = TOLD.exec(rest)
  // HexChat sets a tab between its star and what it tells; of who acts, the star stands before the nick.
  const clients = told !== null && /^\*\t/.test(told[0]) && kindOf(rest.slice(told[0].length)) !== 'event'
  if (done !== null && !clients)
    return { is: 'message', stamp, actor: done[1], text: start + done[0].length, isWeak: true }
  if (told !== null) {
    const words = rest.slice(told[0].length)
    const kind = kindOf(words)
    const actor = ACTED.has(kind) ? whoIn(words) : undefined
    return { is: 'message', stamp, text: start + told[0].length, actor, key: `irc:${kind}`, isWeak: true }
  }
  const column = tabbed ? COLUMN.exec(rest) : null
  if (column === null) return undefined
  const isWeak = !/:\d\d:\d\d/.test(line.slice(stamp.from, stamp.to))
  return { is: 'message', stamp, actor: column[1], text: start + column[0].length, isWeak }
}

function kindOf(words: string): string {
  const head = words.slice(0, 300)
  return KINDS.find(([, expression]) => expression.test(head))?.[0] ?? 'event'
}

/** 'ben [~ben@host] has joined', 'Joins: ben (ben@host)' */
function whoIn(words: string): string | undefined {
  return /^(?:(?:Joins|Parts|Quits): )?([^\s:[\](),]{1,60}) [([]?/.exec(words)?.[1]
}
