const STATUSES =
  'scheduled|investigating|identified|in progress|update|updated|monitoring|verifying|resolved|completed|post-?mortem|mitigated|recovering'

const STATUS_ALONE = new RegExp(`^\\[?(?:${STATUSES})\\]?:?$`, 'i')
const STATUS_FIRST = new RegExp(`^\\[?(?:${STATUSES})\\]?(?=[ \\t]+[-–—][ \\t]+\\S)`, 'i')
const POSTED = /^Posted\b[^\n]{0,60}\d/
const CLOCK_FIRST = /^[[(~]?\d[^a-z\n]{0,20}\d{1,2}[:.h]\d\d/
const CLOCK = /\d{1,2}[:.]\d\d|[0-9０-９]{1,2}\s?[時时点點시]\s?(?:[0-9０-９]{1,2}\s?[分분]|半|반)/
const ENDS_SENTENCE = /[.!;,。！；，…][)"'”’]?$/
const SENTENCE_WITHIN = /[.!?][)"'”’]?\s+\p{Lu}|[。！？](?=.)/u
/** A sentence's worth of characters, in scripts that set no blanks between words. */
const LONG_EASTERN = /^(?=.*\p{Lo}{8}).{46}/u
const KEY_VALUE = /^[^:：]{1,60}(?:[:：]\s+\S|：\S)/
const LETTER = /\p{L}/u
const BEGINS_LOWER = /^[\p{Ll}]/u

/** The name of a status ('Resolved', 'Monitoring:') that fills a line by itself. */
export function isStatusLine(line: string): boolean {
  return line.length <= 20 && STATUS_ALONE.test(line) && !BEGINS_LOWER.test(line)
}

/** The length of the status in 'Resolved - This incident has been resolved.', or 0. */
export function statusPrefix(line: string): number {
  const found = STATUS_FIRST.exec(line.slice(0, 40))?.[0] ?? ''
  return BEGINS_LOWER.test(found) ? 0 : found.length
}

/** 'Posted Mar 24, 2022 - 09:32 CET': the stamp that status pages set below an update. */
export function isStamp(line: string): boolean {
  return line.length <= 100 && POSTED.test(line)
}

function words(line: string): number {
  return line.split(/\s+/, 40).length
}

/** A line without markup that reads as a heading where it stands alone: short, and no sentence. */
export function readsAsHeading(line: string): boolean {
  if (line.length > 80 || words(line) > 12 || !LETTER.test(line) || BEGINS_LOWER.test(line)) return false
  if (LONG_EASTERN.test(line)) return false
  if (ENDS_SENTENCE.test(line) || SENTENCE_WITHIN.test(line) || KEY_VALUE.test(line.replace(/\([^()]*\)/g, ''))) {
    return false
  }
  return !CLOCK.test(line) && !isStamp(line) && !isLongPlain(line)
}

/** Nine words or more, most of them in lower case: a sentence that lost its full stop, or half of one. */
function isLongPlain(line: string): boolean {
  const all = line.split(/\s+/, 40)
  return all.length > 8 && all.filter((word) => BEGINS_LOWER.test(word)).length > all.length / 2
}

/** The first line of a document: longer than other headings, and it may be a 'Report: what happened'. */
export function readsAsTitle(line: string): boolean {
  return (
    line.length <= 120 &&
    (!/[:：]$/.test(line) || announces(line)) &&
    LETTER.test(line) &&
    !BEGINS_LOWER.test(line) &&
    !ENDS_SENTENCE.test(line) &&
    !SENTENCE_WITHIN.test(line) &&
    !CLOCK_FIRST.test(line) &&
    !isStamp(line)
  )
}

/** 'Timeline:', 'The next steps are:' – a line that announces what follows it. */
export function announces(line: string, longest = 12): boolean {
  return (
    /[:：]$/.test(line) &&
    line.length <= 100 &&
    words(line) <= longest &&
    LETTER.test(line) &&
    !SENTENCE_WITHIN.test(line) &&
    !LONG_EASTERN.test(line) &&
    !(line.length > 12 && /\p{Lo}{6}.*[，、,]|[，、,].*\p{Lo}{6}/u.test(line)) &&
    !BEGINS_LOWER.test(line) &&
    !CLOCK_FIRST.test(line)
  )
}

/** 'SUMMARY:', 'ROOT CAUSE' */
export function isCapitals(line: string): boolean {
  return (
    line.length <= 80 &&
    /\p{Lu}{3}/u.test(line) &&
    !/\p{Ll}/u.test(line) &&
    words(line) <= 10 &&
    !ENDS_SENTENCE.test(line) &&
    !CLOCK.test(line) &&
    !/[=<>{}|/\\]/.test(line)
  )
}
