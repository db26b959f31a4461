import { expect, it } from 'vitest'
import { labelOf } from '../../src/extract/label.ts'
import { sectionKindOf } from '../../src/extract/section-kinds.ts'

it.each([
  ['Timeline', 'timeline'],
  ['3. Timeline (all times in UTC)', 'timeline'],
  ['Root Cause Analysis', 'root-cause'],
  ['What went well', 'lessons'],
  ['Follow-up actions', 'action-items'],
  ['Customer impact', 'impact'],
  ['Executive summary:', 'summary'],
  ['How did we respond', 'response'],
  ['Aperçu de l’incident', 'summary'],
  ['Visione d’insieme', 'summary'],
])('%s announces %s', (heading, kind) => expect(sectionKindOf(heading)).toBe(kind))

it.each([
  '',
  'The week of the great thaw',
  'Search cluster',
  'Thanks to everybody who stayed up all night with us to fix that',
])('%j announces nothing', (heading) => expect(sectionKindOf(heading)).toBeUndefined())

it('asks for more of the heading where told so', () => {
  expect(sectionKindOf('Impact on search')).toBe('impact')
  expect(sectionKindOf('Impact on search', 0.5)).toBeUndefined()
})

it('labels stand before a colon or are the whole of a marked line', () => {
  expect(labelOf('Impact: everybody', false, false)).toEqual({ text: 'Impact', strong: false, own: true })
  expect(labelOf('Impact:', true, true)).toEqual({ text: 'Impact', strong: true, own: false })
  expect(labelOf('Root cause', true, true)).toEqual({ text: 'Root cause', strong: true, own: false })
  expect(labelOf('Root cause', false, false)).toBeUndefined()
  expect(labelOf('10:30 Impact: everybody', false, false)).toBeUndefined()
})
