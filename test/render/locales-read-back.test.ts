import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generate } from '../../bench/faults/generate.mjs'
import { check } from '../../src/check/check.ts'
import { extract } from '../../src/extract/extract.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Incident } from '../../src/model/incident.ts'
import { read } from '../../src/readers/read.ts'
import { outputLanguages, wordingOf } from '../../src/render/locales.ts'
import { outputZoneOf } from '../../src/render/output-zone.ts'
import type { Wording } from '../../src/render/wording.ts'
import { writeHtml } from '../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { incidentIn, recordOf } from '../extract/facts-of.ts'
import { renderedWith, templates } from './all-templates.ts'
import { sampleFindings, sampleIncident } from './sample-incident.ts'

const zones = ['', 'UTC', 'Asia/Tokyo', 'America/New_York', '+05:30'] as const

function wordingFor(locale: string, zone: string): Wording {
  const wording = wordingOf(locale)
  const output = outputZoneOf(zone)
  if (wording === undefined) throw new Error(`no words for ${locale}`)
  return output === undefined ? wording : { ...wording, zone: output }
}

async function roundTrip(
  incident: Incident,
  findings: readonly Finding[],
  wording: Wording,
  { template = 'postmortem', format = 'markdown' }: { template?: string; format?: 'markdown' | 'html' } = {},
) {
  const report = renderedWith(template, incident, findings, { wording })
  const written = format === 'html' ? writeHtml(report) : writeMarkdown(report)
  return { told: recordOf(incident), back: recordOf(await incidentIn(written, format)) }
}

describe.each([...outputLanguages, 'en-US', 'en-GB'])('in %s', (locale) => {
  test.each(zones)('the incident with everything reads back, beside it its times in %j', async (zone) => {
    const { told, back } = await roundTrip(sampleIncident(), sampleFindings, wordingFor(locale, zone))
    expect(back).toEqual(told)
  })
})

test('an invented report in its own language and any zone reads back to the same record', async () => {
  const shape = fc.record({
    seed: fc.integer({ min: 0, max: 100_000 }),
    form: fc.constantFrom('report', 'report', 'keys', 'status'),
    language: fc.constantFrom(...outputLanguages),
    zone: fc.constantFrom(...zones),
    template: fc.constantFrom('postmortem', 'postmortem', ...templates.keys()),
    format: fc.constantFrom('markdown' as const, 'html' as const),
  })
  await fc.assert(
    fc.asyncProperty(shape, async ({ seed, form, language, zone, template, format }) => {
      const { text, name } = generate(`locale-${seed}`, { form, language })
      const document = await read(text, { name })
      for (const incident of extract(document)) {
        const findings = check(incident, document)
        const { told, back } = await roundTrip(incident, findings, wordingFor(language, zone), { template, format })
        expect(back).toEqual(told)
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)
