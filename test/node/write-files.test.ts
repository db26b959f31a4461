import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFiles } from '../../src/node/write-files.ts'
import { folderWith } from './in-folder.ts'

const writeFile = (path: string, content: string | Uint8Array) => writeFiles([{ path, content }])

test('a new file has the content, and nothing else is left in the folder', async () => {
  const folder = folderWith()
  await writeFile(join(folder, 'a.md'), '# Report\n')
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# Report\n')
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('an existing file is replaced and keeps its permissions', async () => {
  const folder = folderWith({ 'a.pdf': 'old and longer' })
  chmodSync(join(folder, 'a.pdf'), 0o640)
  await writeFile(join(folder, 'a.pdf'), new Uint8Array([37, 80]))
  expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('%P')
  expect(statSync(join(folder, 'a.pdf')).mode & 0o777).toBe(0o640)
})

test('a symbolic link stays one, and its target is written', async () => {
  const folder = folderWith({ 'real.md': 'old' })
  symlinkSync('real.md', join(folder, 'link.md'))
  await writeFile(join(folder, 'link.md'), 'new')
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new')
})

test('a device is written to, not replaced', async () => {
  await writeFile('/dev/null', 'gone')
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

test('the reason is given where the folder is missing, is a file, or the target is a folder', async () => {
  const folder = folderWith({ 'file.md': 'kept' })
  mkdirSync(join(folder, 'inner.md'))
  await expect(writeFile(join(folder, 'none/a.md'), '')).rejects.toThrow(
    `cannot write: ${folder}/none/a.md: there is no folder ${folder}/none: create it first`,
  )
  await expect(writeFile(join(folder, 'file.md/a.md'), '')).rejects.toThrow(`${folder}/file.md is not a folder`)
  await expect(writeFile(join(folder, 'inner.md'), '')).rejects.toThrow('it is a folder: name a file in it')
  expect(readdirSync(folder).sort()).toEqual(['file.md', 'inner.md'])
})

test('where one file cannot be written, none is, and nothing is left behind', async () => {
  const folder = folderWith({ 'a.md': 'kept' })
  const files = ['a.md', 'b.md', 'none/c.md'].map((name) => ({ path: join(folder, name), content: 'new' }))
  await expect(writeFiles(files)).rejects.toThrow('none/c.md')
  expect(readdirSync(folder)).toEqual(['a.md'])
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('kept')
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is named', async () => {
  const folder = folderWith()
  chmodSync(folder, 0o555)
  await expect(writeFile(join(folder, 'a.md'), '')).rejects.toThrow(`the folder ${folder} may not be written to`)
})
