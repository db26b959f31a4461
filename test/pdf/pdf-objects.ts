import { inflateSync } from 'node:zlib'

export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

export class Ref {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

export type Dict = Map<string, Value>
export type Value = null | boolean | number | Uint8Array | Name | Ref | Dict | Value[]

/** What stands between the operators of a content stream. */
export interface Operator {
  readonly operator: string
  readonly operands: readonly Value[]
}

export interface PdfObjects {
  readonly trailer: Dict
  /** Undefined for an object that the file does not have. */
  get(id: number): Value | undefined
  /** What a value is, or refers to. */
  resolve(value: Value | undefined): Value
  dict(value: Value | undefined): Dict
  list(value: Value | undefined): Value[]
  /** Unpacked. */
  stream(value: Value | undefined): Uint8Array
  readonly ids: readonly number[]
}

/** Every object of a PDF of our own, read by what stands in the file and not by its table of places. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, Value>()
  const streams = new Map<Dict, Uint8Array>()
  let trailer: Dict = new Map()
  const heads = /(?<=^|\n)(\d+) 0 obj\n/g
  for (let head = heads.exec(text); head !== null; head = heads.exec(text)) {
    const parser = new Parser(text, heads.lastIndex)
    const value = parser.value()
    objects.set(Number(head[1]), value)
    const after = /\s*stream\r?\n/y
    after.lastIndex = parser.at
    if (!(value instanceof Map) || !after.test(text)) continue
    const start = after.lastIndex
    const end = start + Number(value.get('Length'))
    streams.set(value, bytes.subarray(start, end))
    heads.lastIndex = end
    if (nameOf(value.get('Type')) === 'XRef') trailer = value
  }
  const plain = text.lastIndexOf('\ntrailer\n')
  if (plain >= 0) trailer = new Parser(text, plain + 9).value() as Dict
  for (const [dict] of [...streams]) {
    if (nameOf(dict.get('Type')) !== 'ObjStm') continue
    const inside = Buffer.from(unpacked(dict)).toString('latin1')
    const first = Number(dict.get('First'))
    const numbers = inside.slice(0, first).trim().split(/\s+/).map(Number)
    for (let at = 0; at < numbers.length; at += 2) {
      objects.set(numbers[at] ?? 0, new Parser(inside, first + (numbers[at + 1] ?? 0)).value())
    }
  }

  function unpacked(dict: Dict): Uint8Array {
    const raw = streams.get(dict) ?? new Uint8Array()
    return dict.has('Filter') ? inflateSync(raw) : raw
  }

  function resolve(value: Value | undefined): Value {
    return value instanceof Ref ? (objects.get(value.id) ?? null) : (value ?? null)
  }

  const dict = (value: Value | undefined): Dict => {
    const found = resolve(value)
    return found instanceof Map ? found : new Map()
  }
  return {
    trailer,
    get: (id) => objects.get(id),
    resolve,
    dict,
    list: (value) => {
      const found = resolve(value)
      return Array.isArray(found) ? found : found === null ? [] : [value as Value]
    },
    stream: (value) => unpacked(dict(value)),
    ids: [...objects.keys()],
  }
}

export function nameOf(value: Value | undefined): string {
  return value instanceof Name ? value.name : ''
}

/** A text string: UTF-16 with a mark, else one byte a letter. */
export function textOf(value: Value | undefined): string {
  if (!(value instanceof Uint8Array)) return ''
  const buffer = Buffer.from(value)
  if (buffer[0] !== 0xfe || buffer[1] !== 0xff) return buffer.toString('latin1')
  return Buffer.from(buffer.subarray(2)).swap16().toString('utf16le')
}

export function operatorsOf(content: Uint8Array): Operator[] {
  const parser = new Parser(Buffer.from(content).toString('latin1'), 0)
  const found: Operator[] = []
  let operands: Value[] = []
  for (let next = parser.next(); next !== undefined; next = parser.next()) {
    if (typeof next === 'object' && next !== null && 'operator' in next) {
      found.push({ operator: next.operator, operands })
      operands = []
    } else operands.push(next)
  }
  return found
}

class Parser {
  private readonly text: string
  at: number

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  value(): Value {
    const next = this.next()
    if (next === undefined || (typeof next === 'object' && next !== null && 'operator' in next)) {
      throw new Error(`no value at ${this.at}: ${this.text.slice(this.at, this.at + 40)}`)
    }
    return next
  }

  /** A value, or an operator; undefined at the end. */
  next(): Value | { readonly operator: string } | undefined {
    const blank = /\s*/y
    blank.lastIndex = this.at
    blank.test(this.text)
    this.at = blank.lastIndex
    const first = this.text[this.at]
    if (first === undefined) return undefined
    if (this.text.startsWith('<<', this.at)) return this.dict()
    if (first === '<') return this.hex()
    if (first === '(') return this.string()
    if (first === '[') return this.array()
    if (first === '/') {
      const name = this.match(/\/([^\s()<>[\]{}/%]*)/y)
      return new Name((name[1] ?? '').replace(/#(..)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))))
    }
    const ref = /(\d+) 0 R(?![A-Za-z])/y
    ref.lastIndex = this.at
    const found = ref.exec(this.text)
    if (found !== null) {
      this.at = ref.lastIndex
      return new Ref(Number(found[1]))
    }
    if (/[-+.\d]/.test(first)) return Number(this.match(/[-+.\d]+/y)[0])
    const [word] = this.match(/[A-Za-z'"*]+\d*/y)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : { operator: word }
  }

  private match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null) throw new Error(`not read at ${this.at}: ${this.text.slice(this.at, this.at + 40)}`)
    this.at = pattern.lastIndex
    return found
  }

  private ends(mark: string): boolean {
    const blank = /\s*/y
    blank.lastIndex = this.at
    blank.test(this.text)
    if (!this.text.startsWith(mark, blank.lastIndex)) return false
    this.at = blank.lastIndex + mark.length
    return true
  }

  private dict(): Dict {
    this.at += 2
    const dict: Dict = new Map()
    while (!this.ends('>>')) {
      const key = this.value()
      dict.set(nameOf(key), this.value())
    }
    return dict
  }

  private array(): Value[] {
    this.at += 1
    const values: Value[] = []
    while (!this.ends(']')) values.push(this.value())
    return values
  }

  private hex(): Uint8Array {
    const [, digits = ''] = this.match(/<([^>]*)>/y)
    return new Uint8Array(Buffer.from(digits.replace(/\s/g, ''), 'hex'))
  }

  private string(): Uint8Array {
    const bytes: number[] = []
    let depth = 0
    for (this.at += 1; ; this.at += 1) {
      const letter = this.text[this.at]
      if (letter === undefined) throw new Error('a string without an end')
      if (letter === ')' && depth === 0) break
      if (letter === '(') depth += 1
      if (letter === ')') depth -= 1
      if (letter !== '\\') {
        bytes.push(letter.charCodeAt(0))
        continue
      }
      this.at += 1
      const escaped = this.text[this.at] ?? ''
      const known = { n: 10, r: 13, t: 9, b: 8, f: 12 }[escaped]
      bytes.push(known ?? escaped.charCodeAt(0))
    }
    this.at += 1
    return new Uint8Array(bytes)
  }
}
