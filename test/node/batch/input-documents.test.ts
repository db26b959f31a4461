import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { BatchDocument } from '../../../src/batch/batch-document.ts'
import { inputDocuments, inputPaths, listedPaths } from '../../../src/node/batch/input-documents.ts'
import { linesOf } from '../../../src/node/batch/lines.ts'
import { ndjsonDocuments } from '../../../src/node/batch/ndjson-documents.ts'
import { shardOf } from '../../../src/node/batch/shard.ts'
import { folderWith } from '../in-folder.ts'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = []
  for await (const item of items) taken.push(item)
  return taken
}

const namesIn = async (folder: string, paths: AsyncIterable<BatchDocument | string>): Promise<string[]> =>
  (await all(paths)).map((each) => resolve(typeof each === 'string' ? each : each.name).replace(`${folder}/`, ''))

const textOf = (document: BatchDocument | undefined): string | undefined =>
  document && 'bytes' in document ? new TextDecoder().decode(document.bytes) : undefined

const failureOf = (document: BatchDocument | undefined) =>
  document && 'failure' in document ? document.failure : undefined

test('a folder gives its reports at any depth, in the order of their whole paths', async () => {
  const folder = folderWith({
    'a/b.md': '',
    'a-b.md': '',
    'a.md': '',
    'Z.txt': '',
    'a/deep/er.html': '',
    'a/picture.png': '',
    '.hidden/c.md': '',
    'node_modules/d.md': '',
    'é.md': '',
  })
  symlinkSync(folder, join(folder, 'a/circle'))
  const found = await namesIn(folder, inputPaths([folder]))
  expect(found).toEqual(['Z.txt', 'a-b.md', 'a.md', 'a/b.md', 'a/deep/er.html', 'é.md'])
})

test('what an earlier argument stood for does not come again, and outputs are passed over', async () => {
  const folder = folderWith({ 'a.md': '', 'in/b.md': '', 'in/c.md': '', 'out/summary.json': '{}' })
  const inside = (name: string) => join(folder, name)
  const paths = [inside('in/c.md'), `${folder}/*.md`, folder, inside('in'), inside('a.md')]
  const found = await namesIn(folder, inputPaths(paths, [resolve(folder, 'out')]))
  expect(found).toEqual(['in/c.md', 'a.md', 'in/b.md'])
})

test('what is not there, is empty or is too long is a document that says so', async () => {
  const folder = folderWith({ 'long.md': 'x'.repeat(1001), 'short.md': 'y' })
  mkdirSync(join(folder, 'empty'))
  const paths = ['shrt.md', 'short.md', 'long.md', 'empty', '*.rst'].map((name) => join(folder, name))
  const found = await all(inputDocuments(paths, { maxBytes: 1000 }))
  const told = found.map((each) => failureOf(each)?.message.replaceAll(`${folder}/`, '') ?? textOf(each))
  expect(told).toEqual([
    'cannot read: shrt.md: no such file or folder: did you mean short.md?',
    'y',
    'long.md: it has more than the limit of 1 MiB; give it in parts.',
    'no reports in the folder: empty: name its files, or a glob',
    'nothing matches: *.rst: look whether the folder it begins in is the right one',
  ])
})

test('a document that is not wanted is not read', async () => {
  const folder = folderWith({ 'a.md': 'a', 'b.md': 'b' })
  const wanted = (name: string) => name.endsWith('b.md')
  expect((await all(inputDocuments([folder], { wanted }))).map(textOf)).toEqual(['b'])
})

test('NDJSON gives a document a line, and says which lines are none', async () => {
  const lines = [
    '{"name": "a.md", "text": "A"}',
    '',
    '{"name": "b.pdf", "bytes": "Qg=="}',
    '{"schemaVersion": 1, "title": "C"}',
    '{"name": "d.md"}',
    '{"text": "E"}',
    '[1]',
    'no JSON',
    '{"name": "f", "bytes": "not base64!"}',
  ]
  const found = await all(ndjsonDocuments(Readable.from([Buffer.from(lines.join('\r\n'))]), 'in.ndjson'))
  expect(found.map((each) => [each.name, 'text' in each ? each.text.trim() : textOf(each)])).toEqual([
    ['a.md', 'A'],
    ['b.pdf', 'B'],
    ['in.ndjson:4', '{"schemaVersion": 1, "title": "C"}'],
    ['d.md', undefined],
    ['in.ndjson:6', 'E'],
    ['in.ndjson:7', undefined],
    ['in.ndjson:8', undefined],
    ['f', undefined],
  ])
  expect(failureOf(found[3])?.message).toContain('d.md: in.ndjson:5 holds no document')
  expect(failureOf(found[6])?.message).toContain('in.ndjson:8: the line is no JSON')
  expect(failureOf(found[7])?.message).toBe('f: its "bytes" are not base64')
})

test('a line that is too long is passed over without being held', async () => {
  async function* stream() {
    yield '{"name": "a.md", "text": "A"}\n{"name": "b.md", "text": "'
    for (let part = 0; part < 100; part += 1) yield 'x'.repeat(10_000)
    yield '"}\n{"name": "c.md", "text": "C"}'
  }
  const found = await all(ndjsonDocuments(stream(), 'in.ndjson', { maxBytes: 1000 }))
  expect(found.map(({ name }) => name)).toEqual(['a.md', 'in.ndjson:2', 'c.md'])
  expect(failureOf(found[1])?.code).toBe('too-long')
})

test.each([1, 2, 3, 1000])('lines are the same in chunks of %i bytes', async (size) => {
  const bytes = Buffer.from('eins\nzwölf\n\nlast')
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, at * size + size),
  )
  const lines = await all(linesOf(Readable.from(chunks), 100))
  expect(lines.map((line) => ('bytes' in line ? line.bytes.toString() : line))).toEqual(['eins', 'zwölf', '', 'last'])
})

test('a list of paths ends each with a line, or with NUL', async () => {
  expect(await all(listedPaths(Readable.from(['a.md\r\nb c.md\n\n'])))).toEqual(['a.md', 'b c.md'])
  expect(await all(listedPaths(Readable.from(['a\nb.md\0c.md\0']), 0))).toEqual(['a\nb.md', 'c.md'])
  const folder = folderWith({ 'a.md': 'A' })
  const path = join(folder, 'a.md')
  expect((await all(inputDocuments(listedPaths(Readable.from([`${path}\n${path}`]))))).map(textOf)).toEqual(['A', 'A'])
})

test('every name is in one shard, and shards are about alike', () => {
  const shards = ['1/3', '2/3', '3/3'].map(shardOf)
  const names = Array.from({ length: 3000 }, (_, number) => `reports/${number}.md`)
  const sizes = shards.map((own) => names.filter(own).length)
  for (const name of names) expect(shards.filter((own) => own(name))).toHaveLength(1)
  for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(120)
  // On another machine the same.
  expect(names.slice(0, 9).map((name) => shards.findIndex((own) => own(name)) + 1)).toEqual([2, 3, 1, 3, 3, 2, 3, 3, 1])
  for (const wrong of ['0/3', '4/3', '1', '1/0', 'a/b']) expect(() => shardOf(wrong)).toThrow('not a --shard')
})

test('a file of documents that cannot be opened says so', async () => {
  const folder = folderWith()
  writeFileSync(join(folder, 'in.ndjson'), '', { mode: 0o000 })
  const found = await all(inputDocuments([join(folder, 'in.ndjson')]))
  // The administrator may read it all the same.
  expect(found.map((each) => failureOf(each)?.code)).toEqual(process.getuid?.() === 0 ? [] : ['unreadable'])
})
