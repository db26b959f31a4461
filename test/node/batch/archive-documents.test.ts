import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { expect, test } from 'vitest'
import type { BatchDocument } from '../../../src/batch/batch-document.ts'
import { archiveDocuments, tarDocuments } from '../../../src/node/batch/archive-documents.ts'
import { folderWith } from '../in-folder.ts'

async function told(documents: AsyncIterable<BatchDocument>, folder = '<none>'): Promise<(string | undefined)[][]> {
  const all: (string | undefined)[][] = []
  for await (const document of documents) {
    const name = document.name.replace(`${folder}/`, '')
    if ('failure' in document)
      all.push([name, document.failure.code, document.failure.message.replaceAll(`${folder}/`, '')])
    else all.push([name, 'bytes' in document ? new TextDecoder().decode(document.bytes) : undefined])
  }
  return all
}

interface Entry {
  readonly name: string
  readonly data: Buffer
  readonly flags?: number
  /** What the archive says the data unpack to. */
  readonly size?: number
}

/** A zip as APPNOTE 6.3 has it: entries one after the other, and the directory behind them. */
function zipOf(entries: readonly Entry[]): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, flags = 0x800, size = data.length } of entries) {
    const packed = deflateRawSync(data)
    const file = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(flags, 6)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(size, 22)
    head.writeUInt16LE(file.length, 26)
    local.push(head, file, packed)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(file.length, 28)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, file)
    offset += 30 + file.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, central, end])
}

async function tarOf(
  entries: readonly { name: string; text?: string; type?: 'file' | 'symlink' | 'directory' }[],
): Promise<Buffer> {
  const tar = pack()
  for (const { name, text = '', type = 'file' } of entries) {
    if (type === 'file') tar.entry({ name }, text)
    else tar.entry({ name, type, ...(type === 'symlink' && { linkname: '/etc/passwd' }) })
  }
  tar.finalize()
  const parts: Buffer[] = []
  for await (const part of tar) parts.push(part)
  return Buffer.concat(parts)
}

function saved(name: string, bytes: Buffer): { readonly folder: string; readonly path: string } {
  const folder = folderWith()
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { folder, path }
}

const text = (name: string, content: string): Entry => ({ name, data: Buffer.from(content) })

test('a zip gives its reports in its own order; names are text and lead nowhere', async () => {
  const { folder, path } = saved(
    'a.zip',
    zipOf([
      text('b.md', 'B'),
      text('../../etc/a.md', 'A'),
      text('C:\\x\\c.md', 'C'),
      text('picture.png', 'P'),
      text('.git/d.md', 'D'),
      text('__MACOSX/e.md', 'E'),
      text('folder/', ''),
      text('old.tar.gz', 'T'),
      { ...text('secret.md', 'S'), flags: 1 },
    ]),
  )
  expect(await told(archiveDocuments(path), folder)).toEqual([
    ['a.zip/b.md', 'B'],
    ['a.zip/../../etc/a.md', 'A'],
    ['a.zip/C:/x/c.md', 'C'],
    [
      'a.zip/old.tar.gz',
      'nested',
      'a.zip/old.tar.gz: an archive within an archive is not read; unpack it and give it by itself',
    ],
    ['a.zip/secret.md', 'unusable', 'a.zip/secret.md: it is encrypted: unpack it yourself'],
  ])
})

test('a zip that says less than it unpacks to is not believed, and its other entries come', async () => {
  const long = Buffer.alloc(5_000_000, 'x')
  const { folder, path } = saved(
    'a.zip',
    zipOf([text('a.md', 'A'), { name: 'b.md', data: long, size: 10 }, { name: 'c.md', data: long }, text('d.md', 'D')]),
  )
  const found = await told(archiveDocuments(path, { maxBytes: 1_000_000 }), folder)
  expect(found.map(([name, what]) => [name, what])).toEqual([
    ['a.zip/a.md', 'A'],
    ['a.zip/b.md', 'unusable'],
    ['a.zip/c.md', 'too-long'],
    ['a.zip/d.md', 'D'],
  ])
})

test('a zip bomb is left when it has unpacked to more than any archive of texts does', async () => {
  const layer = Buffer.alloc(15_000_000)
  const { folder, path } = saved(
    'bomb.zip',
    zipOf(Array.from({ length: 30 }, (_, number) => ({ name: `${number}.md`, data: layer }))),
  )
  const found = await told(archiveDocuments(path), folder)
  expect(found.length).toBeLessThan(20)
  expect(found.at(-1)).toEqual([
    'bomb.zip',
    'unusable',
    'bomb.zip: it unpacks to more than 200 times its size; reading stopped there',
  ])
})

test.each(['a.tar', 'a.tar.gz', 'a.tgz'])('%s gives its files, and no links', async (name) => {
  const tar = await tarOf([
    { name: 'in/', type: 'directory' },
    { name: './in/b.md', text: 'B' },
    { name: 'link.md', type: 'symlink' },
    { name: '../a.md', text: 'A' },
    { name: 'inner.zip', text: 'PK' },
    { name: 'x.bin', text: 'X' },
    { name: 'c.txt', text: 'C'.repeat(3000) },
  ])
  const { folder, path } = saved(name, name === 'a.tar' ? tar : gzipSync(tar))
  const found = await told(archiveDocuments(path, { maxBytes: 2000 }), folder)
  expect(found.map(([entry, what]) => [entry, what])).toEqual([
    [`${name}/in/b.md`, 'B'],
    [`${name}/../a.md`, 'A'],
    [`${name}/inner.zip`, 'nested'],
    [`${name}/c.txt`, 'too-long'],
  ])
})

test('an archive that is cut off gives what it has, and says that it is broken', async () => {
  const tar = gzipSync(
    await tarOf(
      Array.from({ length: 50 }, (_, number) => ({ name: `${number}.md`, text: String(Math.sin(number)).repeat(90) })),
    ),
  )
  const { folder, path } = saved('a.tar.gz', tar.subarray(0, tar.length >> 1))
  const found = await told(archiveDocuments(path), folder)
  expect(found[0]?.[0]).toBe('a.tar.gz/0.md')
  expect(found.at(-1)?.slice(0, 2)).toEqual(['a.tar.gz', 'unusable'])
  const zip = saved('a.zip', Buffer.from('PK, but nothing else'))
  expect((await told(archiveDocuments(zip.path), zip.folder)).map((each) => each.slice(0, 2))).toEqual([
    ['a.zip', 'unusable'],
  ])
  expect(await told(archiveDocuments(join(zip.folder, 'none.zip')), zip.folder)).toEqual([
    ['none.zip', 'unreadable', 'cannot read: none.zip: no such file or folder'],
  ])
})

test('a tar may come as a stream', async () => {
  const tar = await tarOf([{ name: 'a.md', text: 'A' }])
  expect(await told(tarDocuments(Readable.from([tar]), '<stdin>'))).toEqual([['<stdin>/a.md', 'A']])
})

test.runIf(spawnSync('zip', ['-v']).status === 0)('what the program zip writes is read', async () => {
  const folder = folderWith({ 'a/é.md': 'A', 'b.txt': 'B' })
  spawnSync('zip', ['-qr', 'x.zip', 'a', 'b.txt'], { cwd: folder })
  expect(readFileSync(join(folder, 'x.zip')).subarray(0, 2).toString()).toBe('PK')
  expect((await told(archiveDocuments(join(folder, 'x.zip')), folder)).sort()).toEqual([
    ['x.zip/a/é.md', 'A'],
    ['x.zip/b.txt', 'B'],
  ])
})

test.each(['a.tar', 'a.tar.gz', 'a.tgz', 'a.zip'])(
  '%s of bytes drawn by lot is told to be broken, and no more',
  async (name) => {
    const { folder, path } = saved(
      name,
      Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 7919 + 13) % 251)),
    )
    expect((await told(archiveDocuments(path), folder)).map((each) => each.slice(0, 2))).toEqual([[name, 'unusable']])
  },
)
