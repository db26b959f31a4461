import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyTally } from '../../../src/batch/tally.ts'
import { keptUnder, keyOf } from '../../../src/node/batch/document-key.ts'
import { openJournal } from '../../../src/node/batch/journal.ts'
import { lock } from '../../../src/node/batch/lock.ts'
import { offsetIndex } from '../../../src/node/batch/offset-index.ts'
import { failedResult } from '../../../src/node/batch/read-result.ts'
import { folderWith } from '../in-folder.ts'

const key = (digit: string) => digit.repeat(64)
const result = (text: string) => ({ tally: { ...emptyTally, documents: 1 }, lines: [text, `${text}2`] })

async function written(path: string): Promise<void> {
  const journal = await openJournal(path, false)
  await journal.mark({ now: '2026-06-01', complete: false })
  for (const digit of ['a', 'b', 'c']) await journal.append(key(digit), result(`{"é":"${digit}"}`))
  await journal.close()
}

test('what was taken down is found again, and how far the run came', async () => {
  const path = join(folderWith(), 'x.journal')
  await written(path)
  const journal = await openJournal(path, true)
  expect(journal.before).toEqual({ now: '2026-06-01', complete: false })
  const offset = (await journal.find(key('b'))) ?? Number.NaN
  expect(await journal.read(offset)).toEqual(result('{"é":"b"}'))
  expect(await journal.find(key('d'))).toBeUndefined()
  // The same first digits are not the same key.
  expect(await journal.find(`${'b'.repeat(63)}c`)).toBeUndefined()
  await journal.mark({ now: '2026-06-01', complete: true })
  await journal.close()
  const again = await openJournal(path, true)
  expect(again.before?.complete).toBe(true)
  await again.close()
})

test('a journal cut off at any byte holds what was whole, and goes on from there', async () => {
  const folder = folderWith()
  const path = join(folder, 'x.journal')
  await written(path)
  const whole = readFileSync(path)
  const lines = whole.toString().split('\n')
  const ends = lines.map((_, index) => Buffer.byteLength(lines.slice(0, index + 1).join('\n')) + 1)
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(path, whole.subarray(0, length))
    const journal = await openJournal(path, true)
    const held = await Promise.all(['a', 'b', 'c'].map(async (digit) => (await journal.find(key(digit))) !== undefined))
    expect(held).toEqual([1, 2, 3].map((index) => length >= (ends[index] ?? 0)))
    const offset = await journal.append(key('d'), result('later'))
    expect(await journal.read(offset)).toEqual(result('later'))
    await journal.close()
  }
})

test('what a power cut leaves is cut off, too', async () => {
  const path = join(folderWith(), 'x.journal')
  await written(path)
  const { size } = statSync(path)
  appendFileSync(path, Buffer.alloc(5000))
  const journal = await openJournal(path, true)
  await journal.close()
  expect(statSync(path).size).toBe(size)
  truncateSync(path, size - 3)
  const bytes = readFileSync(path)
  bytes[size - 20] = 0x58
  writeFileSync(path, bytes)
  const damaged = await openJournal(path, true)
  expect([await damaged.find(key('c')), typeof (await damaged.find(key('b')))]).toEqual([undefined, 'number'])
  await damaged.close()
})

test('another file is no journal, and stays as it is', async () => {
  const folder = folderWith({ 'x.journal': '# Notes of our team\n\nNot to be lost.\n' })
  const path = join(folder, 'x.journal')
  await expect(openJournal(path, true)).rejects.toThrow('not a journal')
  expect(readFileSync(path, 'utf8')).toContain('Not to be lost')
})

test('results may be read in any order, and at once', async () => {
  const path = join(folderWith(), 'x.journal')
  const journal = await openJournal(path, false)
  const texts = Array.from({ length: 40 }, (_, number) => `${number} `.repeat(1 + number ** 3))
  const offsets: number[] = []
  for (const text of texts) offsets.push(await journal.append(key('a'), result(text)))
  const order = offsets.map((_, index) => (index * 17) % offsets.length)
  const read = await Promise.all(order.map((index) => journal.read(offsets[index] ?? -1)))
  expect(read).toEqual(order.map((index) => result(texts[index] ?? '')))
  await journal.close()
})

test('an index of offsets finds every key after it has grown', () => {
  const index = offsetIndex()
  const keys = Array.from({ length: 5000 }, (_, number) => (number * 2_654_435_761).toString(16).padStart(16, '0'))
  for (const [offset, each] of keys.entries()) index.set(each, offset)
  expect(keys.map((each) => index.get(each))).toEqual(keys.map((_, offset) => offset))
  expect([index.get('f'.repeat(16)), index.size()]).toEqual([undefined, 5000])
})

test('a key changes with the name, the bytes and the options; a fault outside the document is not kept', () => {
  const document = { name: 'a.md', bytes: new Uint8Array(), sha256: '01' }
  const other = { name: 'a.md', failure: { code: 'unreadable', message: 'a.md: gone' } } as const
  const keys = [
    keyOf(document, 'x'),
    keyOf(document, 'y'),
    keyOf({ ...document, name: 'b.md' }, 'x'),
    keyOf({ ...document, sha256: '02' }, 'x'),
    keyOf(other, 'x'),
  ]
  expect(new Set(keys).size).toBe(5)
  expect(keyOf({ ...document }, 'x')).toBe(keys[0])
  expect(keptUnder('k', result('{}'))).toBe('k')
  expect(keptUnder('k', failedResult(document, 'timeout', 'slow'))).not.toBe('k')
})

test('two runs do not share a journal; the lock of a dead one is taken over', async () => {
  const path = join(folderWith(), 'x.lock')
  writeFileSync(path, `${process.ppid} ${(await import('node:os')).hostname()}`)
  await expect(lock(path)).rejects.toThrow('another run writes here')
  // No process has this number on Linux.
  writeFileSync(path, `999999999 ${(await import('node:os')).hostname()}`)
  const free = await lock(path)
  expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
  await free()
  expect(() => statSync(path)).toThrow('ENOENT')
})
