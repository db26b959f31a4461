import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'
import { fixture, records } from '../read-incidents.ts'

async function seen(text: string, threshold?: string) {
  const document = await read(text, { name: 'range.json', ...(threshold !== undefined && { threshold }) })
  const incidents = extract(document)
  return { notes: document.notes, told: incidents.flatMap(records), incidents }
}

describe('measured values', () => {
  test('the threshold is the user’s: without one nothing is guessed', async () => {
    const { notes, told, incidents } = await seen(fixture('prometheus-range.json'))
    expect([told, incidents]).toEqual([[], []])
    expect(notes).toEqual([
      "a series of measured values, and no threshold: nothing is read of them; give one with --threshold '>0.05'.",
      'this file lists no incident.',
    ])
  })

  test.each([
    [
      '>0.05',
      [
        '13:55:00 metric started: checkout_error_ratio{service="checkout"} rises above 0.05: 0.31',
        '14:31:00 metric: checkout_error_ratio{service="checkout"} is back to at most 0.05: 0.012',
      ],
    ],
    [
      '0.4',
      [
        '13:56:00 metric started: checkout_error_ratio{service="checkout"} rises above 0.4: 0.42',
        '14:30:00 metric: checkout_error_ratio{service="checkout"} is back to at most 0.4: 0.2',
      ],
    ],
    [
      '>=0.42',
      [
        '13:56:00 metric started: checkout_error_ratio{service="checkout"} reaches 0.42: 0.42',
        '14:30:00 metric: checkout_error_ratio{service="checkout"} is back below 0.42: 0.2',
      ],
    ],
    [
      '< 0.02',
      [
        '13:53:00 metric: checkout_error_ratio{service="checkout"} falls below 0.02 (from the first sample on): 0.01',
        '13:54:00 metric: checkout_error_ratio{service="checkout"} is back to at least 0.02: 0.04',
        '14:31:00 metric started: checkout_error_ratio{service="checkout"} falls below 0.02: 0.012',
      ],
    ],
  ])('%s', async (threshold, expected) => {
    expect((await seen(fixture('prometheus-range.json'), threshold)).told).toEqual(expected)
  })

  test('a threshold that no value crosses says so', async () => {
    const { notes, incidents } = await seen(fixture('prometheus-range.json'), '>9e3')
    expect(incidents).toEqual([])
    expect(notes).toEqual(['no alert fires, and no threshold is crossed.', 'this file lists no incident.'])
  })

  test.each(['', 'high', '>', '=5', '1e999', '5 %', '>5>6', 'NaN'])('%j is no threshold', async (threshold) => {
    await expect(seen(fixture('prometheus-range.json'), threshold)).rejects.toThrow(
      `range.json: threshold "${threshold}": write a number, as >0.05, >=300 or <10.`,
    )
  })

  test('values and times that are no numbers are no samples', async () => {
    const odd = [
      ['soon', '9'],
      [1773150900, 9],
      [null, '9'],
      [1773150960],
      7,
      null,
      [1773151020, 'Inf'],
      [1773151080, '1'],
    ]
    const text = JSON.stringify({ data: { resultType: 'matrix', result: [{ metric: { a: 'b' }, values: odd }] } })
    expect((await seen(text.replace('null,"9"', '1e400,"9"'), '>5')).told).toEqual([
      '13:57:00 metric: {a="b"} rises above 5 (from the first sample on): Inf',
      '13:58:00 metric mitigated: {a="b"} is back to at most 5: 1',
    ])
  })
})

test('ALERTS series tell by themselves when an alert was pending, and fired, and no more', async () => {
  const { told, notes } = await seen(fixture('prometheus-alerts.json'))
  expect(notes).toBeUndefined()
  expect(told).toEqual([
    '13:55:00 alert: CheckoutErrorRatio{service="checkout"} pending',
    '14:00:00 alert detected: CheckoutErrorRatio{service="checkout"} firing',
    '14:02:00 alert: CheckoutErrorRatio{service="checkout"} firing for the last time',
    // It still fires where the range ends: that is no end of the alert.
    '14:10:00 alert: CheckoutErrorRatio{service="checkout"} firing',
  ])
})
