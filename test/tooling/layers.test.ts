import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postmortem-layers-'))
  const { vcs: _, ...config } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the linter says of one import in one file. */
function lint(path: string, code: string): { status: number | null; output: string } {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const run = spawnSync(process.execPath, [biome, 'lint', '--error-on-warnings', path], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status: run.status, output: run.stdout + run.stderr }
}

const importing = (from: string) => `import { thing } from '${from}'\n\nexport const value = thing\n`

test.each([
  ['src/model/a.ts', '../time/elapsed.ts', 'noRestrictedImports'],
  ['src/model/a.ts', 'node:fs', 'noNodejsModules'],
  ['src/languages/a.ts', '../time/scan.ts', 'noRestrictedImports'],
  ['src/time/a.ts', '../extract/extract.ts', 'noRestrictedImports'],
  ['src/time/a.ts', 'node:path', 'noNodejsModules'],
  ['src/search/a.ts', '../languages/all.ts', 'noRestrictedImports'],
  ['src/readers/a.ts', '../search/word-search.ts', 'noRestrictedImports'],
  ['src/check/rules/a.ts', '../../search/word-search.ts', 'noRestrictedImports'],
  ['src/readers/a.ts', '../node/read-input.ts', 'noRestrictedImports'],
  ['src/readers/a.ts', 'node:buffer', 'noNodejsModules'],
  ['src/extract/a.ts', '../check/check.ts', 'noRestrictedImports'],
  ['src/extract/milestones/a.ts', '../../node/read-input.ts', 'noRestrictedImports'],
  ['src/measure/a.ts', '../cli/main.ts', 'noRestrictedImports'],
  ['src/check/a.ts', '../node/load-config.ts', 'noRestrictedImports'],
  ['src/check/a.ts', 'node:crypto', 'noNodejsModules'],
  ['src/check/rules/a.ts', '../../extract/extract.ts', 'noRestrictedImports'],
  ['src/check/rules/a.ts', '../../languages/all.ts', 'noRestrictedImports'],
  ['src/check/rules/a.ts', 'node:fs/promises', 'noNodejsModules'],
  ['src/check/a.ts', '../compare/compare.ts', 'noRestrictedImports'],
  ['src/compare/a.ts', '../extract/extract.ts', 'noRestrictedImports'],
  ['src/compare/rules/a.ts', '../../node/read-input.ts', 'noRestrictedImports'],
  ['src/compare/a.ts', 'node:path', 'noNodejsModules'],
  ['src/fix/a.ts', '../node/write-files.ts', 'noRestrictedImports'],
  ['src/check/rules/a.ts', '../../fix/fix.ts', 'noRestrictedImports'],
  ['src/testing/a.ts', '../node/read-input.ts', 'noRestrictedImports'],
  ['src/testing/a.ts', 'node:fs', 'noNodejsModules'],
  ['src/render/a.ts', '../cli/print.ts', 'noRestrictedImports'],
  ['src/render/a.ts', 'node:fs', 'noNodejsModules'],
  ['src/reporters/a.ts', '../node/write-file.ts', 'noRestrictedImports'],
  ['src/reporters/a.ts', 'fs', 'noNodejsModules'],
  ['src/statistics/a.ts', '../render/render.ts', 'noRestrictedImports'],
  ['src/statistics/a.ts', 'node:fs', 'noNodejsModules'],
  ['src/review/a.ts', '../extract/extract.ts', 'noRestrictedImports'],
  ['src/review/a.ts', 'node:fs', 'noNodejsModules'],
  ['src/draft/a.ts', '../node/read-input.ts', 'noRestrictedImports'],
  ['src/draft/a.ts', 'node:fs', 'noNodejsModules'],
  ['src/batch/a.ts', '../node/read-input.ts', 'noRestrictedImports'],
  ['src/batch/a.ts', 'node:worker_threads', 'noNodejsModules'],
  ['src/render/a.ts', '../draft/draft.ts', 'noRestrictedImports'],
  ['src/extract/a.ts', '../batch/read-document.ts', 'noRestrictedImports'],
  ['src/node/a.ts', '../cli/main.ts', 'noRestrictedImports'],
  ['src/index.ts', './node/read-input.ts', 'noRestrictedImports'],
])('%s may not import %s', (path, from, rule) => {
  const { status, output } = lint(path, importing(from))
  expect(output).toContain(rule)
  expect(status).toBe(1)
})

test.each([
  ['src/time/a.ts', '../model/moment.ts'],
  ['src/check/rules/a.ts', '../../measure/measures.ts'],
  ['src/check/rules/a.ts', '../rule.ts'],
  ['src/check/a.ts', '../search/word-search.ts'],
  ['src/extract/a.ts', '../search/word-search.ts'],
  ['src/compare/rules/a.ts', '../../check/wording.ts'],
  ['src/check/rules/a.ts', '../fixes/counted.ts'],
  ['src/fix/a.ts', '../readers/read.ts'],
  ['src/testing/a.ts', '../extract/extract.ts'],
  ['src/render/a.ts', '../statistics/statistics.ts'],
  ['src/draft/a.ts', '../compare/align.ts'],
  ['src/review/a.ts', '../check/check.ts'],
  ['src/batch/a.ts', '../extract/extract.ts'],
  ['src/node/a.ts', 'node:fs'],
  ['src/cli/a.ts', '../node/read-input.ts'],
  ['src/cli/commands/a.ts', '../../check/check.ts'],
])('%s may import %s', (path, from) => {
  expect(lint(path, importing(from))).toMatchObject({ status: 0 })
})

test('a layer that runs in browsers may not use the globals of Node', () => {
  expect(lint('src/extract/a.ts', 'export const value = process.pid\n').output).toContain('noRestrictedGlobals')
  expect(lint('src/cli/a.ts', 'export const value = process.pid\n').status).toBe(0)
})

test('the names of files are kebab-case, and nothing is exported by default', () => {
  expect(lint('src/time/scanLine.ts', 'export const value = 1\n').output).toContain('useFilenamingConvention')
  expect(lint('src/time/a.ts', 'export default 1\n').output).toContain('noDefaultExport')
})
