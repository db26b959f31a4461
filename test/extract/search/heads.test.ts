import { describe, expect, it } from 'vitest'
import { headsOf } from '../../../src/extract/search/heads.ts'

describe('heads of an expression', () => {
  it.each([
    ['resolved', ['resol']],
    ['up', ['up']],
    ['re-?open(?:ed)?', ['re-op', 'reope']],
    ['(?:is|was) (?:now )?down', ['is no', 'is do', 'was n', 'was d']],
    ['[Ff]ix\\w*', ['Fix', 'fix']],
    ['no (?:\\S+ ){0,2}users', ['no ', 'no us']],
    ['a+b', ['a']],
    ['(?:very )*slow', ['very ', 'slow']],
    ['\\[ok\\]', ['[ok]']],
    ['(?<!un)(?=r)^restored\\b', ['resto']],
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
    const letters = [...'abcdefghij'].join('|')
    expect(headsOf(`(?:${letters})(?:${letters})(?:${letters})`)).toEqual([...'abcdefghij'])
  })
})
