import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect } from '../../src/draft/collect.ts'
import { inOrder } from '../../src/draft/order.ts'
import { sourceOf } from './make-source.ts'

const at = '07:00:00'
const sources = [
  sourceOf('a-page.json', 'update', [{ at, text: 'We look into it.' }]),
  sourceOf('b-chat.json', 'chat', [
    { at, text: 'Is it down?' },
    { at, text: 'Yes.' },
  ]),
  sourceOf('c-pager.json', 'alert', [
    { at, text: 'Escalated', milestone: 'escalated' },
    { at, text: 'Acknowledged', milestone: 'acknowledged' },
    { at, text: 'Triggered', milestone: 'detected' },
    { at, text: 'Resolved', milestone: 'resolved' },
  ]),
  sourceOf('d-git.log', 'change', [{ at, text: 'Deploy' }]),
  sourceOf('e-metrics.json', 'metric', [{ at, text: 'Errors over 5 %' }]),
]

test('what falls on one second stands in the order of cause and effect', () => {
  const { tellings } = collect(sources, new Map())
  expect(inOrder(tellings.map((one) => [one])).map(([{ text }]) => text)).toEqual([
    'Deploy',
    'Errors over 5 %',
    'Triggered',
    'Acknowledged',
    'Escalated',
    'Is it down?',
    'Yes.',
    'Resolved',
    'We look into it.',
  ])
})

test('a minute is written as a minute, and stands at its beginning', () => {
  const notes = sourceOf('notes.md', 'timeline', [{ at: '07:02', text: 'Rolled back' }])
  const pager = sourceOf('pager.json', 'alert', [
    { at: '07:01:59', text: 'Before' },
    { at: '07:02:01', text: 'Behind' },
  ])
  const { tellings } = collect([notes, pager], new Map([['notes.md', -20]]))
  expect(inOrder(tellings.map((one) => [one])).map(([{ text }]) => text)).toEqual(['Before', 'Rolled back', 'Behind'])
})

test('the order does not depend on that in which the records come', () => {
  const { tellings } = collect(sources, new Map())
  const once = inOrder(tellings.map((one) => [one]))
  fc.assert(
    fc.property(fc.shuffledSubarray([...tellings], { minLength: tellings.length }), (shuffled) => {
      expect(inOrder(shuffled.map((one) => [one]))).toEqual(once)
    }),
    { numRuns: 50 },
  )
})
