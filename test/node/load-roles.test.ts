import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRoles } from '../../src/node/load-roles.ts'
import { folderWith } from './in-folder.ts'

async function failure(text: string, name = 'roles.yaml'): Promise<string> {
  const path = join(folderWith({ [name]: text }), name)
  const error = await loadRoles(path).then(
    () => new Error('loaded'),
    (reason: Error) => reason,
  )
  return error.message.replaceAll(path, name)
}

describe('loadRoles', () => {
  it('reads YAML and JSON', async () => {
    const yaml = 'roles:\n  incident commander: [Ana Silva, "@ana"]\n  scribe: Ben\n'
    const folder = folderWith({ 'a.yaml': yaml, 'b.json': '{"roles":{"scribe":["Ben"]}}' })
    expect([...(await loadRoles(join(folder, 'a.yaml')))]).toEqual([
      ['Ana Silva', 'incident commander'],
      ['@ana', 'incident commander'],
      ['Ben', 'scribe'],
    ])
    expect([...(await loadRoles(join(folder, 'b.json')))]).toEqual([['Ben', 'scribe']])
  })

  it.each([
    ['rolls:\n  scribe: Ben\n', 'unknown key "rolls" in roles.yaml:2: did you mean "roles"?'],
    [
      'roles:\n  scribe: 5\n',
      'roles.scribe in roles.yaml:2: expected a spelling or a list of spellings: [Ana Silva, "@ana"]',
    ],
    [
      'roles:\n  scribe: [Ben]\n  "a|b": [Ana]\n',
      '"a|b" in roles.yaml:3 is no role: it is a few words, such as database on-call',
    ],
    [
      'roles:\n  scribe: [ben]\n  lead: ["@Ben"]\n',
      '"@Ben" in roles.yaml:3 stands under "scribe" and under "lead": give it to one of them',
    ],
    [
      'roles: [Ana]\n',
      'roles in roles.yaml:1: write `roles:` and under it lines such as `incident commander: [Ana Silva, "@ana"]`',
    ],
    [
      '- Ana\n',
      'roles.yaml gives no roles: write `roles:` and under it lines such as `incident commander: [Ana Silva, "@ana"]`',
    ],
  ])('says what is wrong with %j', async (text, message) => {
    expect(await failure(text)).toBe(message)
  })

  it('says what it cannot read, and runs nothing', async () => {
    expect(await failure('roles: [\n')).toMatch(/^not valid YAML: roles\.yaml:2: /)
    expect(await failure('export default {}', 'roles.mjs')).toBe(
      'roles are no program: roles.mjs: give them as a YAML or JSON file',
    )
    await expect(loadRoles('missing-roles.yaml')).rejects.toThrow(
      'cannot read the roles: missing-roles.yaml: no such file or folder',
    )
  })
})
