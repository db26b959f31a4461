import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoles, peopleAs } from '../../src/draft/people.ts'
import type { Incident, IncidentEvent } from '../../src/model/incident.ts'
import { build } from '../incident-builder.ts'

const roles = parseRoles(
  {
    roles: {
      'incident commander': ['Ana Silva', 'Ana', '@ana', 'ana@shop.example', 'U012AB3CD'],
      'database on-call': ['bruno', 'Bruno Costa', '田中'],
      'customer care': 'Will',
    },
  },
  'roles.yaml',
)
const people = () => peopleAs(roles)

describe('peopleAs', () => {
  it.each([
    ['@ana restarts the pool', 'incident commander restarts the pool'],
    ['Ana Silva restarts it', 'incident commander restarts it'],
    ['ana silva, ANA SILVA and Ana\u00a0Silva', 'incident commander, incident commander and incident commander'],
    [
      "Ana's note, Ana Silva’s graph, @ana's page",
      "incident commander's note, incident commander’s graph, incident commander's page",
    ],
    ['(@ana): @Ana, @ana.', '(incident commander): incident commander, incident commander.'],
    ['<@U012AB3CD> and <@U012AB3CD|ana.s> look', 'incident commander and incident commander look'],
    ['U012AB3CD joined', 'incident commander joined'],
    ['mail ana@shop.example', 'mail incident commander'],
    ['@bruno and Bruno Costa', 'database on-call and database on-call'],
    ['田中さんが確認', 'database on-callさんが確認'],
    ['WILL and Will agree', 'customer care and customer care agree'],
  ])('calls people by their roles: %s', (text, expected) => {
    expect(people().inText(text)).toBe(expected)
  })

  it.each([
    'anatomy, banana, Anatol and Ana-Maria',
    'bruno is a name, but no handle; it will be',
    '@ana.lopez, @anab and @ana-b are others',
    'see https://shop.example/@ana/Ana and ana@other.example',
    'U012AB3CDE is another',
  ])('leaves %s', (text) => {
    expect(people().inText(text)).toBe(text)
  })

  it('finds the role of somebody who is named alone', () => {
    const { roleOf } = people()
    expect(['ana', '@Ana', 'ANA SILVA', 'u012ab3cd', 'Bruno', '<@U012AB3CD>'].map(roleOf)).toEqual([
      'incident commander',
      'incident commander',
      'incident commander',
      'incident commander',
      'database on-call',
      'incident commander',
    ])
    expect(roleOf('Anna')).toBeUndefined()
  })

  it('takes a name in either way of writing its marks', () => {
    const { inText } = peopleAs(parseRoles({ roles: { lead: ['João'] } }, 'roles.yaml'))
    expect(inText(`${'João'.normalize('NFD')} and ${'João'.normalize('NFC')}`)).toBe('lead and lead')
  })

  it('changes an incident in all its words, and says who has no role', () => {
    const { incident } = build({ timeline: ['06:59 @ana asks @cleo. #detected', '07:10 Errors fall.'] })
    const [first, second] = incident.timeline as [IncidentEvent, IncidentEvent]
    const record = { source: 'chat.json', line: 3, instant: null, text: 'Ana Silva: on it', actor: 'Dan' }
    const told: Incident = {
      ...incident,
      title: 'Ana’s incident',
      timeline: [
        { ...first, actor: 'Ana', link: 'https://chat.example/Ana' },
        { ...second, actor: 'Bruno Costa', evidence: [record] },
      ],
      actionItems: [{ text: '@ana adds a limit', owner: 'Eve', done: false, position: first.position }],
      sections: [
        { kind: 'summary', heading: 'Summary', markdown: 'Told by **Ana**, @here.', position: first.position },
      ],
    }
    const { inIncident, unmapped } = people()
    const called = inIncident(told)
    expect(called.title).toBe('incident commander’s incident')
    expect(called.timeline.map(({ actor, text, link }) => [actor, text, link])).toEqual([
      ['incident commander', 'incident commander asks @cleo.', 'https://chat.example/Ana'],
      ['database on-call', 'Errors fall.', undefined],
    ])
    expect(called.timeline[1]?.evidence).toEqual([{ ...record, text: 'incident commander: on it' }])
    expect(called.actionItems[0]).toMatchObject({ text: 'incident commander adds a limit', owner: 'Eve' })
    expect(called.sections[0]?.markdown).toBe('Told by **incident commander**, @here.')
    expect(unmapped()).toEqual(['@cleo', 'Dan', 'Eve'])
    expect(inIncident(called)).toEqual(called)
  })

  it('takes any spelling: hyphens, apostrophes, dots, signs', () => {
    const given = [
      'cem-a',
      '@jean-luc',
      'Mary-Ann O’Brien',
      'ana.lima+ops@shop.example',
      'ops/on-call',
      'J. R. (Bob)',
      'Dr. [X]',
    ]
    for (const spelling of given) {
      const { inText, roleOf } = peopleAs(parseRoles({ roles: { lead: [spelling] } }, 'roles.yaml'))
      expect(roleOf(spelling)).toBe('lead')
      expect(inText(`asked @${spelling.replace(/^@/, '')} at once`)).toBe('asked lead at once')
    }
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
        (spellings) => {
          const { inText } = peopleAs(new Map(spellings.map((spelling) => [spelling, 'lead'])))
          expect(typeof inText(spellings.join(' @'))).toBe('string')
        },
      ),
      { numRuns: 200 },
    )
  })

  it('does nothing without roles but to say who is there', () => {
    const { inText, unmapped } = peopleAs(new Map())
    expect(inText('@ana and Ana')).toBe('@ana and Ana')
    expect(unmapped()).toEqual(['@ana'])
  })
})
