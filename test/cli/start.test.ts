import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** All that loads with a file at once: not what its functions import when they are called, nor what is types only. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  const code = readFileSync(resolve(root, path), 'utf8')
  for (const [, from = ''] of code.matchAll(/^(?:import|export) (?!type )(?:[^'\n]*from )?'([^'\n]+)'/gm)) {
    const name = from.startsWith('.') ? relative(root, resolve(root, dirname(path), from)) : from
    if (seen.has(name)) continue
    seen.add(name)
    if (from.startsWith('.')) loadedWith(name, seen)
  }
  return seen
}

test('the version is printed without loading anything but what reads it', () => {
  expect([...loadedWith('src/cli/main.ts')]).toEqual(['node:fs'])
})

test('the help is printed without loading a reader, a rule or a writer', () => {
  const loaded = [...loadedWith('src/cli/program.ts')]
  expect(loaded.filter((name) => !name.startsWith('src/cli/arguments/')).sort()).toEqual([
    'commander',
    'src/cli/complain.ts',
    'src/cli/examples.ts',
    'src/render/clean-text.ts',
  ])
})

test('what is looked at is what loads: a command brings its readers', () => {
  expect(loadedWith('src/cli/commands/extract.ts')).toContain('remark-parse')
})
