import { diffComm } from 'node-diff3'
import type { Mark } from './marks.ts'

/** Which unit of one text is which of another: `to[i]` is the index in the other, or -1. */
export interface Pairing {
  readonly to: readonly number[]
  readonly from: readonly number[]
}

/**
 * Pairs the units of two texts: equal ones in order, then equal ones that moved, then those of one label or that tell the
 * same record, then rows that share most of their cells, and at last what stands between the same neighbours.
 *
 * @param loose whether units may be paired that only their place says are the same
 */
export function paired(one: readonly Mark[], other: readonly Mark[], loose: boolean): Pairing {
  const to = new Array<number>(one.length).fill(-1)
  const from = new Array<number>(other.length).fill(-1)
  const pair = (a: number, b: number): void => {
    to[a] = b
    from[b] = a
  }
  const isFree = (a: number, b: number): boolean => to[a] === -1 && from[b] === -1
  inOrder(one, other, pair)
  const anchors = to.map((b, a) => [a, b] as const).filter(([, b]) => b >= 0)
  byPrint(one, other, isFree, pair)
  byLabel(one, other, isFree, pair)
  byRecords(one, other, isFree, pair)
  byCells(one, other, isFree, pair)
  if (loose) betweenAnchors(one, other, anchors, isFree, pair)
  return { to, from }
}

type Pair = (a: number, b: number) => void
type IsFree = (a: number, b: number) => boolean

function inOrder(one: readonly Mark[], other: readonly Mark[], pair: Pair): void {
  let [a, b] = [0, 0]
  const prints = (marks: readonly Mark[]) => marks.map(({ kind, print }) => `${kind} ${print}`)
  for (const piece of diffComm(prints(one), prints(other))) {
    if ('common' in piece && piece.common !== undefined) {
      for (let index = 0; index < piece.common.length; index += 1) pair(a + index, b + index)
      a += piece.common.length
      b += piece.common.length
    } else if ('buffer1' in piece) {
      a += piece.buffer1.length
      b += piece.buffer2.length
    }
  }
}

function byPrint(one: readonly Mark[], other: readonly Mark[], isFree: IsFree, pair: Pair): void {
  const places = new Map<string, number[]>()
  other.forEach(({ print }, b) => {
    places.set(print, [...(places.get(print) ?? []), b])
  })
  one.forEach(({ print, kind }, a) => {
    const found = places.get(print)?.find((b) => isFree(a, b) && other[b]?.kind === kind)
    if (found !== undefined) pair(a, found)
  })
}

function byLabel(one: readonly Mark[], other: readonly Mark[], isFree: IsFree, pair: Pair): void {
  const places = new Map<string, number[]>()
  other.forEach(({ label }, b) => {
    if (label !== '') places.set(label, [...(places.get(label) ?? []), b])
  })
  one.forEach(({ label }, a) => {
    const found = label === '' ? undefined : places.get(label)?.find((b) => isFree(a, b))
    if (found !== undefined) pair(a, found)
  })
}

/** Two that share records are one happening: the more of them, the sooner. */
function byRecords(one: readonly Mark[], other: readonly Mark[], isFree: IsFree, pair: Pair): void {
  const places = new Map<string, number[]>()
  other.forEach(({ records }, b) => {
    for (const record of records) places.set(record, [...(places.get(record) ?? []), b])
  })
  const shared: { a: number; b: number; count: number }[] = []
  one.forEach(({ records, kind }, a) => {
    const counts = new Map<number, number>()
    for (const record of records) for (const b of places.get(record) ?? []) counts.set(b, (counts.get(b) ?? 0) + 1)
    for (const [b, count] of counts) if (other[b]?.kind === kind) shared.push({ a, b, count })
  })
  shared.sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b)
  for (const { a, b } of shared) if (isFree(a, b)) pair(a, b)
}

/** Rows that name no record, or whose records have moved in their file: by the cells that they open with. */
function byCells(one: readonly Mark[], other: readonly Mark[], isFree: IsFree, pair: Pair): void {
  const places = new Map<string, number[]>()
  other.forEach(({ kind, cells }, b) => {
    if (kind === 'row') for (const cell of keysOf(cells)) places.set(cell, [...(places.get(cell) ?? []), b])
  })
  const alike: { a: number; b: number; count: number }[] = []
  one.forEach(({ kind, cells, records }, a) => {
    if (kind !== 'row') return
    const near = new Set(keysOf(cells).flatMap((cell) => places.get(cell) ?? []))
    for (const b of near) {
      if (!isFree(a, b)) continue
      const theirs = other[b] as Mark
      const count = cells.filter((cell, index) => theirs.cells[index] === cell).length
      // Two that name different records are two, unless they tell the same at the same time.
      const isOther = records.length > 0 && theirs.records.length > 0 && !opensAlike(cells, theirs.cells)
      if (!isOther && count * 2 >= Math.max(cells.length, theirs.cells.length)) alike.push({ a, b, count })
    }
  })
  alike.sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b)
  for (const { a, b } of alike) if (isFree(a, b)) pair(a, b)
}

const opensAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 && one[0] === other[0] && one[1] === other[1]

const keysOf = (cells: readonly string[]): string[] => cells.slice(0, 2).map((cell, index) => `${index} ${cell}`)

function betweenAnchors(
  one: readonly Mark[],
  other: readonly Mark[],
  anchors: readonly (readonly [number, number])[],
  isFree: IsFree,
  pair: Pair,
): void {
  let [a, b] = [0, 0]
  for (const [endA, endB] of [...anchors, [one.length, other.length] as const]) {
    let next = b
    for (; a < endA; a += 1) {
      const { kind, label } = one[a] as Mark
      if (kind === 'row' || label !== '') continue
      for (let at = next; at < endB; at += 1) {
        if (other[at]?.kind !== kind || other[at]?.label !== '' || !isFree(a, at)) continue
        pair(a, at)
        next = at + 1
        break
      }
    }
    a = endA + 1
    b = endB + 1
  }
}
