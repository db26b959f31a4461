import { expect, test } from 'vitest'
import { parseNameList } from '../../../src/extract/components/name-list.ts'

const names = (text: string) =>
  parseNameList(text).map(({ name, group }) => (group === undefined ? name : `${group}/${name}`))

test.each([
  ['Search, Mail and Login.', ['Search', 'Mail', 'Login']],
  ['Europe (Search, Mail), Login', ['Europe/Search', 'Europe/Mail', 'Login']],
  ['Search, Mail Graphs: https://graphs.example/d/1', ['Search']],
  ['Search, API https://api.example', ['Search', 'API https://api.example']],
  ['検索、メール', ['検索', 'メール']],
])('%s', (text, found) => expect(names(text)).toEqual(found))
