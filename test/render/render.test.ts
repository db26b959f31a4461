import { describe, expect, test } from 'vitest'
import { measure } from '../../src/measure/measure.ts'
import { render } from '../../src/render/render.ts'
import { compileTemplate } from '../../src/render/template/template.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { rendered } from './default-template.ts'
import { at, event, line, sampleFindings, sampleIncident } from './sample-incident.ts'

/** The lines of a section, from its heading to the next of its depth. */
function sectionOf(markdown: string, heading: string): string {
  const from = markdown.indexOf(`\n## ${heading}\n`)
  expect(from, `a section "${heading}"`).toBeGreaterThan(-1)
  const to = markdown.indexOf('\n## ', from + 4)
  return markdown.slice(from, to === -1 ? undefined : to).trim()
}

describe('the default template as Markdown', () => {
  const markdown = writeMarkdown(rendered(sampleIncident(), sampleFindings))

  test('opens with the title and the key facts', () => {
    expect(markdown.split('\n## ')[0]).toBe(`# Ticket confirmations delayed after a release

- **Organisation:** Harbourline Ferries
- **Reference:** INC-2024-017
- **Severity:** SEV-2
- **Date:** 2024-02-06
- **Time zone:** CET (UTC+01:00)
- **Duration of impact:** 2 h 27 min
- **Published:** 2024-02-12
- **Source:** inc-2024-017.md
- **Source sha256:** 5f2c5f2c5f2c
`)
  })

  test('has its sections in the order of a postmortem', () => {
    expect([...markdown.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      'Summary',
      'Impact',
      'Phases and metrics',
      'Timeline',
      'Findings',
      'Root cause',
      'Resolution',
      'Lessons learned',
      'Promises',
      'Action items',
    ])
  })

  test('states the impact: windows, the words of the report, components', () => {
    expect(sectionOf(markdown, 'Impact')).toBe(`## Impact

- Impact from 2024-02-06 13:58 CET to 2024-02-06 16:25 CET (2 h 27 min)

About 4 100 confirmations were sent between 5 and 140 minutes late.

### Affected components

- Ticket confirmations (Booking): degraded
- Booking website (Booking)

### Components not affected

- Check-in at the pier`)
  })

  test('gives the phases with their lengths, and says which milestone a metric lacks', () => {
    const section = sectionOf(markdown, 'Phases and metrics')
    expect(section).toContain('| Diagnosis | Acknowledged | Identified | 1 h 17 min |')
    expect(section).toContain('| Time to detect | Started | Detected | 5 min |')
    expect(section).toContain('| Time to escalate | Detected | Escalated | escalated not stated |')
  })

  test('tells each entry with day, clock and zone', () => {
    const section = sectionOf(markdown, 'Timeline')
    expect(section).toContain('All times are in CET (UTC+01:00).')
    expect(section).toContain('| Time | What happened | Who | Source | Milestone |')
    const rows = section.split('\n').filter((row) => row.startsWith('| 2024'))
    expect(rows).toHaveLength(11)
    expect(rows[2]).toBe(
      '| 2024-02-06 14:03 CET | Alert: ticket confirmations take longer than 30 s. ([evidence](https://alerts.harbourline.example/a/8841)) | | alert | **Detected** |',
    )
    expect(rows[9]).toBe('| 2024-02-06 16:10 – 16:25 CET | Backlog of 4 120 confirmations is sent. | | timeline | |')
    expect(rows[10]).toContain('| update: resolved | **Resolved** |')
  })

  test('puts the most severe finding first, with the lines that prove it', () => {
    expect(sectionOf(markdown, 'Findings')).toBe(`## Findings

- **error** The next update was promised for 14:50 and came at 15:31, 41 minutes late. (\`late-update\`, line 25)
  - Line 28: 15:31 The cause is known and a rollback has begun.
- **warning** 52 minutes without an entry, between 14:34 and 15:26, before the cause was identified. (\`gap\`, line 26)
  - Line 26: 14:34 The release is suspected
  - Line 27: 15:26 Cause confirmed
- **info** The report has no section on lessons learned. (\`missing-section\`)`)
  })

  test("keeps the author's own Markdown", () => {
    expect(sectionOf(markdown, 'Root cause')).toContain('```yaml\nretry:\n  attempts: 3\n  backoff: none\n```')
    expect(sectionOf(markdown, 'Root cause')).toContain('[the design note](https://wiki.harbourline.example/retry)')
  })

  test('asks for what is missing, and leaves it out on request', () => {
    expect(sectionOf(markdown, 'Lessons learned')).toContain('> To do: note what went well')
    const short = writeMarkdown(rendered(sampleIncident(), [], { omitMissing: true }))
    expect(short).not.toContain('To do')
    expect(short).not.toContain('## Lessons learned')
    expect(short).not.toContain('## Findings')
  })

  test('tells which promise was not kept', () => {
    expect(sectionOf(markdown, 'Promises')).toContain(
      '| Next update | Next update by 14:50 | 2024-02-06 14:21 CET | 2024-02-06 14:50 CET | The next update was promised for 14:50',
    )
    const unjudged = writeMarkdown(rendered(sampleIncident()))
    expect(sectionOf(unjudged, 'Promises')).toContain('| Promise | Words | Made | Due |\n')
  })

  test('lists action items as tasks', () => {
    const section = sectionOf(markdown, 'Action items')
    expect(section).toContain(
      '- [x] Cap retries towards the printer service (owner: Jon Østby; due: 2024-02-16)\n- [ ] Alert on connection pool use above 80 % (owner: Mira Aalto; due: 2024-02-23)\n',
    )
    expect(section).toContain(
      '- [ ] Rehearse the rollback of a regional release ([link](https://issues.harbourline.example/4471))',
    )
  })

  test('ends with what it was made from, and a newline', () => {
    expect(
      markdown.endsWith(`\n_Made from inc-2024-017.md (sha256 ${'5f2c'.repeat(16)}) by postmortem-kit 9.9.9._\n`),
    ).toBe(true)
  })
})

describe('times that are not settled', () => {
  test('are written as far as they are known', () => {
    const incident = sampleIncident({
      zone: { label: null, offset: null, iana: null, basis: 'unknown' },
      milestones: {},
      timeline: [
        event(1, 'T14:00', 'No day.', { at: at('T14:00', { offset: null }) }),
        event(2, '2024-02-06', 'Only a day.'),
        event(3, '2024-02-07T09:00', 'About nine.', {
          at: at('2024-02-07T09:00', { offset: null, approximate: true }),
        }),
        event(4, '2024-03-04T09:00', 'Third of April?', {
          at: at('2024-03-04T09:00', { alternatives: ['2024-04-03T09:00'], text: '03/04 9:00' }),
        }),
      ],
    })
    const section = sectionOf(writeMarkdown(rendered(incident)), 'Timeline')
    expect(section).toContain('The report does not say which time zone its times are in.')
    expect(section).toContain('| 14:00 | No day. |')
    expect(section).toContain('| 2024-02-06 | Only a day. |')
    expect(section).toContain('| \\~2024-02-07 09:00 | About nine. |')
    expect(section).toContain('written ‘03/04 9:00’, may also be 2024-04-03 09:00')
  })

  test('a milestone told outside of the timeline stands below it', () => {
    const milestones = {
      escalated: { at: at('2024-02-06T14:15'), basis: 'stated', reason: 'prose', position: line(3) },
    } as const
    const section = sectionOf(writeMarkdown(rendered(sampleIncident({ milestones }))), 'Timeline')
    expect(section).toContain('- Escalated: 2024-02-06 14:15 CET')
  })
})

test('sections come in the order of a postmortem, the words below the title first', () => {
  const kinds = ['other', 'lessons', 'timeline', 'root-cause', 'detection', 'updates', 'background'] as const
  const sections = kinds.map((kind, index) => ({
    kind,
    heading: `The ${kind}`,
    markdown: `Words on ${kind}.`,
    position: line(index),
  }))
  const title = { kind: 'other' as const, heading: 'A title', markdown: 'Words below it.', position: line(30) }
  const incident = sampleIncident({
    title: 'A title',
    sections: [...sections, title],
    commitments: [],
    actionItems: [],
  })
  const markdown = writeMarkdown(rendered(incident, [], { omitMissing: true }))
  const headings = [...markdown.matchAll(/^## (.*)$/gm)].map((match) => match[1])
  expect(headings.slice(headings.indexOf('Timeline') + 1)).toEqual([
    'Introduction',
    'The background',
    'The root-cause',
    'The detection',
    'The lessons',
    'The other',
  ])
})

describe("an author's Markdown", () => {
  function told(markdown: string) {
    const sections = [{ kind: 'other' as const, heading: 'Notes', markdown, position: line(1) }]
    const report = rendered(sampleIncident({ sections }), [], { omitMissing: true })
    return { section: sectionOf(writeMarkdown(report), 'Notes'), warnings: report.warnings }
  }

  test('loses its HTML but not its words', () => {
    const { section, warnings } = told('A <b>bold</b> word, List<String>, one<br>two. <!-- secret --> End.')
    expect(section).toBe('## Notes\n\nA bold word, List\\<String>, one\\\ntwo.  End.')
    expect(warnings).toEqual(['an HTML comment in a section was left out'])
  })

  test.each([
    ['[x](javascript:alert(1))', 'x'],
    ['[x](data:text/html;base64,AAAA)', 'x'],
    ['![pic](file:///etc/passwd)', 'pic'],
    ['[x](vbscript:y)', 'x'],
  ])('does not keep %s', (markdown, words) => {
    const { section, warnings } = told(markdown)
    expect(section).toBe(`## Notes\n\n${words}`)
    expect(warnings).toHaveLength(1)
  })

  test.each(['[x](https://a.example/b)', '[x](mailto:a@b.example)', '[x](runbooks/db.md#retry)', '![p](img/a.png)'])(
    'keeps %s',
    (markdown) => expect(told(markdown)).toEqual({ section: `## Notes\n\n${markdown}`, warnings: [] }),
  )

  test('has lists where plain text had bullets', () => {
    expect(told('Steps:\n • one\n • two\n\nNo • list.').section).toBe(
      '## Notes\n\nSteps:\n\n- one\n- two\n\nNo • list.',
    )
  })

  test('has its headings below the section, and its references resolved', () => {
    const { section } = told('# Big\n\nSee [one][a].[^n]\n\n## Small\n\n[a]: https://a.example\n\n[^n]: A note.')
    expect(section).toBe('## Notes\n\n### Big\n\nSee [one](https://a.example). \\[n]\n\n#### Small\n\n\\[n] A note.')
  })
})

describe('templates of one’s own', () => {
  const incident = sampleIncident()
  const run = (text: string, more = {}) => {
    const input = { incident: sampleIncident(more), measures: measure(incident), findings: [] }
    return writeMarkdown(render(input, compileTemplate(text, 'own.md.hbs')))
  }

  test('name values, loops and conditions', () => {
    expect(run('{{#each incident.actionItems}}\n- {{text}}{{#if owner}} ({{owner}}){{/if}}\n{{/each}}')).toBe(
      '- Cap retries towards the printer service (Jon Østby)\n- Alert on connection pool use above 80 % (Mira Aalto)\n- Rehearse the rollback of a regional release\n',
    )
    expect(run('{{#if (eq incident.severity "SEV-2")}}yes{{else}}no{{/if}} {{@root.incident.reference}}')).toBe(
      'yes INC-2024-017\n',
    )
  })

  test('write moments and lengths in the forms and zones that they ask for', () => {
    const started = '{{#each incident.milestones}}{{#if (eq name "started")}}'
    const end = '{{/if}}{{/each}}'
    expect(run(`${started}{{at}} {{time at form="clock"}} {{time at form="iso"}}${end}`)).toBe(
      '2024-02-06 13:58 CET 13:58 CET 2024-02-06T13:58+01:00\n',
    )
    expect(
      run(`${started}{{time at zone="UTC"}}, {{time at zone="Asia/Kolkata"}}, {{date at form="long"}}${end}`),
    ).toBe('2024-02-06 12:58 UTC, 2024-02-06 18:28 UTC+05:30, 6 Feb 2024\n')
    const spans = '{{#each incident.impact.windows}}{{duration}} {{duration start end form="minutes"}}'
    expect(run(`${spans} {{duration duration form="iso"}}{{/each}}`)).toBe('2 h 27 min 147 PT2H27M\n')
    expect(run('{{#each incident.events}}{{#if @last}}{{time at zone="Pacific/Auckland"}}{{/if}}{{/each}}')).toBe(
      '2024-02-07 04:30 UTC+13:00\n',
    )
    expect(run('{{list incident.components.affected "name"}}; {{list incident.actionItems "owner" by=" + "}}')).toBe(
      'Ticket confirmations, Booking website; Jon Østby + Mira Aalto\n',
    )
  })

  test('ask for a zone that stands beside every time', () => {
    expect(run('{{zone "UTC"}}\n{{#each incident.milestones}}{{#if @first}}{{at}}{{/if}}{{/each}}')).toBe(
      '2024-02-06 13:58 CET (12:58 UTC)\n',
    )
    expect(run('{{#with incident}}{{zone}}{{/with}}')).toBe('CET (UTC+01:00)\n')
  })

  test('are refused where they write more than a report can hold', () => {
    const nested = '{{#each @root.incident.events}}'
    const text = `${nested.repeat(7)}x${'{{/each}}'.repeat(7)}`
    expect(() => run(text)).toThrow('own.md.hbs:1:1: it writes more than a report can hold: are loops nested?')
    const silent = `${nested.repeat(7)}${'{{/each}}'.repeat(7)}`
    expect(() => run(silent)).toThrow('own.md.hbs:1:1: it writes more')
  })

  test('a value is text in a heading, a cell, a link, a code span and an address', () => {
    const title = 'a|b *c* <d> [e](f) `g` #'
    expect(run('# {{incident.title}}\n', { title })).toBe('# a|b \\*c\\* \\<d> \\[e]\\(f) \\`g\\` \\#\n')
    expect(run('| A |\n| - |\n| {{incident.title}} |\n', { title })).toBe(
      '| A |\n| - |\n| a\\|b \\*c\\* \\<d> \\[e]\\(f) \\`g\\` # |\n',
    )
    expect(run('`{{incident.title}}`', { title })).toBe('``a|b *c* <d> [e](f) `g` #``\n')
    expect(run('[words]({{incident.title}})', { title: 'javascript:alert(1)' })).toBe('words\n')
    expect(run('[words]({{incident.title}})', { title: 'https://a.example/(x)' })).toBe(
      '[words](https://a.example/\\(x\\))\n',
    )
  })

  test('a block inside code is refused, with its place', () => {
    expect(() => run('Text\n\n```\n{{block "facts"}}\n```\n')).toThrow(
      'own.md.hbs:4:1: the block "facts" cannot stand inside code, a link or other text',
    )
    expect(run('Before {{block "closing"}} after')).toMatch(/^Before\n\n_Made from .*_\n\nafter\n$/)
  })
})
