import { markOf } from './marks.ts'

/** '【対応】', '■ 発生日時': headings of notices in plain text, wherever they stand. */
export function isFramed(content: string): boolean {
  return /^(?:【[^【】]{1,40}】|[■◆▼]\s?[^。:：]{1,30})$/u.test(content)
}

/**
 * Whether a line that begins anew is a heading by the mark before it, as East Asian writers set them: '□ 조치 경과',
 * '２　経緯', 'Ⅲ. 원인', '第1　概要'. `after` gives the next line that is not blank.
 */
export function isEasternHeading(content: string, after: () => string): boolean {
  if (content.length > LONGEST || !(numbered.test(content) || bulleted.test(content))) return false
  if (!isEasternTitle(content.replace(numbered, '').trim())) return false
  const following = after()
  if (following === '') return false
  return numbered.test(content) ? !numbered.test(following) : markOf(following)?.kind !== content[0]
}

/** Whether a title behind a number is short, and no sentence, in a script without capitals. */
export function isEasternTitle(title: string): boolean {
  return title.length <= LONGEST && CHARACTER.test(title) && !NO_HEADING.test(title)
}

const LONGEST = 30
const CHARACTER = /\p{Lo}{2}/u
// A sentence, a label with its value, or a time of day.
const NO_HEADING = /[。．，；！：:;!,]|\.$|\d{1,2}\s?[時时点點시]|[0-9０-９]{1,2}[月월]\s?[0-9０-９]{1,2}/u
const numbered =
  /^(?:[0-9０-９]{1,2}\u3000|[\u2160-\u216b][.．、\s]|第[0-9０-９一二三四五六七八九十]{1,3}[\s章节節部])\s*/u
const bulleted = /^[□▣◇▽▷▶●◎★☆]\s?\p{Lo}/u
