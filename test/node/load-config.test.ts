import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/node/load-config.ts'
import { folderWith } from './in-folder.ts'

test.each([
  ['postmortem.config.yaml', 'rules:\n  gap: off\n'],
  ['postmortem.config.yml', 'rules: { gap: off }\n'],
  ['postmortem.config.json', '{ "rules": { "gap": "off" } }'],
  ['package.json', '{ "name": "x", "postmortem": { "rules": { "gap": "off" } } }'],
])('%s is found from a folder below it', async (name, text) => {
  const folder = folderWith({ [name]: text, 'a/b/report.md': '' })
  const config = await loadConfig(undefined, join(folder, 'a/b'))
  expect(config?.value).toEqual({ rules: { gap: 'off' } })
  expect(config?.name).toBe(join(folder, name))
})

test('the nearest wins, and a package.json without the key is passed over', async () => {
  const folder = folderWith({
    'postmortem.config.yaml': 'zone: UTC\n',
    'a/postmortem.config.json': '{ "zone": "Europe/Berlin" }',
    'a/b/package.json': '{ "name": "x" }',
  })
  const config = await loadConfig(undefined, join(folder, 'a/b'))
  expect(config?.value).toEqual({ zone: 'Europe/Berlin' })
})

test('a file of its own name is given by its path, and is called as given', async () => {
  const folder = folderWith({ 'team.yaml': 'zone: UTC\n', 'postmortem.config.yaml': 'zone: Europe/Berlin\n' })
  const config = await loadConfig('team.yaml', folder)
  expect([config?.name, config?.value]).toEqual(['team.yaml', { zone: 'UTC' }])
})

test('an empty file says nothing', async () => {
  const folder = folderWith({ 'a.yaml': '# nothing yet\n' })
  expect((await loadConfig('a.yaml', folder))?.value).toEqual({})
})

test('the line of a value is known, and that of the nearest part above a missing one', async () => {
  const yaml = folderWith({ 'a.yaml': '# ours\nzone: UTC\nrules:\n  gap: off\n  typo: off\n' })
  const config = await loadConfig('a.yaml', yaml)
  expect(config?.lineOf(['zone'])).toBe(2)
  expect(config?.lineOf(['rules', 'typo'])).toBe(5)
  expect(config?.lineOf(['rules', 'gap', 1, 'minutes'])).toBe(4)
  expect(config?.lineOf(['none'])).toBeUndefined()
  const json = folderWith({ 'package.json': '{\n  "postmortem": {\n    "zone": "UTC"\n  }\n}' })
  expect((await loadConfig(undefined, json))?.lineOf(['zone'])).toBe(3)
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
