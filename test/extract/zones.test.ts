import { describe, expect, it } from 'vitest'
import { incidentOf, toldAs } from './reading.ts'

const head = '# Slow search on 4 March 2025\n\n'

function offsets(text: string, zone?: string): (string | null)[] {
  return incidentOf(head + text, { zone }).timeline.map(({ at }) => at.offset)
}

describe('a declared zone', () => {
  it.each([
    ['a sentence', 'All times are in CET.\n\n## Timeline\n\n- 10:00 up\n'],
    ['its heading', '## Timeline (CET)\n\n- 10:00 up\n'],
    ['the next line', '## Timeline\n\nTimes in CET\n\n- 10:00 up\n'],
    ['a field', 'Time zone: CET\n\n## Timeline\n\n- 10:00 up\n'],
    ['a row of a table', '| Time zone | CET |\n|---|---|\n| Severity | 2 |\n\n## Timeline\n\n- 10:00 up\n'],
    ['a row below others', '| Severity | 2 |\n|---|---|\n| Time zone | CET |\n\n## Timeline\n\n- 10:00 up\n'],
    ['a column', '| Time (CET) | Event |\n|---|---|\n| 10:00 | up |\n| 10:20 | down |\n'],
    ['an offset', 'All times are UTC+01:00.\n\n## Timeline\n\n- 10:00 up\n'],
  ])('in %s governs bare times', (_, text) => {
    expect(new Set(offsets(text))).toEqual(new Set(['+01:00']))
  })

  it.each([
    ['4 July 2025', 'All times are in PST/PDT.', '-07:00'],
    ['4 January 2025', 'All times are in PST/PDT.', '-08:00'],
    ['4 July 2025', 'Times in CET/CEST', '+02:00'],
    ['4 July 2025', 'Timezone: GMT/BST', '+01:00'],
    ['4 January 2025', 'All times GMT/UTC', 'Z'],
  ])('on %s is that of the season: %s', (day, declared, offset) => {
    const text = `# Slow search on ${day}\n\n${declared}\n\n## Timeline\n\n- 10:00 up\n- 10:05 down\n`
    expect(incidentOf(text).timeline.map(({ at }) => at.offset)).toEqual([offset, offset])
  })

  it('is the one label of the text, whatever the machine’s stamps in front matter say', () => {
    const text = '---\ndate: 2025-03-04T15:00:00Z\n---\n\n# Slow\n\nIt began about 10:00 am EST.\n\n- 10:05 AM up\n'
    expect(incidentOf(text).timeline.map(({ at }) => at.offset)).toEqual(['-05:00', '-05:00'])
  })

  it('is not that of a log shown as evidence', () => {
    const log = '```\n2025-03-04T10:02:00Z node-3 refused\n```\n'
    expect(offsets(`- 10:00 up\n- 10:05 down\n\n${log}`)).toEqual([null, null])
  })

  it.each([
    ['Chronologie (heure de métropole)', '+01:00'],
    ['Cronologia (ora locale, CET)', '+01:00'],
    ['Cronología (hora legal colombiana)', '-05:00'],
    ['Cronologia (hora legal portuguesa)', 'Z'],
    ['Tudo em UTC-3', '-03:00'],
    ['A culpa foi do fuso horário. Tudo em UTC-3', '-03:00'],
  ])('is told in words of other languages: %s', (heading, offset) => {
    expect(offsets(`## ${heading}\n\n- 10:00 up\n`)).toEqual([offset])
  })

  it('is no name of an office, nor the word behind a clock', () => {
    const text = 'A las 08:15 horas llamaron a la Central de Consultas.\n\n## Cronología\n\n- 10:00 up\n'
    expect(new Set(offsets(text))).toEqual(new Set([null]))
  })

  it.each(['Timezone: Pacific', 'Timestamps: Eastern'])(
    'is the region in %j, in a text of many words',
    (declaration) => {
      const prose = 'The search was slow and the users were told that it has been fixed.'
      expect(new Set(offsets(`${prose}\n\n${declaration}\n\n- 10:00 up\n- 10:20 down\n`))).toEqual(
        new Set([declaration.endsWith('Pacific') ? '-08:00' : '-05:00']),
      )
    },
  )

  it('is stated, with its place', () => {
    const text = `${head}All times are in CET.\n\n- 10:00 up\n- 10:10 down\n`
    const { zone, timeline } = incidentOf(text)
    expect(zone).toMatchObject({ label: 'CET', offset: '+01:00', iana: null, basis: 'stated' })
    expect(text.slice(zone.position?.start.offset, zone.position?.end.offset)).toBe('CET')
    expect(timeline[0]?.at.basis.zone).toBe('inferred')
  })

  it('of a part goes before that of the document', () => {
    expect(
      offsets(
        'All times are in UTC.\n\n## Timeline\n\nTimes in JST:\n\n- 10:00 up\n\n## Later\n\n- 10:00 down\n- 10:20 up\n',
      ),
    ).toEqual(['+09:00', 'Z', 'Z'])
  })

  it('that names a region follows the date', () => {
    const text = 'All times are in Europe/Berlin.\n\n- 2025-03-29 10:00 up\n- 2025-03-30 10:00 down\n'
    expect(incidentOf(text).timeline.map(({ at }) => at.offset)).toEqual(['+01:00', '+02:00'])
    expect(incidentOf(text).zone.iana).toBe('Europe/Berlin')
  })

  it.each([
    'The recovery time was 12 s (UTC is not used).',
    'It took a long time. CET is our office.',
    'See https://example.com/?time=CET.',
  ])('is not %s', (text) => expect(offsets(`${text}\n\n## Timeline\n\n- 10:00 up\n`)).toEqual([null]))

  it('says how sure the document is of it', () => {
    const basis = (words: string) =>
      incidentOf(`${head}All times are in CET (UTC+01:00)${words}.\n\n- 10:00 up\n- 10:10 up\n`).zone.basis
    expect([basis(''), basis(' (inferred)'), basis(' (assumed)'), basis(' (not confirmed)')]).toEqual([
      'stated',
      'inferred',
      'assumed',
      'unknown',
    ])
  })
})

describe('without a declaration', () => {
  it('the label of the first entry governs its list', () => {
    expect(offsets('## Timeline\n\n- 10:00 PST up\n- 10:20 down\n\nMail of 09:00 UTC.\n')).toEqual([
      'Z',
      '-08:00',
      '-08:00',
    ])
  })

  it('one label in all the document governs the rest', () => {
    const incident = incidentOf(`${head}It broke at 09:50 JST.\n\n## Timeline\n\n- 10:00 up\n`)
    expect(incident.timeline.map(({ at }) => at.offset)).toEqual(['+09:00', '+09:00'])
    expect(incident.zone).toMatchObject({ label: 'JST', offset: '+09:00', basis: 'inferred' })
  })

  it('several labels settle nothing', () => {
    const incident = incidentOf(`${head}It broke at 09:50 JST, seen at 01:00 UTC.\n\n## Timeline\n\n- 10:00 up\n`)
    expect(toldAs(incident, 'timeline')).toEqual(['2025-03-04T10:00 up'])
    expect(incident.zone).toEqual({ label: null, offset: null, iana: null, basis: 'unknown' })
  })

  it('the user’s zone is assumed, and never goes before the document’s', () => {
    const bare = incidentOf(`${head}## Timeline\n\n- 10:00 up\n`, { zone: 'Europe/Berlin' })
    expect(bare.timeline[0]?.at).toMatchObject({
      offset: '+01:00',
      instant: '2025-03-04T09:00:00Z',
      basis: { zone: 'assumed' },
    })
    expect(bare.zone).toMatchObject({ label: 'Europe/Berlin', iana: 'Europe/Berlin', basis: 'assumed' })
    expect(offsets('All times are in JST.\n\n## Timeline\n\n- 10:00 up\n', 'Europe/Berlin')).toEqual(['+09:00'])
  })

  it('no zone, no instant', () => {
    const [event] = incidentOf(`${head}## Timeline\n\n- 10:00 up\n`).timeline
    expect(event?.at).toMatchObject({
      local: '2025-03-04T10:00',
      offset: null,
      instant: null,
      basis: { zone: 'unknown' },
    })
  })
})
