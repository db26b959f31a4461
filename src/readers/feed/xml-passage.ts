import type { Passage, Run } from '../../model/passage.ts'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const MARK = /&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));|<!\[CDATA\[|<!--/g

/**
 * The character data of `text.slice(start, end)`, content of an XML element, with its places: CDATA as it stands,
 * comments left out, and no entity expanded but the five that XML has and the numeric ones (XML 1.0, 4.6).
 */
export function xmlPassage(text: string, start: number, end: number): Passage {
  const raw = text.slice(start, end)
  const runs: Run[] = []
  let decoded = ''
  let at = 0
  const add = (from: number, to: number): void => {
    if (to <= from) return
    runs.push({ at: decoded.length, offset: start + from })
    decoded += raw.slice(from, to)
  }
  MARK.lastIndex = 0
  for (let found = MARK.exec(raw); found !== null; found = MARK.exec(raw)) {
    add(at, found.index)
    at = MARK.lastIndex
    if (found[0].startsWith('<!')) {
      const isData = found[0] !== '<!--'
      const close = raw.indexOf(isData ? ']]>' : '-->', at)
      const stop = close === -1 ? raw.length : close
      if (isData) add(at, stop)
      at = Math.min(raw.length, stop + 3)
      MARK.lastIndex = at
      continue
    }
    runs.push({ at: decoded.length, offset: start + found.index, width: found[0].length })
    decoded += characterOf(found)
  }
  add(at, raw.length)
  return { text: decoded, runs: runs.length > 0 ? runs : [{ at: 0, offset: start }] }
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name] ?? ''
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
