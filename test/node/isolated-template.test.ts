import { expect, test } from 'vitest'
import { measure } from '../../src/measure/measure.ts'
import { isolatedTemplate, readyTemplate } from '../../src/node/isolated-template.ts'
import type { LoadedTemplate } from '../../src/node/load-template.ts'
import { renderRemotely } from '../../src/render/render.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { sampleIncident } from '../render/sample-incident.ts'

// The thread runs what was built: `npm run build` first.

function loaded(text: string, more: Partial<LoadedTemplate> = {}): LoadedTemplate {
  return { name: './own.md.hbs', ours: false, text, partials: {}, files: [], ...more }
}

const incident = sampleIncident()
const input = { incident, measures: measure(incident), findings: [] }

test('a template in a thread of its own writes what it writes here', async () => {
  const text =
    '{{zone "UTC"}}\n# {{incident.title}}\n\n{{#section "impact" title=words.impact}}{{block "windows"}}{{/section}}\n\n{{rest}}\n\n{{time incident.published form="iso"}}'
  const there = await readyTemplate(loaded(text))
  const here = await readyTemplate(loaded(text, { ours: true }))
  const [away, home] = [await renderRemotely(input, there), await renderRemotely(input, here)]
  await there.close()
  expect(writeMarkdown(away)).toBe(writeMarkdown(home))
  expect(writeMarkdown(away)).toContain('(12:58 – 15:25 UTC; 2 h 27 min)')
})

test('it runs again, in another form, until it is closed', async () => {
  const template = await isolatedTemplate(loaded('{{todo words.askImpact}}'))
  const asked = await renderRemotely(input, template)
  const omitted = await renderRemotely(input, template, { omitMissing: true })
  await template.close()
  expect(writeMarkdown(asked)).toBe('> To do: state from when to when customers were affected, and how.\n')
  expect(writeMarkdown(omitted)).toBe('')
  await expect(renderRemotely(input, template)).rejects.toThrow('the template was stopped: ./own.md.hbs')
})

test.each([
  ['{{incident.titel}}', './own.md.hbs:1:3: unknown field "incident.titel": did you mean "title"?'],
  ['{{#if tool}}x', './own.md.hbs:1:14: not a valid template: it ends too early: is {{/…}} or }} missing?'],
  ['{{#if incident.title}}x{{else}}', 'it ends too early'],
  ['{{incident.constructor}}', './own.md.hbs:1:3: unknown field "incident.constructor"'],
  ['{{__proto__.polluted}}', './own.md.hbs:1:3: unknown field "__proto__.polluted"'],
  ['{{#with incident as |constructor|}}{{constructor.prototype}}{{/with}}', 'unknown field "constructor.prototype"'],
])('what is wrong with %s is said with its place', async (text, message) => {
  await expect(isolatedTemplate(loaded(text))).rejects.toThrow(message)
})

test('it is stopped when its time is over', async () => {
  await expect(isolatedTemplate(loaded('x'), { milliseconds: 1 })).rejects.toThrow(
    'the template was stopped: ./own.md.hbs: it took longer than 0.001 s: make it simpler',
  )
})

test('a template as deep as a stack is refused, and nothing else comes to harm', async () => {
  const deep = '{{#if incident.title}}'.repeat(9_000) + '{{/if}}'.repeat(9_000)
  await expect(isolatedTemplate(loaded(deep))).rejects.toThrow(/own\.md\.hbs/)
})

test('it is stopped when it needs too much memory, and the next one runs', async () => {
  const large = '{{incident.title}} '.repeat(10_000)
  await expect(isolatedTemplate(loaded(large), { megabytes: 16 })).rejects.toThrow(
    'the template was stopped: ./own.md.hbs: it took too much memory: make it simpler',
  )
  const small = await isolatedTemplate(loaded('{{incident.title}}'))
  expect(writeMarkdown(await renderRemotely(input, small))).toContain(incident.title)
  await small.close()
})
