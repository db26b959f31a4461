import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellWidth } from '../../../src/render/cell-width.ts'
import type { Chart } from '../../../src/render/statistics/chart.ts'
import { drawChart } from '../../../src/render/statistics/chart-drawing.ts'
import { chartText } from '../../../src/render/statistics/chart-text.ts'
import { logScale } from '../../../src/render/statistics/log-scale.ts'
import type { Shape } from '../../../src/render/timeline/timeline-shapes.ts'
import { englishWording } from '../../../src/render/wording.ts'
import { hostile } from '../hostile-texts.ts'

const strip = (name: string, values: readonly number[]) => ({
  name,
  note: `${values.length} incidents`,
  values,
  bins: [],
  p25: 60,
  median: 600,
  p75: 6000,
  longest: values.at(-1) ?? 0,
  interval: { low: 300, high: 1200 },
})

const distributions: Chart = { kind: 'distributions', strips: [strip('Time to detect', [0, 60, 600, 600, 600, 6000])] }
const quarters: Chart = {
  kind: 'quarters',
  name: 'time-to-resolve',
  quarters: [
    { name: '2025-Q4', n: 12, median: 3600, interval: { low: 1800, high: 7200 } },
    { name: '2026-Q1', n: 0, median: null, interval: null },
    { name: '2026-Q2', n: 3, median: 14_400, interval: null },
  ],
}
const bars: Chart = {
  kind: 'bars',
  bars: [
    { name: 'Checkout', count: 12 },
    { name: 'Mail', count: 3 },
  ],
}

const space = {
  width: 600,
  lineHeight: 17,
  measure: (text: string) => cellWidth(text) * 7,
  wording: englishWording,
}

test.each([
  { lengths: [60, 3600], most: 9, ticks: [60, 120, 300, 600, 1200, 3600] },
  { lengths: [60, 3600], most: 5, ticks: [60, 300, 1200, 3600] },
  { lengths: [60, 3600], most: 3, ticks: [60, 600, 3600] },
  { lengths: [60, 3600], most: 2, ticks: [60, 3600] },
  { lengths: [1, 31_536_000], most: 4, ticks: [1, 3600, 2_592_000] },
  { lengths: [90, 400], most: 20, ticks: [60, 120, 300, 600] },
  { lengths: [0, 90, 400], most: 20, ticks: [0, 60, 120, 300, 600] },
  { lengths: [], most: 20, ticks: [1, 2] },
])('a scale of $lengths with room for $most has ticks at $ticks', ({ lengths, most, ticks }) => {
  expect(logScale(lengths, most).ticks.map(({ seconds }) => seconds)).toEqual(ticks)
})

test('equal ratios are equal steps', () => {
  const { at } = logScale([1, 10_000], 9)
  expect(at(100) - at(10)).toBeCloseTo(at(1000) - at(100), 9)
  expect([at(1), at(14_400)]).toEqual([0, 1])
})

describe('drawn', () => {
  const circles = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.draw === 'circle')
  const words = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.draw === 'text' ? [shape.text] : []))

  test('every incident is a dot, and none lies on another', () => {
    const dots = circles(drawChart(distributions, space).shapes)
    expect(dots).toHaveLength(6)
    expect(new Set(dots.map((dot) => (dot.draw === 'circle' ? `${dot.x} ${dot.y}` : ''))).size).toBe(6)
  })

  test('too many incidents for dots are a heap, by their bins', () => {
    const bins = [
      { from: null, to: 60, count: 900 },
      { from: 60, to: 120, count: 300 },
    ]
    const { shapes } = drawChart(
      { kind: 'distributions', strips: [{ ...strip('Time to detect', []), values: null, bins, longest: 100 }] },
      space,
    )
    const boxes = shapes.flatMap((shape) => (shape.draw === 'box' && shape.ink === 'update' ? [shape.height] : []))
    expect(circles(shapes)).toEqual([])
    expect(boxes).toHaveLength(2)
    expect((boxes[0] ?? 0) / (boxes[1] ?? 1)).toBeCloseTo(3, 5)
  })

  test('a quarter has a dot and its interval, a ring where there is none, and nothing where nothing is known', () => {
    const { shapes } = drawChart(quarters, space)
    expect(circles(shapes).map((shape) => (shape.draw === 'circle' ? shape.ring !== undefined : false))).toEqual([
      false,
      false,
      true,
    ])
    expect(words(shapes)).toEqual(['20 min', '1 h', '2 h', '4 h', 'Q4', '2025', 'Q1', '2026', 'Q2'])
  })

  test('bars are as long as their counts', () => {
    const { shapes } = drawChart(bars, space)
    const widths = shapes.flatMap((shape) => (shape.draw === 'box' ? [shape.width] : []))
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(4, 9)
    expect(words(shapes)).toEqual(['Checkout', '12', 'Mail', '3'])
  })

  test('everything lies within the picture, whatever the names are and however narrow it is', () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 320, max: 1200 }), (chart, width) => {
        const { height, shapes } = drawChart(chart, { ...space, width })
        for (const [x, y] of shapes.flatMap(cornersOf)) {
          expect(x).toBeGreaterThanOrEqual(-3)
          expect(x).toBeLessThanOrEqual(width + 3)
          expect(y).toBeGreaterThanOrEqual(-3)
          expect(y).toBeLessThanOrEqual(height + 3)
        }
      }),
    )
  })
})

function cornersOf(shape: Shape): (readonly [number, number])[] {
  if ('points' in shape) return [...shape.points]
  if (shape.draw === 'circle') {
    return [
      [shape.x - shape.r, shape.y - shape.r],
      [shape.x + shape.r, shape.y + shape.r],
    ]
  }
  return [
    [shape.x, shape.y],
    [shape.x + shape.width, shape.y + shape.height],
  ]
}

const seconds = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e9 }))
const sorted = fc.array(seconds, { minLength: 2, maxLength: 60 }).map((values) => values.sort((a, b) => a - b))
const anyStrip = fc.record({ name: hostile, values: sorted }).map(({ name, values }) => ({
  ...strip(name, values),
  p25: values[0] ?? 0,
  median: values[Math.floor(values.length / 2)] ?? 0,
  p75: values.at(-1) ?? 0,
  interval: { low: values[0] ?? 0, high: values.at(-1) ?? 0 },
}))
const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  fc.array(anyStrip, { minLength: 1, maxLength: 8 }).map((strips) => ({ kind: 'distributions' as const, strips })),
  fc
    .array(fc.record({ name: hostile, count: fc.integer({ min: 1, max: 1e6 }) }), { minLength: 1, maxLength: 20 })
    .map((all) => ({ kind: 'bars' as const, bars: all })),
  fc.array(fc.option(seconds), { minLength: 1, maxLength: 60 }).map((medians) => ({
    kind: 'quarters' as const,
    name: 'x',
    quarters: medians.map((median, index) => ({
      name: `${2010 + (index >> 2)}-Q${(index % 4) + 1}`,
      n: median === null ? 0 : 10,
      median,
      interval: median === null ? null : { low: median / 2, high: median * 2 },
    })),
  })),
)

describe('in characters', () => {
  test('heights, the median and its interval stand on one scale', () => {
    expect(chartText(distributions, 60, englishWording)).toEqual([
      '                0 s 1 min        5 min      20 min   1 h',
      'Time to detect  ▅   ▅                  █                  ▅',
      '                                 ├─────◆────┤',
    ])
  })

  test('a quarter is a line with what is known of it, and one without anything is left out', () => {
    expect(chartText(quarters, 60, englishWording)).toEqual([
      '               20 min             1 h          2 h       4 h',
      '2025-Q4  n 12         ├───────────◆────────────┤',
      '2026-Q2  n  3                                              ◇',
    ])
  })

  test('bars stand behind names of one width', () => {
    expect(chartText(bars, 40, englishWording)).toEqual([
      'Checkout  ███████████████████████████ 12',
      'Mail      ███████ 3',
    ])
  })

  test('no line is wider than asked for, whatever the names are', () => {
    fc.assert(
      fc.property(anyChart, fc.integer({ min: 40, max: 200 }), (chart, width) => {
        for (const line of chartText(chart, width, englishWording)) expect(cellWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
