import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/node/load-config.ts'
import { loadPlugins } from '../../src/node/load-plugins.ts'
import { rulesFrom } from '../../src/node/plugin-rule.ts'
import { folderWith } from './in-folder.ts'

const rule = (id: string, more = '') =>
  `({ id: '${id}', severity: 'info', summary: 'A sample.', messages: {}, check() {}, ${more} })`

/** The ids that a configuration of these files brings. */
async function idsIn(files: Record<string, string>, name = 'team.yaml'): Promise<string[]> {
  const folder = folderWith(files)
  return (await loadPlugins(await loadConfig(name, folder))).map(({ id }) => id)
}

test('a plugin exports one rule, a list, or an object with rules; a package is found by its name', async () => {
  const files = {
    'team.yaml': 'plugins: [./one.mjs, ./rules/many.mjs, acme-rules]',
    'one.mjs': `export default ${rule('acme/one')}`,
    'rules/many.mjs': `export default [${rule('acme/two')}, ${rule('acme/three')}]`,
    'node_modules/acme-rules/package.json': '{ "name": "acme-rules", "type": "module", "exports": "./index.js" }',
    'node_modules/acme-rules/index.js': `export const rules = [${rule('acme/four')}]`,
  }
  expect(await idsIn(files)).toEqual(['acme/one', 'acme/two', 'acme/three', 'acme/four'])
})

test('paths count from the configuration that names them, and what two name is run once', async () => {
  const files = {
    'team.yaml': 'extends: ./base/base.yaml\nplugins: ./base/one.mjs',
    'base/base.yaml': 'plugins: ./one.mjs',
    'base/one.mjs': `export default ${rule('acme/one')}`,
  }
  expect(await idsIn(files)).toEqual(['acme/one'])
})

test.each([
  ['export default 7', 'plugin ./a.mjs: team.yaml:1: a rule: it is none: '],
  ['export const x = 1', 'it exports no rule: write `export default defineRule({ … })`, or a list of rules'],
  [`export default ${rule('gap')}`, 'rule "gap": id: needs the form team/name, in small letters'],
  [`export default ${rule('acme/a', "severity: 'fatal'")}`, 'rule "acme/a": severity: '],
  [`export default ${rule('acme/a', 'check: 1')}`, 'rule "acme/a": it has no function check (or compare)'],
  [`export default ${rule('acme/a', 'options: {}')}`, 'rule "acme/a": options: must be a z.strictObject'],
  [`export default [${rule('acme/a')}, ${rule('acme/a')}]`, 'two plugins bring the rule "acme/a": team.yaml:1'],
  ['throw new Error("line one\\nline two")', 'cannot run the plugin ./a.mjs: team.yaml:1: Error: line one line two'],
  ['throw null', 'cannot run the plugin ./a.mjs: team.yaml:1: null'],
])('%s is refused in one line', async (code, message) => {
  const found = idsIn({ 'team.yaml': 'plugins: ./a.mjs', 'a.mjs': code })
  await expect(found).rejects.toThrow(message)
  await expect(found).rejects.toThrow(/^[^\n]*$/)
})

test('code is not run at the wish of a configuration that was only found', async () => {
  const folder = folderWith({
    'postmortem.config.yaml': 'plugins: ./a.mjs',
    'a.mjs': 'throw new Error("was run")',
    'reports/a.md': '',
  })
  const configs = await loadConfig(undefined, join(folder, 'reports'))
  await expect(loadPlugins(configs)).rejects.toThrow('plugin ./a.mjs not run')
})

test('a rule without options has none, and its methods keep their object', () => {
  class Counting {
    readonly id = 'acme/counting'
    readonly severity = 'info'
    readonly summary = 'Counts.'
    readonly messages = {}
    runs = 0
    check() {
      this.runs += 1
    }
  }
  const given = new Counting()
  const [one] = rulesFrom(given)
  if (!one || !('check' in one)) throw new Error('no rule')
  one.check({} as Parameters<typeof one.check>[0])
  expect(given.runs).toBe(1)
  expect(one.options.safeParse({ any: 1 }).success).toBe(false)
})
