import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadTemplate, templateNames } from '../../src/node/load-template.ts'
import { folderWith } from './in-folder.ts'

test('the template of the package is found by its name', async () => {
  expect(await templateNames()).toContain('postmortem')
  const { name, text } = await loadTemplate('postmortem')
  expect(name).toBe('postmortem')
  expect(text).toContain('{{block "timeline"}}')
})

test('a file is given by its path, and may include pieces from beside it', async () => {
  const folder = folderWith({ 'ours.md.hbs': '# {{> head}}', '_head.md.hbs': 'Head', 'other.md.hbs': 'no piece' })
  const { text, partials } = await loadTemplate(join(folder, 'ours.md.hbs'))
  expect(text).toBe('# {{> head}}')
  expect(partials.head).toBe('Head')
  expect(partials).not.toHaveProperty('other')
})

test('a mistyped name is answered with the one that is meant, any other with all', async () => {
  await expect(loadTemplate('postmorten')).rejects.toThrow('no such template: postmorten: did you mean postmortem?')
  await expect(loadTemplate('xyz')).rejects.toThrow(/^no such template: xyz: the templates are .*postmortem/)
})

test('a missing file is named', async () => {
  await expect(loadTemplate('./none.md.hbs')).rejects.toThrow(
    'cannot read the template: ./none.md.hbs: no such file or folder',
  )
})
