import { describe, expect, it, test } from 'vitest'
import { incidentOf } from './reading.ts'

const events = (text: string) => incidentOf(text).timeline.map(({ source, at }) => `${source} ${at.local}`)
const spans = (text: string) => incidentOf(text).impact.windows.map(({ start, end }) => [start?.local, end?.local])
const day = '# Dry taps\n\nOn 4 May 2025 the taps ran dry.\n\n'

describe('lines that each begin with a led time', () => {
  const rows = (label: string, ...lines: string[]) => events(`${day}${label}\n${lines.join('\n')}\n`)
  const told = [
    'At 10:00 UTC, a valve got stuck.',
    'At 10:20 UTC, a gardener noticed.',
    'By 10:30 UTC, water ran again.',
  ]

  it('are rows below the name of a timeline', () => {
    const entries = ['timeline 2025-05-04T10:00', 'timeline 2025-05-04T10:20', 'timeline 2025-05-04T10:30']
    expect(rows('Timeline', ...told)).toEqual(entries)
    expect(rows('Timeline of events:', ...told)).toEqual(entries)
  })

  it('are prose elsewhere, with other lines among them, or two of them', () => {
    const prose = ['narrative 2025-05-04T10:00', 'narrative 2025-05-04T10:20', 'narrative 2025-05-04T10:30']
    expect(rows('We are sorry for this', ...told)).toEqual(prose)
    expect(rows('Timeline', ...told.slice(0, 2))).toEqual(prose.slice(0, 2))
    expect(rows('Timeline', told[0] ?? '', 'Nobody knew why, and', ...told.slice(1))).toEqual(prose)
  })
})

describe('days with which paragraphs open', () => {
  const story = (...paragraphs: string[]) => events(`# Dry taps\n\n${paragraphs.join('\n\n')}\n`)
  const rest = 'the taps of the upper garden ran dry, and the gardeners fetched water with cans.'

  it('are told where three or more do', () => {
    expect(story(`On 4 May 2025, ${rest}`, `Also on 5 May 2025, ${rest}`, `On May 7 2025, ${rest}`)).toEqual([
      'narrative 2025-05-04',
      'narrative 2025-05-05',
      'narrative 2025-05-07',
    ])
  })

  it('are none where they are few, or clocks tell the story', () => {
    expect(story(`On 4 May 2025, ${rest}`, `On 5 May 2025, ${rest}`)).toEqual([])
    const clocks = '- 10:00 dry\n- 10:20 noticed\n- 10:30 water\n- 10:40 over'
    const both = story(`On 4 May 2025, ${rest}`, `On 5 May 2025, ${rest}`, `On 7 May 2025, ${rest}`, clocks)
    expect(both.filter((one) => one.startsWith('narrative'))).toEqual([])
  })
})

test('a span told again is no second one', () => {
  const first = 'Nobody could water from 10:00 to 10:40 UTC.'
  const again = 'No water came from 10:00 to 10:40 UTC, all in all.'
  expect(spans(`${day}${first}\n\n## Impact\n\n${again}\n`)).toEqual([['2025-05-04T10:00', '2025-05-04T10:40']])
  expect(events(`${day}${first}\n\n## Impact\n\n${again}\n`)).toEqual(['narrative 2025-05-04T10:00'])
  expect(spans(`${day}${first}\n\n## Impact\n\n${again.replace('10:40', '10:50')}\n`)).toHaveLength(2)
  expect(spans(`${day}${first}\n\n${again}\n`)).toHaveLength(2)
})

describe('ends of a span in prose', () => {
  const ends = (sentence: string) => spans(`${day}${sentence}\n`)

  test.each([
    ['This error started around 10:00 UTC and was noticed by gardeners.', ['T10:00', undefined]],
    ['The problem was resolved at 10:40 UTC.', [undefined, 'T10:40']],
    ['The fault was cleared at 10:40 UTC.', [undefined, 'T10:40']],
    ['Starting around 10:00 UTC and lasting until 10:40 UTC several taps gave sand.', ['T10:00', 'T10:40']],
    ['The dryness persisted until 10:40 UTC.', [undefined, 'T10:40']],
    ['Orders of that hour were not delivered until 10:40 UTC.', [undefined, 'T10:40']],
    ['This prevented gardeners from opening the dashboard from 10:00 to 10:40 UTC.', ['T10:00', 'T10:40']],
  ])('%s', (sentence, [start, end]) => {
    const at = (clock: string | undefined) => (clock === undefined ? undefined : `2025-05-04${clock}`)
    expect(ends(sentence)).toEqual([[at(start), at(end)]])
  })

  test.each([
    'The work on this error started around 10:00 UTC.',
    'By 10:40 UTC a valve had been bought.',
    'We disabled the valve at 10:40 UTC.',
    'The dashboard shows 40 samples from 10:00 to 10:40 UTC.',
    'The sign was not red until 10:40 UTC.',
  ])('none in: %s', (sentence) => expect(ends(sentence)).toEqual([]))

  test('two spans behind one word', () => {
    expect(ends('Gardeners had no water between 10:00 UTC and 10:20 UTC or 11:00 UTC and 11:30 UTC.')).toEqual([
      ['2025-05-04T10:00', '2025-05-04T10:20'],
      ['2025-05-04T11:00', '2025-05-04T11:30'],
    ])
    expect(ends('Gardeners had no water between 10:00 and 10:20, but 11:00 and 11:30 were fine.')).toHaveLength(1)
  })

  test.each([
    [
      '# Ausfall\n\nAm 4. Mai 2025 waren die Hähne trocken.\n\nDer Fehler trat gegen 10:00 Uhr auf.\n',
      'T10:00',
      undefined,
    ],
    ['# Corte\n\nEl 4 de mayo de 2025 faltó agua.\n\nEl problema quedó resuelto a las 10:40.\n', undefined, 'T10:40'],
  ])('in other languages: %s', (text, start, end) => {
    const [[from, to] = []] = spans(text)
    expect([from?.slice(10), to?.slice(10)]).toEqual([start, end])
  })
})
