import { expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { readText } from '../../../src/readers/read.ts'
import { build } from '../../incident-builder.ts'
import { proof, run } from './run-rule.ts'

test('nothing is reached before the start', () => {
  const built = build({
    timeline: ['10:00 Declared. #escalated', '10:20 Users see errors. #started', '11:00 Fixed. #mitigated'],
  })
  const found = run('milestone-order', built)
  expect(found.map(({ message }) => message)).toEqual(['escalated at 10:00 comes 20 min before started at 10:20'])
  expect(proof(found[0], built)).toEqual(['- 10:00 Declared.', '- 10:20 Users see errors.'])
})

test('detection before the start is another rule, and so is a cause before the detection', () => {
  const detected = { timeline: ['10:00 Alert. #detected', '10:20 Errors. #started'] }
  expect(run('milestone-order', detected)).toEqual([])
  expect(run('detected-before-start', detected)).toHaveLength(1)
  const identified = { timeline: ['10:00 Key. #identified', '10:20 Errors. #started', '10:22 Alert. #detected'] }
  expect(run('milestone-order', identified)).toEqual([])
  expect(run('identified-before-detected', identified).map(({ message }) => message)).toEqual([
    'the cause was identified at 10:00, 22 min before the detection at 10:22',
  ])
})

test('an end before start and mitigation is one fault', () => {
  const told = { timeline: ['09:00 Closed. #resolved', '10:00 Errors. #started', '10:45 Fixed. #mitigated'] }
  expect(run('milestone-order', told)).toEqual([])
  expect(run('resolved-before-start', told)).toHaveLength(1)
})

test('approximate times widen the tolerance', () => {
  const told = (start: string) => ({ timeline: ['10:00 Declared. #escalated', `${start} Errors. #started`] })
  expect(run('milestone-order', told('~10:15'))).toEqual([])
  expect(run('milestone-order', told('~10:16'))).toHaveLength(1)
})

test('two records of one end may be rounded a minute apart, entries of one list may not', () => {
  const messages = (resolved: string) => {
    const head = `---\ntitle: Search is slow\ndate: 2024-05-02T10:00:00Z\nresolvedWhen: ${resolved}\nresolved: true\n---\n\n`
    const text = `${head}The incident was automatically closed in our monitoring system at 11:35 UTC.\n`
    const document = readText(text, { name: 'page.md' })
    const [incident] = extract(document)
    return incident && run('milestone-order', { incident, document }).map(({ message }) => message)
  }
  expect(messages('2024-05-02T11:36:00Z')).toEqual([])
  expect(messages('2024-05-02T11:37:00Z')).toEqual(['resolved at 11:35 comes 2 min before mitigated at 11:37:00'])
  const told = { timeline: ['10:00 Errors. #started', '11:35 Closed. #resolved', '11:36 Fixed. #mitigated'] }
  expect(run('milestone-order', told).map(({ message }) => message)).toEqual([
    'resolved at 11:35 comes 1 min before mitigated at 11:36',
  ])
})

test('resolved before mitigated', () => {
  const told = {
    timeline: ['10:00 Errors. #started', '10:45 Closed. #resolved', '2023-05-11 12:34 Key revoked. #mitigated'],
  }
  expect(run('milestone-order', told).map(({ message }) => message)).toEqual([
    'resolved at 2023-05-10 10:45 comes 1 d 2 h before mitigated at 2023-05-11 12:34',
  ])
})

test('falling together is fine, and between start and end any order is', () => {
  const told = {
    timeline: [
      '10:00 a #started',
      '10:00 b #detected',
      '10:20 c #escalated',
      '10:30 d #mitigated',
      '10:30 e #resolved',
      '10:50 f #identified',
    ],
  }
  expect(run('milestone-order', told)).toEqual([])
})

test('a start known only from the stated span is left to the comparison of spans', () => {
  expect(run('milestone-order', { windows: ['10:20-11:00'], timeline: ['10:00 Declared. #escalated'] })).toEqual([])
})

test('a label of the start is held against the other labels, whatever the summary says', () => {
  const report = (confirmed: string) =>
    `# Caída\n\nEl 3 de marzo de 2025, entre las 10:00 y las 11:00 UTC, los pedidos fallaron.\n\n## Cronología\n\n- **Inicio de la caída:** 2025-03-03 10:00 UTC\n- **Reconocimiento:** 2025-03-03 ${confirmed} UTC\n- **Escalado:** 2025-03-03 10:12 UTC\n`
  const found = (confirmed: string) => {
    const document = readText(report(confirmed), { name: 'caida.md', format: 'markdown' })
    return extract(document).flatMap((incident) => run('milestone-order', { incident, document }))
  }
  expect(found('09:31').map(({ message, position }) => [message, position?.start.line])).toEqual([
    ['acknowledged at 09:31 comes 29 min before started at 10:00', 8],
  ])
  expect(found('10:04')).toEqual([])
})
