import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { type Draft, draft } from '../../src/draft/draft.ts'
import { withDraftSections } from '../../src/draft/draft-report.ts'
import { questionsOf } from '../../src/draft/questions.ts'
import { placeOf } from '../../src/draft/telling.ts'
import { stampedDraft } from '../../src/draft/update.ts'
import { extract } from '../../src/extract/extract.ts'
import { type Incident, type IncidentEvent, incidentSchema } from '../../src/model/incident.ts'
import { type LoadedSources, loadSources } from '../../src/node/load-sources.ts'
import { read } from '../../src/readers/read.ts'
import { outputLanguages, wordingOf } from '../../src/render/locales.ts'
import { englishWording } from '../../src/render/wording.ts'
import { writeHtml } from '../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { rendered } from '../render/default-template.ts'
import { expectedActions, expectedFolded, expectedOutside, expectedTimeline } from './expected-timeline.ts'

const evidence = resolve(import.meta.dirname, '../../samples/evidence')
const window = { from: Date.parse('2026-03-24T06:30Z') }

/** As the expected timeline names them: `slack:7`, `alerts.json:19`. */
function short(place: string): string {
  return place.replace(/^.*\/slack\/.*:/, 'slack:').replace(/^.*\//, '')
}

function rowOf({ at, actor = '–', source, text, milestone = '–', evidence = [] }: IncidentEvent): string {
  const places = evidence.map(({ source: file, line }) => short(`${file}:${line}`))
  return [at.local.slice(11), actor, source, text, milestone, places.join(', ')].join(' | ')
}

let loaded: LoadedSources
let made: Draft

beforeAll(async () => {
  loaded = await loadSources([evidence])
  made = await draft(loaded.sources, { window })
})

describe('the incident in samples/evidence/', () => {
  test('is read whole', () => {
    expect(loaded.failures).toEqual([])
    expect(loaded.sources.map(({ name }) => short(name))).toEqual([
      'alerts.json',
      'deploys.log',
      'pagerduty.json',
      '2026-03-24.json',
      'statuspage.json',
    ])
  })

  test('has the timeline that a careful person would write', () => {
    expect(made.incident.timeline.map(rowOf)).toEqual(expectedTimeline.trim().split('\n'))
  })

  test('loses no record: each is shown, folded, or outside', () => {
    const folded = made.stretches.flatMap(({ source, from, to, count }) => [
      short(`${source}:${from}`),
      ...(count > 1 ? [short(`${source}:${to}`)] : []),
    ])
    expect(folded).toEqual(expectedFolded)
    expect(made.outside.map((one) => short(placeOf(one)))).toEqual(expectedOutside)
    const { records, shown, folded: count, unplaced, outside } = made.counts
    expect(shown + count + unplaced + outside).toBe(records)
    const told = loaded.sources.flatMap(({ incidents }) => incidents.flatMap(({ timeline }) => timeline))
    expect(records).toBe(told.length)
  })

  test('has the title of the status page, and what was undertaken in the chat', () => {
    expect(made.incident.title).toBe('Search returns no results')
    expect(made.incident.actionItems.map(({ text, owner, due }) => ({ text, owner, due }))).toEqual(expectedActions)
    expect(made.incident.components.map(({ name }) => name)).toEqual(['search-api', 'Search'])
    expect(made.incident.commitments.map(({ due }) => due.instant)).toEqual(['2026-03-24T07:40:00Z'])
  })

  test('has milestones with the record that each rests on', () => {
    const reasons = Object.entries(made.incident.milestones).map(([name, { reason }]) => `${name}: ${short(reason)}`)
    expect(reasons.slice(0, 4)).toEqual([
      expect.stringMatching(/^detected: .*alerts\.json:19$/),
      expect.stringMatching(/^acknowledged: .*pagerduty\.json:78$/),
      expect.stringMatching(/^escalated: .*pagerduty\.json:38$/),
      expect.stringMatching(/^announced: .*statuspage\.json:62$/),
    ])
  })

  test('asks for what no record tells', () => {
    expect(questionsOf(made.incident, englishWording).map((line) => line.replace(/\/\S*\//g, ''))).toEqual([
      'did this change set the incident off: “Lower the search connection pool to 20” (2026-03-24 06:41:40 UTC, deploys.log:11)?',
      'state when the incident started.',
      'what happened between 2026-03-24 07:24:00 UTC and 2026-03-24 07:57:05 UTC?',
    ])
  })

  test('is an incident by the schema', () => {
    expect(incidentSchema.safeParse(made.incident).error).toBeUndefined()
  })
})

describe('the draft as a report', () => {
  const events = ({ timeline }: Incident) =>
    timeline.map(({ text, at, source, actor, milestone, evidence = [] }) => ({
      text,
      instant: at.instant,
      source,
      actor,
      milestone,
      evidence: evidence.map(({ source: file, line }) => `${file}:${line}`),
    }))

  async function report(format: 'md' | 'html') {
    const notes = { clocks: new Map(), sourceNotes: [] }
    const written = withDraftSections(rendered(made.incident), made, notes)
    const document = await read(format === 'md' ? writeMarkdown(written) : writeHtml(written), { name: `a.${format}` })
    const [incident] = extract(document)
    if (incident === undefined) throw new Error('no incident')
    return { document, incident }
  }

  test.each(['md', 'html'] as const)(
    'reads back from %s to the same events, milestones, promises and actions',
    async (format) => {
      const { incident } = await report(format)
      expect(events(incident)).toEqual(events(made.incident))
      const milestones = (one: Incident) => Object.entries(one.milestones).map(([name, { at }]) => [name, at.instant])
      expect(milestones(incident)).toEqual(milestones(made.incident))
      expect(incident.actionItems.map(({ text, owner, due }) => ({ text, owner, due }))).toEqual(expectedActions)
      expect(incident.commitments.map(({ due }) => due.instant)).toEqual(['2026-03-24T07:40:00Z'])
      expect(incident.sections.map(({ heading }) => heading)).not.toContain('Left out of the timeline')
    },
  )

  test.each(outputLanguages)('reads back with the words of %s, the sections of the draft left out', async (locale) => {
    const wording = wordingOf(locale)
    const written = withDraftSections(rendered(made.incident, [], wording ? { wording } : {}), made, {
      clocks: new Map([['alerts.json', 90]]),
      sourceNotes: ['cut.json: since 2026-03-24 05:00 UTC nothing can be read'],
    })
    const [incident] = extract(await read(stampedDraft(writeMarkdown(written)), { name: 'a.md' }))
    expect(incident && events(incident)).toEqual(events(made.incident))
  })

  test('passes the check but for what is true of the incident', async () => {
    const { document, incident } = await report('md')
    // The public heard of it twelve minutes after the first alert: that is so, and for the lead to write about.
    expect(check(incident, document).map(({ rule }) => rule)).toEqual(['status-lag'])
  })
})
