import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findInputs } from '../../src/node/find-inputs.ts'
import { folderWith } from './in-folder.ts'

const extensions = ['md', 'txt']
const files = {
  'b.md': '',
  'a.md': '',
  'reports/2026/z.txt': '',
  'reports/2026/a.MD': '',
  'reports/notes.docx': '',
  'reports/.hidden/c.md': '',
  'reports/node_modules/x/readme.md': '',
  'odd [name].md': '',
}

async function found(patterns: readonly string[]): Promise<{ paths: readonly string[]; errors: string[] }> {
  const { paths, errors } = await findInputs(patterns, extensions, folderWith(files))
  return { paths, errors: errors.map(({ message }) => message) }
}

test('the order is that of the arguments', async () => {
  expect(await found(['b.md', '-', 'a.md'])).toEqual({ paths: ['b.md', '-', 'a.md'], errors: [] })
})

test('a folder stands for the reports in it, by name, without hidden folders and node_modules', async () => {
  expect(await found(['reports'])).toEqual({ paths: ['reports/2026/a.MD', 'reports/2026/z.txt'], errors: [] })
})

test('a glob stands for what it matches, by name', async () => {
  expect(await found(['*.md'])).toEqual({ paths: ['a.md', 'b.md', 'odd [name].md'], errors: [] })
  expect(await found(['reports/**/*.{txt,docx}'])).toEqual({
    paths: ['reports/2026/z.txt', 'reports/notes.docx'],
    errors: [],
  })
})

test('a file whose name looks like a glob is a file', async () => {
  expect((await found(['odd [name].md'])).paths).toEqual(['odd [name].md'])
})

test('a file named twice is read once, where it was named first', async () => {
  expect((await found(['b.md', '*.md', './a.md'])).paths).toEqual(['b.md', 'a.md', 'odd [name].md'])
})

test('what is not there is said, and the rest still found', async () => {
  expect(await found(['none.md', 'a.md', '*.rst'])).toEqual({
    paths: ['a.md'],
    errors: [
      'cannot read: none.md: no such file or folder',
      'nothing matches: *.rst: look whether the folder it begins in is the right one',
    ],
  })
})

test('a folder without reports is an error that says what a report ends in', async () => {
  const folder = folderWith()
  mkdirSync(join(folder, 'empty'))
  const { paths, errors } = await findInputs(['empty'], extensions, folder)
  expect(paths).toEqual([])
  expect(errors.map(({ message }) => message)).toEqual(['no reports in the folder: empty: a report ends in .md, .txt'])
})

test('a name that is nearly there is offered', async () => {
  expect((await found(['reports/note.docx'])).errors).toEqual([
    'cannot read: reports/note.docx: no such file or folder: did you mean reports/notes.docx?',
  ])
})

test('an empty name is none: it would stand for the whole working directory', async () => {
  expect((await found([''])).errors).toEqual([
    "an empty name: '': give a file, a folder, a glob, or - for standard input",
  ])
})
