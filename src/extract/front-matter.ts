import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document } from '../model/document.ts'
import type { Passage } from '../model/passage.ts'

export interface Field {
  /** Lower case; parents joined by dots; items of a sequence share their parent's key. */
  readonly key: string
  readonly passage: Passage
}

interface Matter {
  readonly type: string
  readonly value: string
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined
}

/** The scalar fields of YAML or TOML front matter, in source order, each with its place. Broken YAML gives what can be read. */
export function frontMatterFields(node: Matter, document: Document): Field[] {
  const start = document.text.indexOf('\n', node.position?.start.offset ?? 0) + 1
  return node.type === 'yaml' ? yamlFields(node.value, start) : tomlFields(node.value, start)
}

function yamlFields(source: string, start: number): Field[] {
  const fields: Field[] = []
  const visit = (value: unknown, key: string): void => {
    if (isMap(value)) {
      for (const pair of value.items) {
        const name = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : ''
        visit(pair.value, key === '' ? name : `${key}.${name}`)
      }
    } else if (isSeq(value)) {
      for (const item of value.items) visit(item, key)
    } else if (isScalar(value) && value.range && value.value !== null) {
      const [from, to] = value.range
      const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0
      const text = source.slice(from + quoted, to - quoted)
      if (text !== '') fields.push({ key, passage: { text, runs: [{ at: 0, offset: start + from + quoted }] } })
    }
  }
  visit(parseDocument(source, { strict: false, uniqueKeys: false, logLevel: 'silent' }).contents, '')
  return fields
}

/** The part of TOML that front matter uses: `key = value` lines, arrays of strings on one line, `[table]` headers. */
function tomlFields(source: string, start: number): Field[] {
  const fields: Field[] = []
  let table = ''
  let from = start
  for (const line of source.split('\n')) {
    const header = /^\s*\[{1,2}([\w.-]+)\]{1,2}/.exec(line)
    const pair = /^(\s*([\w.-]+)\s*=\s*)(.*?)\s*$/.exec(line)
    if (header?.[1] !== undefined) table = `${header[1].toLowerCase()}.`
    else if (pair?.[1] !== undefined && pair[2] !== undefined && pair[3] !== undefined) {
      const key = table + pair[2].toLowerCase()
      for (const value of pair[3].matchAll(/"([^"]*)"|'([^']*)'|([^\s,[\]"']+)/g)) {
        const text = value[1] ?? value[2] ?? value[3] ?? ''
        const shift = value[3] === undefined ? 1 : 0
        if (text !== '')
          fields.push({
            key,
            passage: { text, runs: [{ at: 0, offset: from + pair[1].length + value.index + shift }] },
          })
      }
    }
    from += line.length + 1
  }
  return fields
}
