import { expect, test } from 'vitest'
import { draft } from '../../src/draft/draft.ts'
import { sourceOf, type Told } from './make-source.ts'

const metric = (...told: Told[]) => sourceOf('metric.json', 'metric', told)
const chat = sourceOf('chat.json', 'chat', [
  { at: '07:00:00', text: 'Root cause identified: the limit is 80' },
  { at: '07:05:00', text: 'Alert fired: error rate at 31 %' },
  { at: '08:40:00', text: 'Mitigated: the limit is raised, error rate at 0 %' },
])

async function milestonesOf(...sources: Parameters<typeof draft>[0]): Promise<Record<string, string | null>> {
  const { incident } = await draft(sources)
  return Object.fromEntries(Object.entries(incident.milestones).map(([name, { at }]) => [name, at.instant]))
}

test('words tell the milestones that no record is of', async () => {
  expect(await milestonesOf(chat)).toMatchObject({
    detected: '2026-03-24T07:05:00Z',
    mitigated: '2026-03-24T08:40:00Z',
  })
})

test('words that tell of a step before the recorded beginning, or after the recorded end, propose nothing', async () => {
  const recorded = metric(
    { at: '07:06:00', text: 'error_ratio rises above 0.05: 0.31', milestone: 'started' },
    { at: '08:30:00', text: 'error_ratio is back to at most 0.05', milestone: 'resolved' },
  )
  expect(await milestonesOf(chat, recorded)).toEqual({
    started: '2026-03-24T07:06:00Z',
    resolved: '2026-03-24T08:30:00Z',
  })
})

test('nothing has begun after it was noticed', async () => {
  const pager = sourceOf('pager.json', 'alert', [{ at: '07:02:00', text: 'Triggered', milestone: 'detected' }])
  const late = metric({ at: '07:06:00', text: 'error_ratio rises above 0.05: 0.31', milestone: 'started' })
  const proposed = await milestonesOf(pager, late)
  expect([proposed.detected, proposed.started]).toEqual(['2026-03-24T07:02:00Z', undefined])
})
