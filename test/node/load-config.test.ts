import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/node/load-config.ts'
import { folderWith } from './in-folder.ts'

test.each([
  ['postmortem.config.yaml', 'rules:\n  gap: off\n'],
  ['postmortem.config.yml', 'rules: { gap: off }\n'],
  ['postmortem.config.json', '{ "rules": { "gap": "off" } }'],
  ['postmortem.config.js', 'export default { rules: { gap: "off" } }'],
  ['postmortem.config.mjs', 'export default { rules: { gap: "off" } }'],
  ['package.json', '{ "name": "x", "postmortem": { "rules": { "gap": "off" } } }'],
])('%s is found from a folder below it', async (name, text) => {
  const folder = folderWith({ 'package.json': '{ "type": "module" }', [name]: text, 'a/b/report.md': '' })
  const [config] = await loadConfig(undefined, join(folder, 'a/b'))
  expect(config?.value).toEqual({ rules: { gap: 'off' } })
  expect(config?.name).toBe(join(folder, name))
})

test('the nearest wins, and a package.json without the key is passed over', async () => {
  const folder = folderWith({
    'postmortem.config.yaml': 'zone: UTC\n',
    'a/postmortem.config.json': '{ "zone": "Europe/Berlin" }',
    'a/b/package.json': '{ "name": "x" }',
  })
  const [config] = await loadConfig(undefined, join(folder, 'a/b'))
  expect(config?.value).toEqual({ zone: 'Europe/Berlin' })
})

test('a file of its own name is given by its path, and is called as given', async () => {
  const folder = folderWith({ 'team.yaml': 'zone: UTC\n', 'postmortem.config.yaml': 'zone: Europe/Berlin\n' })
  const [config] = await loadConfig('team.yaml', folder)
  expect([config?.name, config?.value]).toEqual(['team.yaml', { zone: 'UTC' }])
})

test('an empty file says nothing', async () => {
  const folder = folderWith({ 'a.yaml': '# nothing yet\n' })
  expect((await loadConfig('a.yaml', folder))[0]?.value).toEqual({})
})

test('the line of a value is known, and that of the nearest part above a missing one', async () => {
  const yaml = folderWith({ 'a.yaml': '# ours\nzone: UTC\nrules:\n  gap: off\n  typo: off\n' })
  const [config] = await loadConfig('a.yaml', yaml)
  expect(config?.lineOf(['zone'])).toBe(2)
  expect(config?.lineOf(['rules', 'typo'])).toBe(5)
  expect(config?.lineOf(['rules', 'gap', 1, 'minutes'])).toBe(4)
  expect(config?.lineOf(['none'])).toBeUndefined()
  const json = folderWith({ 'package.json': '{\n  "postmortem": {\n    "zone": "UTC"\n  }\n}' })
  expect((await loadConfig(undefined, json))[0]?.lineOf(['zone'])).toBe(3)
})

test('a file that is not valid is named with its line', async () => {
  const folder = folderWith({ 'a.yaml': 'zone: UTC\nrules: [gap\n', 'b.json': '{\n  "zone": "UTC",\n  "rules": {\n' })
  await expect(loadConfig('a.yaml', folder)).rejects.toThrow(/^not valid YAML: a\.yaml:[23]: /)
  await expect(loadConfig('b.json', folder)).rejects.toThrow(/^not valid JSON: b\.json:\d: /)
  await expect(loadConfig('c.yaml', folder)).rejects.toThrow(
    'cannot read the configuration: c.yaml: no such file or folder',
  )
})

test('a file made to grow when it is read is refused', async () => {
  const doubling = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]`)
  const folder = folderWith({ 'a.yaml': doubling.join('\n') })
  await expect(loadConfig('a.yaml', folder)).rejects.toThrow(/^not valid YAML: a\.yaml: /)
})

test('where there is no configuration there is none', async () => {
  expect(await loadConfig(undefined, folderWith({ 'reports/a.md': '' }))).toEqual([])
})

test('what a file extends comes before it, lowest first; presets keep their names', async () => {
  const folder = folderWith({
    'package.json': '{}',
    'postmortem.config.yaml': 'extends: [./shared/team.yaml, audit, "@acme/rules"]\nzone: UTC\n',
    'shared/team.yaml': 'extends: ./base.json\nrules: { gap: info }\n',
    'shared/base.json': '{ "rules": { "gap": "off" } }',
    'node_modules/@acme/rules/package.json': '{ "main": "rules.js" }',
    'node_modules/@acme/rules/rules.js': 'module.exports = { date: "2026-01-01" }',
  })
  const layers = await loadConfig(undefined, folder)
  expect(layers.map(({ name, value }) => [name, value])).toEqual([
    ['shared/base.json', { rules: { gap: 'off' } }],
    ['shared/team.yaml', { rules: { gap: 'info' } }],
    ['postmortem.config.yaml', { extends: 'audit' }],
    ['@acme/rules', { date: '2026-01-01' }],
    ['postmortem.config.yaml', { zone: 'UTC' }],
  ])
})

test.each([
  ['extends: ./a.yaml\n', 'the configuration extends itself: a.yaml'],
  ['zone: UTC\nextends: ./none.yaml\n', 'cannot extend: a.yaml:2: there is no file ./none.yaml'],
  ['extends: recomended\n', /^no preset and no installed package "recomended": a\.yaml:1: did you mean recommended\?/],
  ['extends: ./broken.mjs\n', /^cannot run the configuration: broken\.mjs: Error: broken$/],
  ['extends: ./empty.mjs\n', 'the configuration exports nothing: empty.mjs: write `export default { … }`'],
])('%j leads nowhere, and one line says so', async (text, message) => {
  const folder = folderWith({
    'a.yaml': text,
    'broken.mjs': 'throw new Error("broken")',
    'empty.mjs': 'export const zone = "UTC"',
  })
  await expect(loadConfig('a.yaml', folder)).rejects.toThrow(message)
})

test('an extends that is no list of names is left for the check of the whole', async () => {
  const [config] = await loadConfig('a.yaml', folderWith({ 'a.yaml': 'extends: 3\n' }))
  expect(config?.value).toEqual({ extends: 3 })
})

const code = 'globalThis.ranUnasked = true\nexport default {}'

test.each([
  ['found without a project around it', { 'postmortem.config.mjs': code }],
  [
    'extended by a found file without a project around it',
    { 'postmortem.config.yaml': 'extends: ./own.mjs\n', 'own.mjs': code },
  ],
])('code is not run where it is %s', async (_, files) => {
  const refused = /^not run: (postmortem\.config|own)\.mjs: no package\.json of yours lies beside .* --config$/
  await expect(loadConfig(undefined, folderWith(files))).rejects.toThrow(refused)
  expect(globalThis).not.toHaveProperty('ranUnasked')
})

test('code is run where it is named, and what it extends', async () => {
  const folder = folderWith({
    'a.mjs': 'export default { extends: "./b.mjs" }',
    'b.mjs': 'export default { zone: "Z" }',
  })
  expect((await loadConfig('a.mjs', folder)).map(({ value }) => value)).toEqual([{ zone: 'Z' }, {}])
})
