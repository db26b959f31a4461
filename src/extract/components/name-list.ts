/** A name in a list, with its place in the text given. */
export interface ListedName {
  readonly name: string
  readonly group?: string
  readonly start: number
  readonly end: number
}

/**
 * 'A, B (only at night) and C' behind a label: brackets hold a remark, which is left out, but where they hold names,
 * as those of a group, or one word, which is part of the name: 'Record Viewer (RV)'.
 */
export function parsePlainList(text: string, and: ReadonlySet<string>): ListedName[] {
  const end = text.replace(/[.。]\s*$/, '').length
  const found: ListedName[] = []
  for (const [from, to] of itemsOf(text, end, and)) {
    const bracket = /^(.*?[^\s(（])\s*[(（]([^()（）]*)[)）]?\s*(.*)$/su.exec(text.slice(from, to))
    const [, outer = '', inner = '', behind = ''] = bracket ?? []
    if (bracket === null || (behind === '' && /^[\p{L}-]{1,24}$/u.test(inner) && !/\p{Script=Hiragana}/u.test(inner))) {
      const name = cut(text, from, to)
      if (name !== undefined) found.push(name)
      continue
    }
    const name = cut(text, from, from + outer.length)
    if (name === undefined) continue
    const open = from + outer.length + text.slice(from + outer.length).search(/[(（]/u) + 1
    // '4 volumes (vol-1a, vol-2b)': what is counted has no name but those in the brackets.
    const row = isCounted(outer) ? parsePlainList(inner, and) : []
    if (isRowOfNames(row, inner))
      found.push(...row.map(({ name, start, end }) => ({ name, start: open + start, end: open + end })))
    else found.push(...(isRow(inner) ? namesIn(text, open, open + inner.length, name.name) : [name]))
  }
  return found
}

/** '4 pods', '全3サーバー': an amount of things. */
export function isCounted(text: string): boolean {
  return /^\s*(?:\p{Lo}{1,3})?\s?\d{1,3}\s?\p{L}/u.test(text)
}

/** 'web-1, web-2' and 'alpha, beta', and not 'nights, weekends and the first of a month' nor '40 %, rising'. */
export function isRowOfNames(row: readonly ListedName[], text: string): boolean {
  return (
    row.length > 1 &&
    row.every(({ name }) => /\p{L}/u.test(name) && !/[\s%]/.test(name)) &&
    (row.every(({ name }) => /[\d\p{Lu}_./-]/u.test(name)) || !/\s\p{L}+\s/u.test(text))
  )
}

/** 'Mail, Web Shop', and not 'nights, weekends' nor 'MP3 and AAC'. */
function isRow(inner: string): boolean {
  const items = inner.split(/,| and /)
  return inner.includes(',') && /\p{Ll}/u.test(inner) && items.every((item) => /\p{Lu}/u.test(item))
}

/** Where the items of a list stand; 'and' parts the last two, and none before them. */
function itemsOf(text: string, end: number, and: ReadonlySet<string>): [from: number, to: number][] {
  const stops: { readonly at: number; readonly length: number; readonly and: boolean }[] = []
  let depth = 0
  for (const { 0: mark, index } of text
    .slice(0, end)
    .matchAll(/[(（)）,;、，；]|\s\p{L}{1,3}(?=\s)|および|及び|並びに|以及|[和与與及](?=\S)/gu)) {
    if (/^[(（]/.test(mark)) depth += 1
    else if (/^[)）]/.test(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const isMark = /^[,;、，；]/.test(mark)
      // '45,000 lines'
      if (isMark && /\d$/.test(text.slice(0, index)) && /^,\d{3}/.test(text.slice(index))) continue
      if (isMark || and.has(mark.trim().toLowerCase()) || /^(?:および|及び|並びに|以及)$/.test(mark))
        stops.push({ at: index, length: mark.length, and: !isMark && !/\p{Lo}{2}/u.test(mark) })
    }
  }
  const last = stops.findLastIndex(({ and }) => !and)
  const items: [number, number][] = []
  let from = 0
  for (const [index, stop] of stops.entries()) {
    if (stop.and && (index < last || !/\S/.test(text.slice(from, stop.at)))) continue
    items.push([from, stop.at])
    from = stop.at + stop.length
  }
  return [...items, [from, end]]
}

/**
 * 'Group (A, B and C), D and E.' as names with their groups. Commas, semicolons and the last 'and' part names;
 * brackets hold the names of a group. Brackets that never close end with the text.
 */
export function parseNameList(text: string): ListedName[] {
  const end = /\.\s*$/.test(text) ? text.replace(/\.\s*$/, '').length : text.length
  return namesIn(text, 0, end, undefined)
}

function namesIn(text: string, from: number, to: number, group: string | undefined): ListedName[] {
  const names: ListedName[] = []
  let start = from
  let depth = 0
  let open = -1
  const take = (stop: number): void => {
    const outer = open >= 0 ? open : stop
    const name = cut(text, start, outer)
    if (name !== undefined) {
      const inner =
        open >= 0
          ? namesIn(
              text,
              open + 1,
              text.lastIndexOf(')', stop - 1) > open ? text.lastIndexOf(')', stop - 1) : stop,
              name.name,
            )
          : []
      if (inner.length > 0) names.push(...inner)
      else names.push(group === undefined ? name : { ...name, group })
    }
    open = -1
  }
  for (let at = from; at < to; at += 1) {
    const unit = text[at]
    if (unit === '(') {
      if (depth === 0) open = at
      depth += 1
    } else if (unit === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (unit === ',' || unit === ';' || unit === '、')) {
      take(at)
      start = at + 1
    } else if (depth === 0) {
      const and = /^\s(?:and|und|et|y|e|oder|or)\s/i.exec(text.slice(at, at + 6))
      if (and !== null) {
        take(at)
        start = at + and[0].length - 1
        at = start
      }
    }
  }
  take(to)
  return names
}

function cut(text: string, from: number, to: number): ListedName | undefined {
  let start = from
  let end = to
  while (start < end && /[\s,;:•*-]/.test(text[start] ?? '')) start += 1
  const article = /^(?:(?:and|the|our|known as|called|named|namely)\s+)+/i.exec(text.slice(start, end))
  if (article !== null) start += article[0].length
  while (end > start && /[\s,;:.]/.test(text[end - 1] ?? '')) end -= 1
  const name = text.slice(start, end)
  // 'Mobile App Graphs: https://…': where lines were run together, the last name cannot be told from what follows.
  if (start >= end || name.length > 120 || /\s[^:：]{1,60}[:：]\s*https?:\/\//.test(name)) return undefined
  return { name, start, end }
}
