import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
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
import { writeHtml } from '../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { incidentIn, recordOf } from '../extract/facts-of.ts'
import { renderedWith, templates } from './all-templates.ts'
import { sampleFindings, sampleIncident } from './sample-incident.ts'

interface Told {
  readonly incident: Incident
  readonly findings: readonly Finding[]
}

async function toldIn(bytes: string | Uint8Array, name: string): Promise<Told[]> {
  const document = await read(bytes, { name })
  return extract(document).map((incident) => ({ incident, findings: check(incident, document) }))
}

/** The incident's record, and what came back from the rendered report. */
async function roundTrip(
  template: string,
  { incident, findings }: Told,
  format: 'markdown' | 'html',
  omitMissing = false,
) {
  const report = renderedWith(template, incident, findings, { omitMissing })
  const written = format === 'html' ? writeHtml(report) : writeMarkdown(report)
  return { told: recordOf(incident), back: recordOf(await incidentIn(written, format)) }
}

const samples = resolve(import.meta.dirname, '../../samples')

describe.each([...templates.keys()])('%s reads back', (template) => {
  test.each(['markdown', 'html'] as const)('the incident with everything, as %s', async (format) => {
    const { told, back } = await roundTrip(template, { incident: sampleIncident(), findings: sampleFindings }, format)
    expect(back).toEqual(told)
  })

  test.each(readdirSync(samples).filter((name) => /\.(md|txt)$/.test(name)))('the sample %s', async (name) => {
    for (const one of await toldIn(readFileSync(resolve(samples, name)), name)) {
      for (const format of ['markdown', 'html'] as const) {
        const { told, back } = await roundTrip(template, one, format)
        expect(back).toEqual(told)
      }
    }
  })

  test('the same in every language, with another zone beside', async () => {
    const incident = sampleIncident()
    for (const language of outputLanguages) {
      const wording = wordingOf(language)
      const zone = outputZoneOf('Asia/Tokyo')
      if (wording === undefined || zone === undefined) throw new Error('no wording')
      const report = renderedWith(template, incident, sampleFindings, { wording: { ...wording, zone } })
      expect([language, recordOf(await incidentIn(writeMarkdown(report)))]).toEqual([language, recordOf(incident)])
    }
  })

  test('an incident whose milestones have no entries', async () => {
    const incident = sampleIncident({ timeline: [] })
    const { told, back } = await roundTrip(template, { incident, findings: [] }, 'markdown')
    expect(back.milestones).toEqual(told.milestones)
  })
})

test('an invented report in any template and format reads back to the same record', async () => {
  const shape = fc.record({
    seed: fc.integer({ min: 0, max: 100_000 }),
    form: fc.constantFrom('report', 'report', 'keys', 'page', 'status'),
    template: fc.constantFrom(...templates.keys()),
    format: fc.constantFrom('markdown' as const, 'html' as const),
    omitMissing: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(shape, async ({ seed, form, template, format, omitMissing }) => {
      const { text, name } = generate(`read-back-${seed}`, { form, language: 'en' })
      for (const one of await toldIn(text, name)) {
        const { told, back } = await roundTrip(template, one, format, omitMissing)
        expect(back).toEqual(told)
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)
