import { describe, expect, it } from 'vitest'
import { headsOf } from '../../src/search/heads.ts'

describe('heads of an expression', () => {
  it.each([
    ['resolved', ['resolved']],
    ['up', ['up']],
    ['re-?open(?:ed)?', ['re-open', 're-opene', 'reopen', 'reopened']],
    ['(?:is|was) (?:now )?down', ['is now d', 'is down', 'was now ', 'was down']],
    ['[Ff]ix\\w*', ['Fix', 'fix']],
    ['no (?:\\S+ ){0,2}users', ['no ', 'no users']],
    ['a+b', ['a']],
    ['(?:very )*slow', ['very ', 'slow']],
    ['\\[ok\\]', ['[ok]']],
    ['(?<!un)(?=r)^restored\\b', ['restored']],
    ['root|cause', ['root', 'cause']],
    ['x{2,3}', ['x']],
  ])('%s', (source, heads) => {
    expect([...(headsOf(source) ?? [])].sort()).toEqual([...heads].sort())
  })

  it.each(['\\w+ing', '(?:an? )?', '.{0,3}down', '[^a]b', '\\p{Lu}x', '(?:\\d+ )?errors'])(
    'may begin with anything: %s',
    (source) => {
      expect(headsOf(source)).toBeUndefined()
    },
  )

  it('cuts heads shorter where there are very many', () => {
    const letters = [...'abcdefghijklmnop'].join('|')
    expect(headsOf(`(?:${letters})(?:${letters})(?:${letters})`)).toEqual([...'abcdefghijklmnop'])
  })
})
