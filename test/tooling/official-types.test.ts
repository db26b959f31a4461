import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/*
 * Fixtures of tools whose makers publish types say with `satisfies` that they are what the tool writes. Tests run without
 * their types being looked at, so it is done here, for the files that import such types.
 */
const root = resolve(import.meta.dirname, '../..')
const official = /from '(?:@octokit\/openapi-types|@slack\/[a-z-]+)'/
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && official.test(readFileSync(join(root, 'test', name), 'utf8')))
  .map((name) => join(root, 'test', name))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(root, 'node_modules/.official-types-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function check(paths: readonly string[]): string {
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: true,
      incremental: false,
      rootDir: root,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: paths,
    include: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  return stdout
}

test('fixtures are of the types that their tools publish', () => {
  expect(files.map((file) => file.slice(root.length + 1))).toContain('test/readers/json/github.test.ts')
  expect(check(files)).toBe('')
}, 60_000)

test('what the types do not know is found', () => {
  const wrong = join(folder, 'wrong.ts')
  writeFileSync(
    wrong,
    "import type { components } from '@octokit/openapi-types'\nexport const id: components['schemas']['release']['id'] = 'seven'\n",
  )
  expect(check([wrong])).toContain("Type 'string' is not assignable to type 'number'")
}, 60_000)
