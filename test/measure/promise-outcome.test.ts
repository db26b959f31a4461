import { expect, test } from 'vitest'
import { promiseOutcome } from '../../src/measure/promise-outcome.ts'
import type { Commitment, Incident } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'
import { at, event, line, sampleIncident } from '../render/sample-incident.ts'

const promise = (kind: Commitment['kind'], made: Moment | undefined, due: Moment): Commitment => ({
  kind,
  ...(made && { made }),
  due,
  text: 'words',
  position: line(25),
})
const late = { rule: 'late-update', severity: 'error' as const, file: 'x', message: 'late', related: [], data: {} }

function outcome(commitment: Commitment, more: Partial<Incident> = {}, findings = [] as (typeof late)[]) {
  return promiseOutcome(commitment, sampleIncident(more), findings)
}

const nextUpdate = (due: string) => promise('next-update', at('2024-02-06T14:21'), at(due))

test.each([
  ['an update in time', nextUpdate('2024-02-06T15:40'), 'kept'],
  ['an update to the minute', nextUpdate('2024-02-06T15:31'), 'kept'],
  ['no update in time', nextUpdate('2024-02-06T15:30'), 'open'],
  ['nobody says when it was made', promise('next-update', undefined, at('2024-02-06T15:40')), 'open'],
  ['a fix of which nothing is told', promise('fix', at('2024-02-06T14:21'), at('2024-02-20')), 'open'],
  ['a postmortem on the last day', promise('postmortem', at('2024-02-06T16:30'), at('2024-02-12')), 'kept'],
  ['a postmortem before the day', promise('postmortem', undefined, at('2024-02-13')), 'kept'],
  ['a postmortem after the day', promise('postmortem', at('2024-02-06T16:30'), at('2024-02-11')), 'open'],
] as const)('%s: %#', (_, commitment, expected) => expect(outcome(commitment)).toBe(expected))

test('an entry that is no update keeps no promise of one', () => {
  const timeline = [event(1, '2024-02-06T14:30', 'We look into it.')]
  expect(outcome(nextUpdate('2024-02-06T15:40'), { timeline })).toBe('open')
})

test('a finding about its line breaks it, one about another line does not', () => {
  const commitment = nextUpdate('2024-02-06T15:40')
  expect(outcome(commitment, {}, [{ ...late, position: line(25) } as typeof late])).toBe('broken')
  expect(outcome(commitment, {}, [{ ...late, position: line(26) } as typeof late])).toBe('kept')
  expect(outcome(commitment, {}, [{ ...late, rule: 'gap', position: line(25) } as typeof late])).toBe('kept')
})
