import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/check/check.ts'
import { extract } from '../../src/extract/extract.ts'
import { measure } from '../../src/measure/measure.ts'
import type { Document } from '../../src/model/document.ts'
import type { Incident } from '../../src/model/incident.ts'
import { readText } from '../../src/readers/read.ts'
import type { Audit } from '../../src/render/audit.ts'
import { render } from '../../src/render/render.ts'
import { compileTemplate } from '../../src/render/template/template.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'

const file = resolve(import.meta.dirname, '../../templates/audit.md.hbs')
const template = compileTemplate(readFileSync(file, 'utf8'), 'templates/audit.md.hbs')

function onlyIncident(document: Document): Incident {
  const [incident, ...others] = extract(document)
  if (incident === undefined || others.length > 0) throw new Error('not one incident')
  return incident
}

/** The audit report of a text. */
function audited(text: string, audit: Partial<Audit> = {}, format = 'markdown'): string {
  const document = readText(text, { name: 'report.md', format, sha256: 'ab'.repeat(32) })
  const incident = onlyIncident(document)
  const { findings, ignored } = checkReport([incident], document, {}, { now: '2026-06-15T00:00:00Z' })
  const whole = { document, ignored, rules: [], given: [], ...audit }
  const tool = { name: 'postmortem-kit', version: '9.9.9' }
  return writeMarkdown(render({ incident, measures: measure(incident), findings, audit: whole }, template, { tool }))
}

/** The lines of the section under a heading. */
function section(markdown: string, heading: string): string[] {
  const lines = markdown.split('\n')
  const start = lines.indexOf(`## ${heading}`) + 1
  const end = lines.findIndex((line, index) => index >= start && /^(## |---|\*\*\*)/.test(line))
  return lines.slice(start, end < 0 ? undefined : end).filter((line) => line !== '')
}

const sound = readFileSync(resolve(import.meta.dirname, '../../samples/sound-report.md'), 'utf8')

describe('what it says', () => {
  test('the verdict goes by the gravest findings', () => {
    const verdict = (text: string) => section(audited(text), 'Verdict of the audit')[0]
    expect(verdict(sound)).toMatch(/^\*\*The report holds\*\*, by the 0 rules applied: no findings\./)
    expect(verdict(sound.replace('10:25 Incident', '11:25 Incident'))).toMatch(
      /^\*\*The report holds with reservations\*\*.*: 1 finding \(1 warning\)\./,
    )
    expect(verdict(sound.replace('lasted 53 minutes', 'lasted 83 minutes'))).toMatch(
      /^\*\*The report does not hold\*\*.*: 1 finding \(1 error\)\./,
    )
  })

  test('each finding stands with the lines that prove it, as they are in the source', () => {
    expect(section(audited(sound.replace('lasted 53 minutes', 'lasted 83 minutes')), 'Findings')).toEqual([
      '- **error** outage is said to be 83 minutes, but from started (09:12) to resolved (10:25) it is 1 h 13 min (`duration-mismatch`)',
      '  - Line 8: `The incident lasted 83 minutes.`',
      '  - Line 7 (counted from here): `On 3 March 2026 from 09:12 to 10:05 UTC, dashboards showed data that was up to 40 minutes old. No data was lost.`',
      '  - Line 26 (to here): `- 10:25 Incident resolved after twenty quiet minutes.`',
    ])
    expect(section(audited(sound), 'Findings')).toEqual(['There are none.'])
  })

  test('every time is given as written and as an instant', () => {
    expect(section(audited(sound), 'Times as instants').slice(2, 4)).toEqual([
      '| 18 | 09:12 | 2026-03-03T09:12:00Z | day inferred, zone inferred |',
      '| 19 | 09:16 | 2026-03-03T09:16:00Z | day inferred, zone inferred |',
    ])
  })

  test('what could not be checked is said, with its reason and lines', () => {
    const text = sound
      .replaceAll(' UTC', '')
      .replace('- 09:43 Root cause identified:', '- about 09:43')
      .replace('## Timeline', '<!-- postmortem-ignore-file zone-missing: we all sit in one room -->\n\n## Timeline')
    const rules = [{ id: 'blame-language', severity: 'off' as const, options: {} }]
    const said = section(audited(text, { rules }), 'What could not be checked')
    expect(said[0]).toMatch(/^- \d+ times of \d+ in no known zone, compared with one another alone: lines /)
    expect(said).toContain('- 1 time that the report calls approximate, compared with more room: line 25.')
    expect(said).toContain('- Rules that were off: blame-language.')
    expect(said.find((line) => line.includes('zone-missing'))).toMatch(
      /^- Ignored because: we all sit in one room – zone-missing/,
    )
  })

  test('the hash, the program, what was given and every rule are named', () => {
    const rules = [
      { id: 'gap', severity: 'warning' as const, options: { minutes: 30 } },
      { id: 'zone-mixed', severity: 'off' as const, options: {} },
    ]
    const said = section(
      audited(sound, { rules, given: [['checkedAsOf', '2026-01-15T00:00:00Z']] }),
      'How to repeat this audit',
    )
    expect(said).toEqual([
      '- **Source:** report.md, read as markdown',
      `- **SHA-256 of the source:** ${'ab'.repeat(32)}`,
      '- **Program:** postmortem-kit 9.9.9',
      '- **Checked as of:** 2026-01-15T00:00:00Z',
      '| Rule | Severity | Options |',
      '| - | - | - |',
      '| gap | warning | {"minutes":30} |',
      '| zone-mixed | off | |',
    ])
  })
})

/** What comes back when the report is read again; a day has no offset. */
function facts(incident: Incident) {
  const at = (moment: Incident['published']) =>
    moment && (moment.local.includes('T') ? (moment.instant ?? moment.local) : moment.local)
  const { title, reference, severity, zone, published, timeline, milestones, impact, commitments, actionItems } =
    incident
  return {
    head: [title, reference, severity, zone.label, at(published)],
    timeline: timeline.map((event) => [at(event.at), at(event.until), event.source, event.text.replace(/\s+/g, ' ')]),
    milestones: Object.entries(milestones)
      .map(([name, one]) => `${name} ${at(one?.at)}`)
      .sort(),
    windows: impact.windows.map(({ start, end }) => [at(start), at(end)]),
    commitments: commitments.map(({ kind, due }) => [kind, at(due)]),
    actionItems: actionItems.map(({ text, owner, due, done }) => ({ text, owner, due, done })),
  }
}

describe('it reads back', () => {
  const samples = resolve(import.meta.dirname, '../../samples')
  test.each(readdirSync(samples).filter((name) => /\.(md|txt)$/.test(name)))('%s', (name) => {
    const text = readFileSync(resolve(samples, name), 'utf8')
    const document = readText(text, { name })
    const markdown = audited(
      text,
      { rules: [{ id: 'gap', severity: 'warning', options: { at: '10:00 UTC' } }] },
      document.format,
    )
    expect(facts(onlyIncident(readText(markdown, { name: 'audit.md' })))).toEqual(facts(onlyIncident(document)))
  })

  test('headings of an audit are passed over in an audit report alone', () => {
    const own = sound.replace('## Timeline', '## What could not be checked\n\n- 08:59 Nobody was asked.\n\n## Timeline')
    const told = extract(readText(own, { format: 'markdown' })).flatMap(({ timeline }) =>
      timeline.map(({ text }) => text),
    )
    expect(told.some((text) => text.includes('Nobody was asked'))).toBe(true)
  })

  test('whatever the source lines hold, they stay quotations', () => {
    const hostile = fc.string({ minLength: 1, maxLength: 40 }).map((noise) => noise.replace(/[\r\n]/g, ' '))
    fc.assert(
      fc.property(hostile, (noise) => {
        const text = sound.replace('10:25 Incident resolved', `11:25 ${noise} Incident resolved`)
        const document = readText(text, { name: 'report.md', format: 'markdown' })
        const [incident, ...others] = extract(document)
        fc.pre(incident !== undefined && others.length === 0)
        const markdown = audited(text)
        const headings = markdown.split('\n').filter((line) => line.startsWith('## '))
        expect(headings).toContain('## How to repeat this audit')
        const [back] = extract(readText(markdown, { name: 'audit.md', format: 'markdown' }))
        expect(back?.timeline.map(({ at }) => at.instant)).toEqual(incident?.timeline.map(({ at }) => at.instant))
      }),
      { numRuns: 25 },
    )
  })
})
