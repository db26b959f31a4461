import { formatDuration } from '../format-duration.ts'
import { fittedText } from '../timeline/fitted-text.ts'
import type { TextWeight } from '../timeline/timeline-layout.ts'
import type { Ink } from '../timeline/timeline-palette.ts'
import { type Shape, text } from '../timeline/timeline-shapes.ts'
import type { ChartSpace } from './chart-drawing.ts'
import type { LogScale } from './log-scale.ts'

export function line(x1: number, y1: number, x2: number, y2: number, ink: Ink, weight: number): Shape {
  return {
    draw: 'line',
    points: [
      [x1, y1],
      [x2, y2],
    ],
    ink,
    weight,
  }
}

/** A text in a line of its own, cut to its room; `align` says where in the room it stands. */
export function label(
  words: string,
  at: { readonly x: number; readonly y: number; readonly room: number },
  { measure, lineHeight }: ChartSpace,
  look: { readonly weight?: TextWeight; readonly ink?: Ink; readonly align?: 'left' | 'right' | 'middle' } = {},
): Shape[] {
  const { weight = 'plain', ink = 'ink', align = 'left' } = look
  const shown = fittedText(words, at.room, (part) => measure(part, weight))
  if (shown === '') return []
  const width = measure(shown, weight)
  const shift = { left: 0, right: at.room - width, middle: (at.room - width) / 2 }[align]
  return [text({ text: shown, x: at.x + shift, y: at.y, width, height: lineHeight }, weight, ink)]
}

/** An axis of lengths from left to right, with lines through what stands above it. */
export function lengthAxis(
  scale: LogScale,
  area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  space: ChartSpace,
): Shape[] {
  const { left, right, top, bottom } = area
  const room = space.lineHeight * 5
  return scale.ticks.flatMap(({ seconds, at }) => {
    const x = left + at * (right - left)
    // At both ends, words keep within the picture.
    const from = Math.min(x - room / 2, space.width - room)
    const align = from < x - room / 2 - 1 ? 'right' : 'middle'
    return [
      line(x, top, x, bottom, 'leader', 0.6),
      ...label(formatDuration(seconds, space.wording), { x: from, y: bottom + space.lineHeight * 0.2, room }, space, {
        ink: 'quiet',
        align,
      }),
    ]
  })
}

/** A line with a stop at each end, as intervals are drawn. */
export function whisker(from: number, to: number, y: number, space: ChartSpace, ink: Ink): Shape[] {
  const stop = space.lineHeight * 0.18
  return [
    line(from, y, to, y, ink, 1.6),
    line(from, y - stop, from, y + stop, ink, 1.6),
    line(to, y - stop, to, y + stop, ink, 1.6),
  ]
}
