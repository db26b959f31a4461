import { isDigit, isLetter } from './characters.ts'
import type { Line } from './line.ts'
import type { WrittenMoment } from './token.ts'

const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[T_-]|[ ](?=\d\d:?\d\d))(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?/
const halfCompact = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(?:(\d\d)(?:[.,](\d{1,9}))?)?(?=Z|[+-]\d\d|[\s,;)\]]|$)/
const klog = /^[IWEF](\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{1,9})/
const epoch = /^(\d{10})(?:(\d{3})|\.(\d{1,9}))?(?![\d.\w])/

const counted =
  /^ (?:bytes?|[kmgt]i?b|bits?|requests?|rows?|records?|events?|messages?|keys?|entries|ops|packets?|users?|items?|blocks?)\b/i

/** 20220324T065400Z, 20220324T06:54, 20220324-065400 (ISO 8601 basic and its relatives). The zone is read by the caller. */
export function readCompactStamp(line: Line, at: number): WrittenMoment | undefined {
  const chunk = line.folded.slice(at, at + 34)
  const found = compact.exec(chunk) ?? halfCompact.exec(chunk)
  if (found === null) return undefined
  const [text, year, month, day, hour, minute, second, part] = found
  const end = at + text.length
  if (
    isDigit(line.folded.charCodeAt(end)) ||
    Number(month) > 12 ||
    Number(day) > 31 ||
    Number(month) < 1 ||
    Number(day) < 1
  )
    return undefined
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined
  return {
    start: at,
    end,
    date: { start: at, end: at + 8, year: Number(year), month: Number(month), day: Number(day) },
    clock: {
      start: at + 9,
      end,
      hour: Number(hour),
      minute: Number(minute),
      ...(second === undefined ? {} : { second: Number(second) }),
      ...(part === undefined ? {} : { millisecond: Number(part.slice(0, 3).padEnd(3, '0')) }),
    },
  }
}

/** 'I0324 06:54:12.345678', the head of a klog line (Kubernetes). */
export function readKlog(line: Line, at: number): WrittenMoment | undefined {
  const found = klog.exec(line.folded.slice(at, at + 32))
  if (found === null || isLetter(line.folded.charCodeAt(at - 1))) return undefined
  const [text, month, day, hour, minute, second, part = ''] = found
  if (Number(month) > 12 || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
    return undefined
  const end = at + text.length
  return {
    start: at,
    end,
    date: { start: at, end: at + 5, month: Number(month), day: Number(day) },
    clock: {
      start: at + 6,
      end,
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      millisecond: Number(part.slice(0, 3).padEnd(3, '0')),
    },
  }
}

/**
 * Seconds or milliseconds since 1970, only where a stamp would stand: at the beginning of the line, in brackets, behind
 * '@' or a name such as `ts=`; ten digits anywhere else are ids, counts and telephone numbers.
 */
export function readEpoch(line: Line, at: number): WrittenMoment | undefined {
  const { folded } = line
  const found = epoch.exec(folded.slice(at, at + 24))
  if (found === null) return undefined
  const [text, seconds, millis, part] = found
  const value = Number(seconds)
  if (value < 1_100_000_000 || value > 2_200_000_000) return undefined
  const before = folded.slice(Math.max(0, at - 24), at)
  const stands = /^[\s\-*•>|"'`]*[[("'`@]*$/.test(before) && at < 20
  if (
    !stands &&
    !/(?:[[(]|@|<t:|\^|\b(?:ts|time|timestamp|epoch|at|date|unix(?: time)?)["']?\s?[=:]\s?["']?|\b(?:epoch|timestamp|unix time) )$/i.test(
      before,
    )
  ) {
    return undefined
  }
  const after = folded.slice(at + text.length)
  if (!/^(?:[\])"'`,;:|^]|\s|$)/.test(after) || counted.test(after)) return undefined
  const ms = value * 1000 + Number(millis ?? (part ?? '').slice(0, 3).padEnd(3, '0'))
  return { start: at, end: at + text.length, epoch: ms }
}
