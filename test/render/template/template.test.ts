import { describe, expect, test } from 'vitest'
import { compileTemplate } from '../../../src/render/template/template.ts'
import { TemplateError } from '../../../src/render/template/template-error.ts'

function problem(text: string, partials: Record<string, string> = {}): string {
  try {
    compileTemplate(text, 'templates/x.md.hbs', { partials })
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
  return 'none'
}

const at = (line: number, column: number, text: string) => `templates/x.md.hbs:${line}:${column}: ${text}`

const fields = 'incident, measures, findings, summary, impact, narrative, missing, words, tool'

describe('a template is refused for', () => {
  test.each([
    ['{{incident.sevrity}}', at(1, 3, 'unknown field "incident.sevrity": did you mean "severity"?')],
    ['a\n\n  {{ incdent.title }}', at(3, 6, 'unknown field "incdent.title": did you mean "incident"?')],
    ['{{#if incident.titl}}x{{/if}}', at(1, 7, 'unknown field "incident.titl": did you mean "title"?')],
    ['{{#unless nothing}}x{{/unless}}', at(1, 11, `unknown field "nothing": there are ${fields}`)],
    ['{{#each incident.evnts}}x{{/each}}', at(1, 9, 'unknown field "incident.evnts": did you mean "events"?')],
    ['{{#each incident.events}}\n{{texts}}{{/each}}', at(2, 3, 'unknown field "texts": did you mean "text"?')],
    ['{{#each incident.events}}{{else}}{{text}}{{/each}}', at(1, 36, `unknown field "text": there are ${fields}`)],
    [
      '{{#each incident.events as |e|}}{{e.clock}}{{/each}}',
      at(1, 35, 'unknown field "e.clock": there are at, text, source, status, actor, milestone, link'),
    ],
    [
      '{{#if (or incident.title summry.body)}}x{{/if}}',
      at(1, 26, 'unknown field "summry.body": did you mean "summary"?'),
    ],
    ['{{#each incident.title}}x{{/each}}', at(1, 9, '"incident.title" is not a list')],
    ['{{incident.events}}', at(1, 1, '"incident.events" is a list: write {{#each incident.events}}')],
    ['{{block "timline"}}', at(1, 9, 'unknown block "timline": did you mean "timeline"?')],
    ['{{block incident.title}}', at(1, 9, 'a block is named by a string: "facts"')],
    ['{{upper incident.title}}', at(1, 3, 'unknown helper "upper"')],
    ['{{lookup incident "title"}}', at(1, 3, 'unknown helper "lookup"')],
    ['{{#foo}}x{{/foo}}', at(1, 4, 'unknown block helper "foo": write {{#if …}} or {{#each …}}')],
    ['{{../incident.title}}', at(1, 3, '"../incident.title" leads out of the template')],
    ['{{@index}}', at(1, 3, 'unknown data "@index"')],
    [
      '{{incident.source.constructor}}',
      at(1, 3, 'unknown field "incident.source.constructor": there are name, format, sha256, shortHash'),
    ],
    ['{{incident.title.toHTML}}', at(1, 3, 'unknown field "incident.title.toHTML"')],
    ['{{#if (eq incident.title)}}x{{/if}}', at(1, 7, '"eq" takes 2 values: {{#if (eq kind "fix")}}')],
    ['{{eq incident.title "x"}}', at(1, 3, '"eq" stands in a condition: {{#if (eq kind "fix")}}')],
    ['{{#if (own)}}x{{/if}}', at(1, 8, '"own" stands on a line of its own: {{own}}')],
    ['{{own incident.title}}', at(1, 1, '"own" takes no values: {{own}}')],
    ['{{todo incident.events}}', at(1, 8, '"incident.events" is no text')],
    [
      '{{#section "impct" title=words.impact}}{{/section}}',
      at(1, 12, 'unknown kind of section "impct": did you mean "impact"?'),
    ],
    [
      '{{#section "impact"}}{{/section}}',
      at(1, 1, '"section" needs title=: {{#section "impact" title=words.impact ask=words.askImpact}}…{{/section}}'),
    ],
    [
      '{{#section "impact" titel=words.impact}}{{/section}}',
      at(1, 21, '"section" has no titel=: did you mean "title"?'),
    ],
    ['{{#section title="x" level=7}}{{/section}}', at(1, 28, 'not one of the numbers 2, 3, 4')],
    ['{{#section title="x"}}a{{else}}b{{/section}}', at(1, 32, '"#section" has no else: say none= or ask=')],
    ['{{#section title=words.impakt}}{{/section}}', at(1, 18, 'unknown field "words.impakt": did you mean "impact"?')],
    ['{{time incident.title}}', at(1, 8, '"incident.title" is no moment')],
    [
      '{{time incident.published zone="Europe/Berln"}}',
      at(1, 32, 'unknown zone "Europe/Berln": write Europe/Berlin, +02:00 or UTC'),
    ],
    ['{{time incident.published form="clok"}}', at(1, 32, 'unknown form "clok": did you mean "clock"?')],
    ['{{duration incident.title}}', at(1, 12, '"incident.title" is no moment or length')],
    ['{{list incident.title}}', at(1, 8, '"incident.title" is no list')],
    ['{{list incident.events}}', at(1, 8, 'say which field of "incident.events" to list: "at"')],
    ['{{list incident.components.affected "nam"}}', at(1, 37, 'unknown field "nam": did you mean "name"?')],
    ['{{list incident.components.affected name}}', at(1, 37, 'this is a string: write it between quotes')],
    ['{{> nobody}}', at(1, 1, 'unknown partial "nobody"')],
    ['{{* decorate}}', at(1, 1, 'decorators and partial blocks cannot be used here')],
    ['x \uE000', at(1, 3, 'a character from the private use area cannot be used in a template')],
  ])('%j', (text, message) => expect(problem(text)).toBe(message))

  test('what is not Handlebars, in one line', () => {
    expect(problem('a\n{{#if incident.title}}\nb')).toMatch(
      /^templates\/x\.md\.hbs:\d+:\d+: not a valid template: [^\n]+$/,
    )
    expect(problem('{{#if incident.title}}x{{/each}}')).toBe(at(1, 4, "not a valid template: if doesn't match each"))
  })

  test('a shared piece that includes itself, or names an unknown field', () => {
    expect(problem('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })).toBe('b:1:1: the partial "a" includes itself')
    expect(problem('{{> a incident}}', { a: 'ok {{title}} {{titl}}' })).toBe(
      'a:1:16: unknown field "titl": did you mean "title"?',
    )
  })
})

test.each([
  '{{incident.title}} {{incident.source.sha256}}',
  '{{#each incident.events}}{{at}} {{@index}} {{../incident.title}} {{@root.tool.name}}{{/each}}',
  '{{#each incident.events as |entry number|}}{{entry.text}} {{number}}{{/each}}',
  '{{#with incident}}{{title}}{{#if components.affected}}{{components.affected.length}}{{/if}}{{/with}}',
  '{{#if (and incident.title (not incident.severity))}}{{else if incident.severity}}x{{/if}}',
  '{{incident.events.0.text}} {{block "timeline"}} {{! a comment }}',
])('%j is accepted', (text) => expect(problem(text)).toBe('none'))
