import fc from 'fast-check'

export interface DraftedEvent {
  readonly time: string
  readonly text: string
  readonly record: string
  readonly who?: string
}

/** A draft as the templates write one, short. */
export function draftOf(events: readonly DraftedEvent[], { withWho = false, cause = '> To do: say why' } = {}): string {
  const head = ['Time', 'Entry', ...(withWho ? ['Who'] : []), 'Evidence']
  const rows = events.map(({ time, text, who = '', record }) => [
    `2026-03-24 ${time} UTC`,
    text,
    ...(withWho ? [who] : []),
    record,
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Orders fail\n',
    '> To do: state the severity\n',
    '## Timeline\n',
    'All times in UTC.\n',
    [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'),
    '\n## Root cause\n',
    `${cause}\n`,
    '## Action items\n',
    '- Add a limit\n- Alert sooner\n',
  ].join('\n')
}

const words = ['Alert fires', 'Pool is full', 'Rollback begins', 'Errors fall', 'Customers report errors', 'Restart']

/** Events of one incident, in order, each with a record of its own. */
export const someEvents: fc.Arbitrary<DraftedEvent[]> = fc
  .uniqueArray(fc.record({ minute: fc.integer({ min: 0, max: 59 }), text: fc.constantFrom(...words) }), {
    selector: ({ minute }) => minute,
    maxLength: 8,
  })
  .map((events) =>
    events
      .sort((one, other) => one.minute - other.minute)
      .map(({ minute, text }) => {
        const time = `07:${String(minute).padStart(2, '0')}`
        return { time, text, record: `chat.json:${minute + 1}`, who: 'on-call' }
      }),
  )

/** The same events with new evidence: some corrected, some no longer told, some more. */
export const laterEvents = (events: readonly DraftedEvent[]): fc.Arbitrary<DraftedEvent[]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom('same', 'text', 'record', 'gone'), {
        minLength: events.length,
        maxLength: events.length,
      }),
      someEvents,
    )
    .map(([changes, more]) =>
      [
        ...events.flatMap((event, index) => {
          const change = changes[index]
          if (change === 'gone') return []
          if (change === 'text') return [{ ...event, text: `${event.text} again` }]
          return [change === 'record' ? { ...event, record: `${event.record}, pager.json:${index + 1}` } : event]
        }),
        ...more.map((event) => ({ ...event, record: event.record.replace('chat', 'alerts') })),
      ].sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0)),
    )

// None of these stands in a draft: what the hand wrote can be told from the rest.
const own = ['ⓐ', 'ⓑ', 'ⓒ', 'é̂', '🛟', '漢', 'ש']
const marks = [
  '|',
  '\n',
  '\r\n',
  '\n\n',
  '```',
  '# ',
  '- ',
  '> ',
  '<!--',
  '-->',
  ' ',
  '\\',
  '`',
  '~~~\n',
  '| a | b |\n',
  '\t',
]

const inserted = fc
  .array(fc.oneof(fc.constantFrom(...own), fc.constantFrom(...marks)), { maxLength: 6 })
  .map((parts) => parts.join(''))

/** What a hand does to a text: takes a stretch out, puts words in. */
export const handEdits: fc.Arbitrary<(text: string) => string> = fc
  .array(fc.record({ at: fc.nat(), cut: fc.oneof(fc.constant(0), fc.nat(80)), put: inserted }), { maxLength: 6 })
  .map((edits) => (text: string) => {
    let result = text
    for (const { at, cut, put } of edits) {
      const from = result.length === 0 ? 0 : at % result.length
      result = result.slice(0, from) + put + result.slice(from + cut)
    }
    return result
  })

/** The characters that only a hand can have written, with how often each stands there. */
export function ownCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of own) counts.set(character, text.split(character).length - 1)
  return counts
}

export const ownLines = (text: string): string[] =>
  text.split(/\r\n?|\n/).filter((line) => own.some((character) => line.includes(character)))
