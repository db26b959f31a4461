import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documents, outputFiles, pictures } from '../../src/cli/output-files.ts'
import { folderWith } from '../node/in-folder.ts'

test('the ending tells the format, in whatever case', async () => {
  expect(await outputFiles(['a.md', 'b.PDF', 'c.markdown', '-'], 'report.txt', documents)).toEqual([
    { path: 'a.md', format: 'markdown' },
    { path: 'b.PDF', format: 'pdf' },
    { path: 'c.markdown', format: 'markdown' },
    { path: '-', format: 'markdown' },
  ])
})

test('without a file, Markdown goes to standard output', async () => {
  expect(await outputFiles([], 'report.md', documents)).toEqual([{ path: '-', format: 'markdown' }])
})

test.each(['report.docx', 'report', '.md', 'report.pdf.bak'])('%s has no format', async (path) => {
  await expect(outputFiles([path], 'a.md', documents)).rejects.toThrow(
    `cannot tell the format: -o ${path}: end the name in .md`,
  )
})

test('the report is not written over, by whatever path', async () => {
  const report = join(folderWith({ 'a.md': '' }), 'a.md')
  await expect(outputFiles([report], report, documents)).rejects.toThrow('this would write over the report')
  await expect(
    outputFiles([join(report, '../../', report.split('/').at(-2) ?? '', 'a.md')], report, documents),
  ).rejects.toThrow('this would write over the report')
})

test('a file is given once', async () => {
  await expect(outputFiles(['a.md', 'b.md', './a.md'], 'report.md', documents)).rejects.toThrow(
    'named twice: -o ./a.md',
  )
})

test('a picture is SVG or PNG', async () => {
  expect((await outputFiles(['a.svg', 'b.PNG', '-'], 'r.md', pictures)).map(({ format }) => format)).toEqual([
    'svg',
    'png',
    'svg',
  ])
  await expect(outputFiles(['a.pdf'], 'r.md', pictures)).rejects.toThrow('end the name in .svg or .png')
})
