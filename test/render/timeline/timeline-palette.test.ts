import { describe, expect, test } from 'vitest'
import { darkInks, type Ink, inks, phaseInks, wordsOn } from '../../../src/render/timeline/timeline-palette.ts'

type Rgb = readonly [number, number, number]

function linear(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return [r, g, b]
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Complete forms of colour blindness: Machado, Oliveira and Fernandes 2009, severity 1. */
const eyes = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

/** CIE 1976 L*a*b* as the eye sees it. */
function seen(hex: string, matrix: readonly number[]): Rgb {
  const [r, g, b] = linear(hex)
  const at = (row: number) =>
    Math.min(
      1,
      Math.max(0, (matrix[row * 3] ?? 0) * r + (matrix[row * 3 + 1] ?? 0) * g + (matrix[row * 3 + 2] ?? 0) * b),
    )
  const [red, green, blue] = [at(0), at(1), at(2)]
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(a: string, b: string, matrix: readonly number[]): number {
  const [one, other] = [seen(a, matrix), seen(b, matrix)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

describe.each(Object.entries(eyes))('to %s eyes', (_, matrix) => {
  test('phases that follow each other look clearly different, and no two alike', () => {
    for (const [index, a] of phaseInks.entries()) {
      for (const b of phaseInks.slice(index + 1)) {
        const isNext = phaseInks[index + 1] === b
        expect(distance(inks[a], inks[b], matrix), `${a} and ${b}`).toBeGreaterThan(isNext ? 20 : 12)
      }
    }
  })

  test('kept promises differ from broken ones', () => {
    expect(distance(inks.kept, inks.broken, matrix)).toBeGreaterThan(25)
  })
})

test('words on bands are read with ease', () => {
  for (const ground of [...phaseInks, 'impact'] as const) {
    expect(contrast(inks[wordsOn(ground)], inks[ground]), ground).toBeGreaterThanOrEqual(4.5)
  }
})

test.each([
  ['light', inks],
  ['dark', { ...inks, ...darkInks }],
] as const)('words and marks stand out from a %s ground', (_, colours) => {
  for (const words of ['ink', 'quiet'] as const) {
    for (const ground of ['paper', 'track'] as const) {
      expect(contrast(colours[words], colours[ground]), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  }
  const marks: Ink[] = ['update', 'chat', 'impact', 'kept', 'broken', 'faint']
  for (const mark of marks) expect(contrast(colours[mark], colours.paper), mark).toBeGreaterThanOrEqual(3)
})
