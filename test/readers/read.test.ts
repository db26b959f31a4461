import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read, readText } from '../../src/readers/read.ts'
import { ReadError, type ReadErrorCode } from '../../src/readers/read-error.ts'
import { allNodes } from './outline.ts'

async function errorOf(input: string | Uint8Array, options = {}): Promise<ReadError> {
  const error = await read(input, options).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof ReadError)) throw new Error(`no ReadError: ${String(error)}`)
  return error
}

test('a document has the name, the digest of the bytes as given, and the text without its mark', async () => {
  const text = '\uFEFFDisk full on db-2\r\n\r\nAt 10:30 writes failed.\r\n'
  const document = await read(text, { name: 'report.txt' })
  expect(document).toMatchObject({ name: 'report.txt', format: 'text', shift: 1, text: text.slice(1) })
  expect(document.sha256).toBe(createHash('sha256').update(text).digest('hex'))
  expect(document.lineStarts).toEqual([0, 19, 21, 46])
  expect(document).not.toHaveProperty('notes')
  expect((await read(new TextEncoder().encode(text))).sha256).toBe(document.sha256)
  expect(readText(text, { name: 'report.txt' })).toEqual({ ...document, sha256: '' })
})

test.each<[string, string | Uint8Array, object, ReadErrorCode, RegExp]>([
  ['nothing', '', {}, 'empty', /^<text>: the input is empty/],
  ['blanks', ' \n\t\uFEFF\r\n\u00A0', { name: 'a.md' }, 'empty', /^a\.md: the input is empty/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), {}, 'binary', /a PNG picture.*markdown/],
  ['a JPEG named .txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), { name: 'a.txt' }, 'binary', /a JPEG picture/],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), {}, 'binary', /gzip/],
  ['random control bytes', Uint8Array.from({ length: 64 }, (_, at) => at % 8), {}, 'binary', /binary data/],
  ['too long', 'x'.repeat(11), { maxBytes: 10 }, 'too-long', /11 bytes is more than the limit of 10 bytes.*maxBytes/],
  ['too long in bytes only', 'é'.repeat(6), { maxBytes: 10 }, 'too-long', /12 bytes/],
  ['a format with a slip', 'x', { format: 'markdwon' }, 'unknown-format', /'markdwon'\. Did you mean markdown\?.*text/],
  [
    'a format like no other',
    'x',
    { format: 'qqqqqqqq' },
    'unknown-format',
    /^Unknown format 'qqqqqqqq'\. Known formats: /,
  ],
])('refuses %s', async (_, input, options, code, message) => {
  const error = await errorOf(input, options)
  expect(error.code).toBe(code)
  expect(error.message).toMatch(message)
  expect(error.message).not.toContain('\n')
})

test('refuses what is neither text nor bytes', async () => {
  expect((await errorOf(42 as unknown as string)).code).toBe('unusable')
})

test('text may hold a NUL, and may begin with the letters of a signature', async () => {
  expect((await read('Disk full\0 at 10:30 on the first node of the cluster.')).text).toContain('\0')
  expect((await read(new TextEncoder().encode('BZh is what the file began with at 10:30.'))).format).toBe('text')
})

test('60 MB of text are refused in one line', async () => {
  const bytes = new Uint8Array(60_000_000).fill(0x61)
  expect((await errorOf(bytes)).message).toBe(
    '<text>: 57.3 MiB is more than the limit of 20 MiB; split the file, or raise maxBytes.',
  )
})

const lines = fc.constantFrom(
  '# Heading',
  'Resolved',
  '• 10:00 a',
  '  - b',
  '1. c',
  '> quote',
  '| a | b |',
  '|---|---|',
  '```',
  '    code',
  '---',
  'a\tb',
  'Posted Mar 1, 2031 - 10:00 UTC',
  'Timeline:',
  '=====',
  '<div>',
  '[a]: b',
  '[^1]: n',
  'word *em* `c` [x](y)',
  '\\* &amp; [a][^1]',
  '',
  '',
  '\uFEFF',
  '\0',
  '•',
  '+++',
  'Update - we look',
)
const document = fc
  .array(fc.tuple(fc.oneof(lines, lines, fc.string()), fc.constantFrom('\n', '\n', '\r\n', '\r', '\f', '\u2028')), {
    maxLength: 40,
  })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''))

async function holds(input: string | Uint8Array, format?: string): Promise<void> {
  try {
    const { root, text } = await read(input, format === undefined ? {} : { format })
    for (const node of allNodes(root)) {
      const start = node.position?.start.offset ?? -1
      const end = node.position?.end.offset ?? -1
      expect([node.type, start >= 0 && start <= end && end <= text.length]).toEqual([node.type, true])
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    expect(error.message).not.toMatch(/\n/)
  }
}

test('any string gives a tree with places inside the text, or one line that says why not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(document, fc.string({ unit: 'binary', maxLength: 200 })), (text) => holds(text)),
    {
      numRuns: 200,
    },
  )
})

test.each(['markdown', 'text'])('any document as %s keeps its places', async (format) => {
  await fc.assert(
    fc.asyncProperty(document, (text) => holds(text, format)),
    { numRuns: 300 },
  )
})

test('any bytes give a document or a ReadError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => holds(bytes)),
    { numRuns: 300 },
  )
})
