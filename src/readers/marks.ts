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
  /^(?:([•‣◦▪▫●○■□∙⁃➢➤►][ \t\u00A0]*)|([·*+–—-][ \t\u00A0]+)(?=\S)|([☐☑☒✓✔][ \t\u00A0]*)|(o[ \t\u00A0]+)(?=\S))/
const NUMBER = /^(\(?)(?:(\d{1,3})([.)])|([a-z]|[ivx]{2,4})(\)))[ \t\u00A0]+(?=\S)/
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
  if (number === null) return undefined
  const [whole, open = '', digits, close = '', letter, bracket = ''] = number
  if (digits !== undefined) return { kind: `${open}1${close}`, number: Number(digits), width: whole.length }
  return { kind: `${open}a${bracket}`, number: (letter?.charCodeAt(0) ?? 97) - 96, width: whole.length }
}

/** A list marked `inner` stands inside one marked `outer`, even at the same indentation. */
export function nestsUnder(inner: Mark, outer: Mark): boolean {
  return inner.kind !== outer.kind && secondary.has(inner.kind) && !secondary.has(outer.kind)
}
