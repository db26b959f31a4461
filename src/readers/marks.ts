/** What opens an item of a list in plain text. */
export interface Mark {
  /** The bullet itself, or `1.`, `1)`, `(1)`, `a)` for numbers in that style. */
  readonly kind: string
  readonly number?: number
  /** Units from the start of the line to the item's text. */
  readonly width: number
  readonly checked?: boolean
}

const BULLET =
  /^(?:([•‣◦▪▫●○■□∙⁃➢➤►▶・･◯◎◇◆▷][ \t\u00A0\u3000]*)|([·*+–—ㅇ-][ \t\u00A0]+)(?=\S)|([☐☑☒✓✔][ \t\u00A0]*)|(o[ \t\u00A0]+)(?=\S))/
const NUMBER = /^(\(?)(?:(\d{1,3})([.)])|([a-z]|[ivx]{2,4})(\)))[ \t\u00A0]+(?=\S)/
/** Numbers as East Asian writers set them: '１．', '1）', '（１）', '一、', '（一）', '①', '가.', with or without a blank behind. */
const EASTERN =
  /^(?:([（(]?)([0-9０-９]{1,2}|[一二三四五六七八九十壹貳贰參叁肆伍陸陆柒捌玖拾]{1,3})([．）、]|[.)](?=\p{Lo}))(?![0-9０-９](?![0-9０-９]?[:：时時点點시]))|([\u2460-\u2473])|([가나다라마바사아자차카타파하])([.)])(?=[ \u3000]))[ \t\u00A0\u3000]*(?=\S)/u
const BOX = /^\[([ xX])\][ \t]+/

/** Bullets that come second: under an item with another mark they open a nested list, indented or not. */
const secondary = new Set(['–', '—', '-', 'o', '◦', '○', '▫', '▪', '■', '□', '·', '‣', '⁃', '➢', '➤'])

export function markOf(content: string): Mark | undefined {
  const bullet = BULLET.exec(content)
  if (bullet !== null) {
    const kind = content[0] ?? ''
    if ('☐☑☒✓✔'.includes(kind)) return { kind: '☐', width: bullet[0].length, checked: kind !== '☐' }
    const box = BOX.exec(content.slice(bullet[0].length, bullet[0].length + 8))
    const width = bullet[0].length + (box?.[0].length ?? 0)
    return box === null ? { kind, width } : { kind, width, checked: box[1] !== ' ' }
  }
  const number = NUMBER.exec(content)
  if (number === null) return easternMark(content)
  const [whole, open = '', digits, close = '', letter, bracket = ''] = number
  if (digits !== undefined) return { kind: `${open}1${close}`, number: Number(digits), width: whole.length }
  return { kind: `${open}a${bracket}`, number: (letter?.charCodeAt(0) ?? 97) - 96, width: whole.length }
}

function easternMark(content: string): Mark | undefined {
  const found = EASTERN.exec(content)
  if (found === null) return undefined
  const [whole, open = '', digits, close = '', circled, syllable, behind = ''] = found
  const width = whole.length
  if (circled !== undefined) return { kind: '①', number: circled.charCodeAt(0) - 0x245f, width }
  if (syllable !== undefined) return { kind: `가${behind}`, number: SYLLABLES.indexOf(syllable) + 1, width }
  if (digits === undefined) return undefined
  const figures = /^[0-9０-９]/.test(digits)
  const kind = `${open}${figures ? '1' : '一'}${close}`.normalize('NFKC')
  return { kind, number: figures ? Number(digits.normalize('NFKC')) : numeral(digits), width }
}

const SYLLABLES = '가나다라마바사아자차카타파하'
const NUMERALS = ['一壹', '二貳贰', '三參叁', '四肆', '五伍', '六陸陆', '七柒', '八捌', '九玖', '十拾']

/** '三' 3, '十二' 12, '二十' 20. */
function numeral(signs: string): number {
  const values = [...signs].map((sign) => NUMERALS.findIndex((one) => one.includes(sign)) + 1)
  return values.reduce((sum, value, at) => (value === 10 && at > 0 ? sum * 10 : sum + value), 0)
}

/** A list marked `inner` stands inside one marked `outer`, even at the same indentation. */
export function nestsUnder(inner: Mark, outer: Mark): boolean {
  return inner.kind !== outer.kind && secondary.has(inner.kind) && !secondary.has(outer.kind)
}
