import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/extract/lines.ts'
import { readText } from '../../src/readers/read.ts'

function outline(text: string) {
  return outlineOf(readText(text, { name: 'report', format: 'markdown' }))
}

/** Each line's kind and text, with the kind of the section it stands in. */
function lines(text: string): string[] {
  const { lines: all, parts } = outline(text)
  return all.map(({ kind, passage, cells, section }) => {
    const words = cells === undefined ? passage.text : cells.map((cell) => cell.text).join('|')
    return `${kind} ${words} (${parts[section]?.kind})`
  })
}

describe('lines', () => {
  it('part a document by what stands in it', () => {
    expect(
      lines(
        '---\ntitle: Slow\n---\n\n# Slow\n\nOne\ntwo\n\n- item\n\n> said\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\nlog\n\nend\n```\n',
      ),
    ).toEqual([
      'field Slow (other)',
      'heading Slow (other)',
      'text One (other)',
      'text two (other)',
      'item item (other)',
      'quote said (other)',
      'row 1|2 (other)',
      'code log (other)',
      'code end (other)',
    ])
  })

  it('know their list, item, level and check box', () => {
    const { lines: all } = outline('- [x] one\n\n  more\n  - [ ] inner\n- two\n\n1. other list\n')
    expect(all.map(({ list, item, level, checked }) => [list, item, level, checked])).toEqual([
      [1, 1, 1, true],
      [1, 1, 1, undefined],
      [2, 2, 2, false],
      [1, 3, 1, undefined],
      [3, 4, 1, undefined],
    ])
  })

  it('of one paragraph share a block and but one is its first', () => {
    const { lines: all } = outline('One\ntwo\n\nthree\n')
    expect(all.map(({ first }) => first)).toEqual([true, false, true])
    expect(all[0]?.block).toBe(all[1]?.block)
    expect(all[2]?.block).not.toBe(all[1]?.block)
  })

  it('take a table without a head of words as all rows', () => {
    expect(lines('| 10:00 | up |\n|---|---|\n| 10:05 | down |\n')).toEqual([
      'row 10:00|up (other)',
      'row 10:05|down (other)',
    ])
  })

  it('take a line right below a table as text, but a row of one filled cell as a row', () => {
    expect(lines('| A | B |\n|---|---|\n| 1 | 2 |\nPosted later\n')).toEqual([
      'row 1|2 (other)',
      'text Posted later (other)',
    ])
    expect(lines('| A | B |\n|---|---|\n| 1 |\n')).toEqual(['row 1 (other)'])
  })

  it('leave out pictures and what a check has found, not other code or lists', () => {
    expect(lines('```mermaid\n10:00 start\n```\n\n```text\n10:00 start\n```\n')).toEqual(['code 10:00 start (other)'])
    expect(lines('## Findings\n\n- **warning** 10 min late\n')).toEqual(['heading Findings (other)'])
    expect(lines('## Findings\n\n- **warning** 10 min late\n- The disk was full.\n')).toHaveLength(3)
  })

  it('leaves out blocks that show two versions of a place, and no other code', () => {
    const versions = '```conflict\nedited: 10:00 start\ndrafted: 10:01 start\n```'
    expect(lines(`${versions}\n\n\`\`\`diff\n10:02 start\n\`\`\`\n`)).toEqual(['code 10:02 start (other)'])
  })
})

describe('parts', () => {
  function parts(text: string): string[] {
    return outline(text)
      .parts.slice(1)
      .map(({ depth, kind, heading }) => `${depth} ${kind} ${heading}`)
  }

  it('are opened by headings and by labels that name a section', () => {
    expect(parts('# Slow\n\n## Root cause\n\n**Impact:** all\n\n**Note:** none\n\nTimeline:\n\n- 10:00\n')).toEqual([
      '1 other Slow',
      '2 root-cause Root cause',
      '7 impact Impact',
      '7 timeline Timeline',
    ])
  })

  it('inherit the kind of the section they stand in', () => {
    expect(parts('## Timeline\n\n### Monday\n\n## Action items\n\n### Detection\n\n### Timeline\n')).toEqual([
      '2 timeline Timeline',
      '3 timeline Monday',
      '2 action-items Action items',
      '3 action-items Detection',
      '3 timeline Timeline',
    ])
  })

  it('end with the next of their depth, and a plain label with its paragraph', () => {
    const text = '## Impact\n\nall\n\nSummary: short\n\nlater\n\n## Other\n'
    const { parts: all, lines: found } = outline(text)
    expect(all.map(({ start, end }) => text.slice(start, end).trim().split('\n')[0])).toEqual([
      '## Impact',
      '## Impact',
      'Summary: short',
      '## Other',
    ])
    expect(all[found.find(({ passage }) => passage.text === 'later')?.section ?? -1]?.kind).toBe('impact')
  })

  it('are opened by a known heading without a mark where something stands below it', () => {
    expect(parts('Action items\n- Add an alarm\n')).toEqual(['7 action-items Action items'])
    expect(parts('Root cause\n\nThe disk was full.\n')).toEqual(['7 root-cause Root cause'])
    expect(parts('Ada wrote the timeline\n\n- one\n')).toEqual([])
    expect(parts('Root cause\n')).toEqual([])
  })

  it('are not opened by a time before a colon, nor by a quoted prompt', () => {
    expect(parts('10:30 impact: all\n')).toEqual([])
    expect(parts('> To do: list the items\n')).toEqual([])
    expect(parts('To do: list the items\n')).toEqual(['7 action-items To do'])
  })

  it('are parted by the marks that East Asian writers set before a heading', () => {
    expect(
      lines('# 障害\n\n■原因\n設定の誤り。\n\n二、时间线\n\n10:02 告警\n\n■ではない、と言った。\n\n- ■原因\n').map(
        (line) => line.replace(/^.*\((.*)\)$/, '$1'),
      ),
    ).toEqual(['other', 'root-cause', 'root-cause', 'timeline', 'timeline', 'timeline', 'timeline'])
  })
})
