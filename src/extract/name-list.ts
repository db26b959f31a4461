/** A name in a list, with its place in the text given. */
export interface ListedName {
  readonly name: string
  readonly group?: string
  readonly start: number
  readonly end: number
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
