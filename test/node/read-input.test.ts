import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readInput } from '../../src/node/read-input.ts'
import { folderWith } from './in-folder.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

test('a file is read under its name', async () => {
  const path = join(folderWith({ 'a.md': 'Uhrzeit 14 Uhr – größer' }), 'a.md')
  const input = await readInput(path, 100)
  expect(input.name).toBe(path)
  expect(text(input.bytes)).toBe('Uhrzeit 14 Uhr – größer')
})

test('- is standard input, in as many pieces as it comes', async () => {
  const input = await readInput('-', 100, Readable.from([Buffer.from('10:00 '), Buffer.from('Alert')]))
  expect({ name: input.name, text: text(input.bytes) }).toEqual({ name: '<stdin>', text: '10:00 Alert' })
})

test('as many bytes as allowed are read, and one more is refused, from a file and from a pipe', async () => {
  const folder = folderWith({ 'a.md': '1234', 'b.md': '12345' })
  expect(text((await readInput(join(folder, 'a.md'), 4)).bytes)).toBe('1234')
  await expect(readInput(join(folder, 'b.md'), 4)).rejects.toThrow(
    /^too large: .*b\.md: it has 1 MiB, and the limit is/,
  )
  await expect(readInput('-', 4, Readable.from(['12', '345']))).rejects.toThrow(/^too large: <stdin>: it has more than/)
})

test('a pipe that never ends is left when there is too much', async () => {
  const endless = new Readable({
    read() {
      this.push('10:00 Alert\n')
    },
  })
  await expect(readInput('-', 10_000, endless)).rejects.toThrow('too large')
  expect(endless.destroyed).toBe(true)
})

test('a missing file and a folder are named with the reason', async () => {
  const folder = folderWith()
  await expect(readInput(join(folder, 'a.md'), 4)).rejects.toThrow(
    `cannot read: ${folder}/a.md: no such file or folder`,
  )
  await expect(readInput(folder, 1e6)).rejects.toThrow(`cannot read: ${folder}: it is a folder`)
})
