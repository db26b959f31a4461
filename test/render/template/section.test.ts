import { expect, test } from 'vitest'
import { measure } from '../../../src/measure/measure.ts'
import type { Incident, Section, SectionKind } from '../../../src/model/incident.ts'
import { render } from '../../../src/render/render.ts'
import { compileTemplate } from '../../../src/render/template/template.ts'
import { writeMarkdown } from '../../../src/render/writers/markdown.ts'
import { line, sampleIncident } from '../sample-incident.ts'

function section(kind: SectionKind, heading: string, markdown: string, at = 1): Section {
  return { kind, heading, markdown, position: line(at) }
}

function run(template: string, sections: readonly Section[], more: Partial<Incident> = {}, omitMissing = false) {
  const incident = sampleIncident({ sections: [...sections], actionItems: [], components: [], ...more })
  const input = { incident, measures: measure(incident), findings: [] }
  const report = render(input, compileTemplate(template, 'own.md.hbs'), { omitMissing })
  return { markdown: writeMarkdown(report).trim(), warnings: report.warnings }
}

const causes = '{{#section "root-cause" "trigger" title="Causes" ask="explain it."}}{{/section}}\n\n{{rest}}'

test('a section tells what the author wrote of its kinds, the rest stands at the end', () => {
  const { markdown, warnings } = run(causes, [
    section('lessons', 'What went well', 'The alarm.', 1),
    section('trigger', 'Trigger', 'A release.', 2),
    section('root-cause', 'Why it spread', 'Retries.\n\n## Deeper\n\nNo pause.', 3),
  ])
  expect(markdown).toBe(
    '## Causes\n\n### Trigger\n\nA release.\n\n### Why it spread\n\nRetries.\n\n#### Deeper\n\nNo pause.\n\n## What went well\n\nThe alarm.',
  )
  expect(warnings).toEqual([])
})

test.each([
  ['Root cause', '## Causes\n\nRetries.'],
  ['1. ROOT CAUSE:', '## Causes\n\nRetries.'],
  ['Causes', '## Causes\n\nRetries.'],
  ['Why it spread', '## Causes\n\n### Why it spread\n\nRetries.'],
])("one section's heading %j stays where it says more than its kind", (heading, markdown) => {
  expect(run(causes, [section('root-cause', heading, 'Retries.')]).markdown).toBe(markdown)
})

test('what is missing is asked for, said to be none, or left out with its heading', () => {
  expect(run(causes, []).markdown).toBe('## Causes\n\n> To do: explain it.')
  expect(run(causes, [], {}, true).markdown).toBe('')
  const formal = '{{#section "root-cause" title="Causes" ask="explain it." none="N/A"}}{{/section}}'
  expect(run(formal, [], {}, true).markdown).toBe('## Causes\n\nN/A')
  const data = '{{#section title="Actions"}}{{block "action-items"}}{{/section}}'
  expect(run(data, []).markdown).toBe('')
  const actionItems = [{ text: 'Cap retries', done: false, position: line(1) }]
  expect(run(data, [], { actionItems }).markdown).toBe('## Actions\n\n- [ ] Cap retries')
})

test('sections nest, and those without contents do not fill the one around them', () => {
  const nested =
    '{{#section title="Questions" ask="answer."}}{{#section "detection" title="Detection" level=3}}{{/section}}{{/section}}'
  expect(run(nested, []).markdown).toBe('## Questions\n\n> To do: answer.')
  expect(run(nested, [section('detection', 'Detection', 'An alarm.')]).markdown).toBe(
    '## Questions\n\n### Detection\n\nAn alarm.',
  )
})

test('a section may begin a page', () => {
  const incident = sampleIncident({ sections: [] })
  const text =
    '{{#section title="One"}}{{block "facts"}}{{/section}}{{#section title="Two" page="new"}}{{block "facts"}}{{/section}}'
  const input = { incident, measures: measure(incident), findings: [] }
  const { root } = render(input, compileTemplate(text, 'own.md.hbs'))
  const headings = root.children.filter(({ type }) => type === 'heading')
  expect(headings.map(({ data }) => data?.newPage)).toEqual([undefined, true])
})

test("the author's words stand where {{own}} does", () => {
  const impact = '{{#section "impact" title="Impact"}}Before.\n\n{{own}}\n\nAfter.{{/section}}'
  expect(run(impact, [section('impact', 'Impact', 'Many.')]).markdown).toBe('## Impact\n\nBefore.\n\nMany.\n\nAfter.')
})

test('the summary may be a section, the words below the title, or what sums the incident up', () => {
  const summary = '{{#section "summary" title="Summary" ask="sum up."}}{{/section}}\n\n{{rest}}'
  const below = section('other', 'A title', 'Below the title.')
  const more = { title: 'A title', summary: 'Found words.' }
  expect(run(summary, [section('summary', 'TL;DR', 'Said.'), below], more).markdown).toBe(
    '## Summary\n\n### TL;DR\n\nSaid.\n\n## Introduction\n\nBelow the title.',
  )
  expect(run(summary, [below], more).markdown).toBe('## Summary\n\nBelow the title.')
  expect(run(summary, [section('other', 'Story', 'Found words.')], more).markdown).toBe('## Summary\n\nFound words.')
  expect(run('{{rest}}', [section('other', 'Story', 'Found words.')], more).markdown).toBe('## Story\n\nFound words.')
})

test('data are told once: by their block where the template has it, else in the words of the author', () => {
  const sections = [section('timeline', 'Timeline', 'At noon it began.')]
  expect(run('{{rest}}', sections).markdown).toBe('## Timeline\n\nAt noon it began.')
  expect(run('{{block "timeline"}}\n\n{{rest}}', sections).markdown).not.toContain('At noon')
})

test('a section that the template has no place for is named', () => {
  const sections = [section('supporting', 'Internal notes', 'See the wiki.', 40)]
  expect(run('{{#section "impact" title="Impact"}}{{/section}}', sections).warnings).toEqual([
    'the template has no place for its section "Internal notes", line 40',
  ])
})

test('marks that Markdown would swallow are refused', () => {
  expect(() => run('```\n{{#section title="x"}}\n```\n{{/section}}', [])).toThrow(
    'own.md.hbs:2:1: a section cannot stand inside code, a link or other text',
  )
})
