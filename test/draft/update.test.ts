import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampedAnswers, stampedDraft, updateDraft } from '../../src/draft/update.ts'
import {
  type DraftedEvent,
  draftOf,
  handEdits,
  laterEvents,
  ownCharacters,
  ownLines,
  someEvents,
} from './edited-drafts.ts'

const sources = ['chat.json', 'pager.json', 'alerts.json', 'db.log']

const events: readonly DraftedEvent[] = [
  { time: '07:02', text: 'Alert fires', record: 'alerts.json:1' },
  { time: '07:05', text: 'On-call looks', record: 'chat.json:3' },
  { time: '07:20', text: 'Rollback', record: 'chat.json:9' },
]
const draft = stampedDraft(draftOf(events))
const more = { time: '07:08', text: 'Pool is full', record: 'db.log:7' }
const rows = (text: string) => text.split('\n').filter((line) => /^\| 2026/.test(line))
const row = ({ time, text, record }: DraftedEvent) => `| 2026-03-24 ${time} UTC | ${text} | ${record} |`

const [first, second, third] = events as [DraftedEvent, DraftedEvent, DraftedEvent]

describe('updateDraft', () => {
  it('gives the new draft where no hand has touched the old one', () => {
    const fresh = draftOf([first, second, more, { ...third, text: 'Rollback begins' }], { cause: 'A pool was full.' })
    expect(updateDraft(draft, fresh, sources)).toEqual({
      text: stampedDraft(fresh),
      conflicts: 0,
      added: 1,
      changed: 1,
      removed: 0,
      deleted: [],
      notes: [],
    })
  })

  it('keeps prose character for character, and brings a new event to its place', () => {
    const prose = 'The pool held ten connections.  \nNobody had \t counted them – **nobody**.'
    const hand = draft.replace('> To do: say why', prose)
    const { text, added, conflicts } = updateDraft(hand, draftOf([first, second, more, third]), sources)
    expect(text).toContain(`## Root cause\n\n${prose}\n\n## Action items`)
    expect(rows(text)).toEqual([first, second, more, third].map(row))
    expect([added, conflicts]).toEqual([1, 0])
  })

  it('joins an edited cell and a corrected one of the same row', () => {
    const hand = draft.replace('Rollback', 'Rollback of 1.24')
    const fresh = draftOf([first, second, { ...third, record: 'chat.json:9, pager.json:4' }])
    const { text, changed, conflicts } = updateDraft(hand, fresh, sources)
    expect(rows(text).at(-1)).toBe('| 2026-03-24 07:20 UTC | Rollback of 1.24 | chat.json:9, pager.json:4 |')
    expect([changed, conflicts]).toEqual([1, 0])
  })

  it('shows both versions where hand and evidence changed the same cell, and changes neither', () => {
    const hand = draft.replace('Rollback', 'Rollback of 1.24')
    const { text, conflicts } = updateDraft(
      hand,
      draftOf([first, second, { ...third, text: 'Rollback begins' }]),
      sources,
    )
    expect(conflicts).toBe(1)
    expect(rows(text).at(-1)).toBe('| 2026-03-24 07:20 UTC | Rollback of 1.24 | chat.json:9 |')
    expect(text).toContain(
      [
        '```conflict',
        'Edited by hand, and drafted differently since: keep one, and delete this block.',
        'edited: | 2026-03-24 07:20 UTC | Rollback of 1.24 | chat.json:9 |',
        'drafted: | 2026-03-24 07:20 UTC | Rollback begins | chat.json:9 |',
        '```\n\n## Root cause',
      ].join('\n'),
    )
  })

  it('shows edited prose beside prose that is drafted differently since', () => {
    const hand = draft.replace('> To do: say why', 'The pool was too small.')
    const { text, conflicts } = updateDraft(hand, draftOf(events, { cause: 'The limit was wrong.' }), sources)
    expect(conflicts).toBe(1)
    expect(text).toContain('\nThe pool was too small.\n\n```conflict\n')
    expect(text).toContain('\nedited: The pool was too small.\ndrafted: The limit was wrong.\n```\n')
  })

  it('counts a conflict as long as it stands there, and shows it once', () => {
    const hand = draft.replace('Rollback', 'Rollback of 1.24')
    const fresh = draftOf([first, second, { ...third, text: 'Rollback begins' }])
    const once = updateDraft(hand, fresh, sources)
    expect(updateDraft(once.text, fresh, sources)).toMatchObject({ text: once.text, conflicts: 1 })
    const settled = once.text.replace(/```conflict[\s\S]*?```\n\n/, '')
    expect(updateDraft(settled, fresh, sources)).toMatchObject({ text: settled, conflicts: 0 })
  })

  it('leaves out what the hand deleted, and says so', () => {
    const hand = draft.replace(`${row(second)}\n`, '')
    const { text, deleted } = updateDraft(
      hand,
      draftOf([first, { ...second, text: 'On-call acts' }, more, third]),
      sources,
    )
    expect(rows(text)).toEqual([first, more, third].map(row))
    expect(deleted).toEqual(['2026-03-24 07:05 UTC On-call acts'])
  })

  it('sets a new event among those that the hand has added', () => {
    const own = { time: '07:06', text: 'What only I know', record: '' }
    const hand = draft.replace(row(second), `${row(second)}\n${row(own)}`)
    const later = { time: '07:07', text: 'Errors rise', record: 'db.log:3' }
    const { text } = updateDraft(hand, draftOf([first, second, later, more, third]), sources)
    expect(rows(text)).toEqual([first, second, own, later, more, third].map(row))
  })

  it('takes out what the evidence no longer tells, but not what was not asked again', () => {
    const { text, removed } = updateDraft(draft, draftOf([first, third]), sources)
    expect(rows(text)).toEqual([first, third].map(row))
    expect(removed).toBe(1)
    const some = updateDraft(draft, draftOf([first, more]), ['alerts.json', 'db.log'])
    expect(rows(some.text)).toEqual([first, more, second, third].map(row).sort())
    expect(some.removed).toBe(0)
    expect(updateDraft(some.text, draftOf([first, more]), ['alerts.json', 'db.log']).text).toBe(some.text)
  })

  it('shows an edited row that the evidence no longer tells', () => {
    const hand = draft.replace('On-call looks', 'On-call looks at graphs')
    const { text, conflicts } = updateDraft(hand, draftOf([first, third]), sources)
    expect(conflicts).toBe(1)
    expect(text).toContain('| On-call looks at graphs | chat.json:3 |\ndrafted: (no longer told)\n')
    expect(rows(text)).toHaveLength(3)
  })

  it('brings a new column into rows that were edited, and keeps one that the hand has added', () => {
    const hand = draft
      .replace(
        '| Time | Entry | Evidence |\n| --- | --- | --- |',
        '| Time | Entry | Evidence | Mine |\n| --- | --- | --- | :-: |',
      )
      .replace(row(second), `${row({ ...second, text: 'On-call looks twice' })} yes |`)
    const withWho = events.map((event) => ({ ...event, who: 'on-call' }))
    const { text, conflicts } = updateDraft(hand, draftOf(withWho, { withWho: true }), sources)
    expect(conflicts).toBe(0)
    expect(text).toContain('| Time | Entry | Who | Evidence | Mine |\n| --- | --- | --- | --- | :-: |\n')
    expect(rows(text)).toEqual([
      '| 2026-03-24 07:02 UTC | Alert fires | on-call | alerts.json:1 |  |',
      '| 2026-03-24 07:05 UTC | On-call looks twice | on-call | chat.json:3 | yes |',
      '| 2026-03-24 07:20 UTC | Rollback | on-call | chat.json:9 |  |',
    ])
  })

  it('does not take another layout of the same words for an edit', () => {
    const padded = draft.replace(row(third), '|  2026-03-24 07:20 UTC   | Rollback      | chat.json:9 |')
    const { text } = updateDraft(padded, draftOf([first, second, { ...third, text: 'Rollback begins' }]), sources)
    expect(rows(text).at(-1)).toBe(row({ ...third, text: 'Rollback begins' }))
  })

  it('keeps line ends as they are', () => {
    const hand = draft.replaceAll('\n', '\r\n').replace('> To do: say why', 'Because.\r\nReally.')
    const { text, added } = updateDraft(hand, draftOf([first, second, more, third]), sources)
    expect(added).toBe(1)
    expect(text).toContain('Because.\r\nReally.\r\n')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('adds new sections without parting what the hand wrote from its heading', () => {
    const hand = draft.replace('> To do: say why', 'Because.\n\nAnd because.')
    const fresh = draftOf(events).replace('## Action items', '## Promises\n\nNext update at 08:00.\n\n## Action items')
    const { text } = updateDraft(hand, fresh, sources)
    expect(text).toContain('Because.\n\nAnd because.\n\n## Promises\n\nNext update at 08:00.\n\n## Action items')
  })

  it('brings in a table that there was none of', () => {
    const none = draftOf([]).replace(/\| Time[\s\S]*?\n\n/, '')
    const { text, added } = updateDraft(stampedDraft(none), draftOf(events), sources)
    expect(text).toBe(stampedDraft(draftOf(events)))
    expect(added).toBe(3)
  })

  it('says what it cannot place because the table was deleted', () => {
    const hand = draft.replace(/\| Time[\s\S]*?\n\n/, '')
    const { text, notes, deleted } = updateDraft(hand, draftOf([first, second, more, third]), sources)
    expect(text).not.toContain('Pool is full')
    expect(notes).toEqual(['its table or list was deleted, so it was left out: 2026-03-24 07:08 UTC Pool is full'])
    expect(deleted).toHaveLength(3)
  })
})

describe('updateDraft of what somebody has answered', () => {
  const blank =
    '# Incident report\n\n> To do: state the severity\n\n## Summary\n\n> To do: say what happened\n\n- **Source:** answers\n'
  const answered = [
    '# Orders fail\n\n- **Severity:** SEV-2\n\n## Summary\n\nA pool was \\# full.',
    'Milestones:\n\n- Started: 07:02\n\n- **Source:** answers\n',
  ].join('\n\n')
  const stamped = stampedAnswers(answered, blank, ['Orders fail', 'SEV-2', 'A pool was # full.', '07:02'])
  const drafted = (title: string, severity: string): string =>
    `# ${title}\n\n- **Severity:** ${severity}\n\n## Summary\n\n> To do: say what happened\n\n- **Source:** chat.json\n`

  it('keeps the answers, asks for none of them again, and takes the rest as drafted', () => {
    const { text, conflicts } = updateDraft(stamped, drafted('Orders fail', 'SEV-2'), sources)
    expect(conflicts).toBe(0)
    expect(text.split('<!--')[0]).toBe(answered.replace('answers', 'chat.json').concat('\n'))
  })

  it('shows where the evidence gives another answer', () => {
    const { text, conflicts } = updateDraft(stamped, drafted('Checkout fails', 'major'), sources)
    expect(conflicts).toBe(2)
    expect(text).toContain('edited: # Orders fail\ndrafted: # Checkout fails\n')
    expect(text).toContain('edited: - **Severity:** SEV-2\ndrafted: - **Severity:** major\n')
  })
})

describe('updateDraft without the stamp', () => {
  const bare = draftOf(events)

  it('brings new events in and leaves all else', () => {
    const hand = bare.replace('> To do: say why', 'Because.')
    const { text, added, conflicts, notes } = updateDraft(hand, draftOf([first, second, more, third]), sources)
    expect(text.startsWith(hand.replace(row(second), `${row(second)}\n${row(more)}`).trimEnd())).toBe(true)
    expect([added, conflicts]).toEqual([1, 0])
    expect(notes).toEqual(['it has no comment that tells what was edited: everything in it counts as edited'])
  })

  it('shows every row that differs instead of choosing', () => {
    const { text, conflicts } = updateDraft(
      bare,
      draftOf([first, second, { ...third, text: 'Rollback begins' }]),
      sources,
    )
    expect(conflicts).toBe(1)
    expect(rows(text)).toEqual(events.map(row))
  })

  it('says that a stamp was changed, and keeps what stands in it', () => {
    const hand = draft.replace(/ g[0-9a-z]+/, ' gmine')
    const { text, notes } = updateDraft(hand, draftOf([first, second, more, third]), sources)
    expect(notes).toEqual(['the comment that tells what was edited was changed: everything in it counts as edited'])
    expect(text).toContain('gmine')
    expect(rows(text)).toHaveLength(4)
  })
})

describe('updateDraft, whatever a hand does', () => {
  const cases = someEvents.chain((events) => fc.tuple(fc.constant(events), laterEvents(events), handEdits))

  it('loses no character that the hand wrote', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([before, after, edit], withWho) => {
        const hand = edit(stampedDraft(draftOf(before)))
        const { text } = updateDraft(hand, draftOf(after, { withWho }), sources)
        for (const [character, count] of ownCharacters(hand)) {
          expect(ownCharacters(text).get(character)).toBeGreaterThanOrEqual(count)
        }
        for (const line of ownLines(hand)) if (!line.trimStart().startsWith('|')) expect(text).toContain(line)
      }),
      { numRuns: 400 },
    )
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([before, after, edit], withWho) => {
        const fresh = draftOf(after, { withWho })
        const once = updateDraft(edit(stampedDraft(draftOf(before))), fresh, sources)
        const twice = updateDraft(once.text, fresh, sources)
        expect(twice.text).toBe(once.text)
        expect(twice.conflicts).toBe(once.conflicts)
      }),
      { numRuns: 400 },
    )
  })

  it('changes nothing where the evidence is the same', () => {
    fc.assert(
      fc.property(someEvents, handEdits, (events, edit) => {
        const stamped = stampedDraft(draftOf(events))
        const [text = '', stamp = ''] = stamped.split(/(?=<!-- postmortem)/)
        const hand = edit(text) + stamp
        expect(updateDraft(hand, draftOf(events), sources).text).toBe(hand)
      }),
      { numRuns: 400 },
    )
  })

  it('is the new draft where no hand was', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([before, after], withWho) => {
        const fresh = draftOf(after, { withWho })
        expect(updateDraft(stampedDraft(draftOf(before)), fresh, sources).text).toBe(stampedDraft(fresh))
      }),
      { numRuns: 200 },
    )
  })

  it('tells of every new event: in the draft, in a note or as deleted', () => {
    fc.assert(
      fc.property(cases, ([before, after, edit]) => {
        const { text, notes, deleted } = updateDraft(edit(stampedDraft(draftOf(before))), draftOf(after), sources)
        const told = [text, ...notes, ...deleted].join('\n')
        const come = after.filter(({ record }) => record.startsWith('alerts'))
        expect(
          come.filter(
            ({ time, text: words }) =>
              !told.includes(`${time} UTC | ${words} |`) && !told.includes(`${time} UTC ${words}`),
          ),
        ).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
