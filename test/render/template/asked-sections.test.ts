import { expect, test } from 'vitest'
import { loadTemplate } from '../../../src/node/load-template.ts'
import { askedSections } from '../../../src/render/template/asked-sections.ts'

test('the sections that a template asks for, with the kinds that each can tell', async () => {
  const { text, name, partials } = await loadTemplate('google-sre')
  expect(askedSections(text, name, { partials })).toEqual([
    ['summary'],
    ['impact'],
    ['root-cause'],
    ['trigger', 'background'],
    ['resolution', 'response'],
    ['detection'],
    ['action-items'],
    ['lessons'],
    ['timeline', 'updates'],
    ['supporting', 'communication'],
  ])
})

test('in conditions and pieces too; a section that asks for nothing is left out', () => {
  const section = (kind: string, ask = ' ask="x"') => `{{#section "${kind}" title="T"${ask}}}{{/section}}`
  const text = `{{#if incident.title}}${section('impact')}{{else}}${section('summary')}{{/if}}${section('lessons', '')}{{> piece}}`
  expect(askedSections(text, 'own', { partials: { piece: `${section('trigger')}{{> piece}}` } })).toEqual([
    ['impact'],
    ['summary'],
    ['trigger'],
  ])
})

test('what is no template is said with its place', () => {
  expect(() => askedSections('{{#if}', 'own.md.hbs')).toThrow(/own\.md\.hbs/)
})
