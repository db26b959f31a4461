import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draft } from '../../src/draft/draft.ts'
import { withDraftSections } from '../../src/draft/draft-report.ts'
import type { Source } from '../../src/draft/telling.ts'
import { extract } from '../../src/extract/extract.ts'
import type { EventSource } from '../../src/model/incident.ts'
import { type Incident, incidentSchema } from '../../src/model/incident.ts'
import { read } from '../../src/readers/read.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { rendered } from '../render/default-template.ts'
import { sourceOf, type Told } from './make-source.ts'

const clock = fc
  .integer({ min: 0, max: 4 * 3_600 })
  .map((second) => new Date(Date.parse('2026-03-24T06:00:00Z') + second * 1000).toISOString())

const told = fc.record({
  at: fc.oneof(
    { weight: 8, arbitrary: clock.map((iso) => iso.slice(11, 19)) },
    { weight: 2, arbitrary: clock.map((iso) => iso.slice(11, 16)) },
    { weight: 1, arbitrary: fc.constantFrom('', '2026-03-24') },
  ),
  text: fc.oneof(
    fc.constantFrom(
      'OrderQueueFull firing: The queue of orders is full',
      'Triggered: Queue of orders is full, #4711',
      'Resolved, see #4711',
      'ok',
      'thanks!',
      '@ana will raise the limit by Friday',
      'Deployed b83f0a1: Raise the limit of the order queue',
      '# no heading | no cell\n> To do: nothing',
    ),
    fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => `said: ${text}`),
  ),
}) satisfies fc.Arbitrary<Told>

const kinds: readonly EventSource[] = ['alert', 'chat', 'change', 'update', 'timeline']

const sources = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.array(told, { maxLength: 12 })), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(([kind, records], index) => sourceOf(`${kind}-${index}.json`, kind, records)))

/** The draft as it would be written. */
async function written(given: readonly Source[], keepAll = false): Promise<string> {
  const made = await draft(given, { keepAll })
  return writeMarkdown(withDraftSections(rendered(made.incident), made, { clocks: new Map(), sourceNotes: [] }))
}

test('the order of the sources makes no difference, and drafting twice gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(sources, fc.integer({ min: 1, max: 5 }), async (given, turn) => {
      const turned = [...given.slice(turn % given.length), ...given.slice(0, turn % given.length)].reverse()
      const once = await written(given)
      expect(await written(given)).toBe(once)
      expect(await written(turned)).toBe(once)
    }),
    { numRuns: 10 },
  )
})

test('every record is told of once: shown, folded, not placed, or outside', async () => {
  await fc.assert(
    fc.asyncProperty(sources, fc.boolean(), fc.boolean(), async (given, keepAll, cut) => {
      const window = cut ? { from: Date.parse('2026-03-24T07:00Z'), to: Date.parse('2026-03-24T09:00Z') } : {}
      const { counts, incident, stretches, unplaced, outside } = await draft(given, { keepAll, window })
      const records = given.flatMap(({ name, incidents }) =>
        incidents.flatMap(({ timeline }) => timeline.map(({ position }) => `${name}:${position.start.line}`)),
      )
      const shown = incident.timeline.flatMap(({ evidence = [] }) =>
        evidence.map(({ source, line }) => `${source}:${line}`),
      )
      expect(counts.records).toBe(records.length)
      expect(counts.shown).toBe(shown.length)
      expect(new Set(shown).size).toBe(shown.length)
      expect(counts.folded).toBe(stretches.reduce((sum, { count }) => sum + count, 0))
      expect(shown.length + counts.folded + unplaced.length + outside.length).toBe(records.length)
      if (keepAll) expect(counts.folded).toBe(0)
      expect(records).toEqual(expect.arrayContaining(shown))
    }),
    { numRuns: 30 },
  )
})

test('a draft is an incident by the schema, its events in order, each with the record shown first', async () => {
  await fc.assert(
    fc.asyncProperty(sources, async (given) => {
      const { incident, document } = await draft(given)
      expect(incidentSchema.safeParse(incident).error).toBeUndefined()
      const instants = incident.timeline.map(({ at }) => Date.parse(at.instant ?? ''))
      expect(instants).toEqual(instants.toSorted((a, b) => a - b))
      for (const { position, evidence = [], text } of incident.timeline) {
        const place = document.text.slice(position.start.offset, position.end.offset)
        expect(place).toContain(evidence[0]?.text)
        expect(text).toBe((evidence[0]?.text ?? '').replace(/\s+/g, ' ').trim())
      }
    }),
    { numRuns: 15 },
  )
})

test('what is written is read back: the same events, instants, milestones and records', async () => {
  await fc.assert(
    fc.asyncProperty(sources, async (given) => {
      const { incident } = await draft(given)
      const [back] = extract(await read(await written(given), { name: 'draft.md' }))
      const facts = ({ timeline, milestones }: Incident) => ({
        events: timeline.map(({ at, milestone, evidence = [] }) => ({
          instant: at.instant,
          milestone,
          records: evidence.map(({ source, line }) => `${source}:${line}`),
        })),
        milestones: Object.entries(milestones).map(([name, { at }]) => [name, at.instant]),
      })
      if (incident.timeline.length > 0) expect(back && facts(back)).toEqual(facts(incident))
    }),
    { numRuns: 15 },
  )
})
