import type { Box, PromiseBar, TextBox, TextWeight } from './timeline-layout.ts'
import type { Ink } from './timeline-palette.ts'

/** What a picture is made of, in the order in which it is drawn. A medium draws each of them in its own way. */
export type Shape =
  | (Box & { readonly draw: 'box'; readonly ink: Ink; readonly radius?: number })
  /** Slanted lines in a box: a stretch in which nothing was told. */
  | (Box & { readonly draw: 'hatch'; readonly ink: Ink })
  | { readonly draw: 'line'; readonly points: readonly Point[]; readonly ink: Ink; readonly weight: number }
  | { readonly draw: 'polygon'; readonly points: readonly Point[]; readonly ink: Ink }
  | {
      readonly draw: 'circle'
      readonly x: number
      readonly y: number
      readonly r: number
      readonly ink: Ink
      /** Drawn as a ring of this weight. */
      readonly ring?: number
    }
  | (Box & { readonly draw: 'text'; readonly text: string; readonly weight: TextWeight; readonly ink: Ink })

export type Point = readonly [x: number, y: number]

export const outcomeInk = { kept: 'kept', broken: 'broken', open: 'quiet' } as const

export function textIn(label: TextBox | undefined, weight: TextWeight, ink: Ink): Shape[] {
  return label === undefined ? [] : [text(label, weight, ink)]
}

export function text(label: TextBox, weight: TextWeight, ink: Ink): Shape {
  return { ...area(label), draw: 'text', text: label.text, weight, ink }
}

export function box(at: Box, ink: Ink, radius?: number): Shape {
  return { ...area(at), draw: 'box', ink, ...(radius === undefined ? {} : { radius }) }
}

export function centredBox(x: number, y: number, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}

export function area({ x, y, width, height }: Box): Box {
  return { x, y, width, height }
}

export function line(from: Point, to: Point, ink: Ink, weight: number): Shape {
  return { draw: 'line', points: [from, to], ink, weight }
}

export function diamond(x: number, y: number, r: number): Shape {
  return {
    draw: 'polygon',
    points: [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ],
    ink: 'ink',
  }
}

/** Two slanted lines, with what lies between them taken away. */
export function cutShapes({ x, y, width, height }: Box, isFilled: boolean): Shape[] {
  const [top, bottom, slant] = [y - 1, y + height + 1, width * 0.4]
  const lower: Point[] = [
    [x, bottom],
    [x + slant, top],
  ]
  const upper: Point[] = [
    [x + width - slant, bottom],
    [x + width, top],
  ]
  if (!isFilled) return []
  return [
    { draw: 'polygon', points: [...lower, ...upper.toReversed()], ink: 'paper' },
    ...[lower, upper].map((points): Shape => ({ draw: 'line', points, ink: 'faint', weight: 0.8 })),
  ]
}

/** A tick, a cross, or an empty ring: told apart by their shape, not by their colour alone. */
export function outcomeSign(outcome: PromiseBar['outcome'], x: number, y: number, unit: number): Shape[] {
  const r = unit * 0.42
  const at = (dx: number, dy: number): Point => [x + dx * r, y + dy * r]
  if (outcome === 'open') {
    return [
      { draw: 'circle', x, y, r, ink: 'paper' },
      { draw: 'circle', x, y, r: r - 0.7, ink: 'quiet', ring: 1.4 },
    ]
  }
  const disc: Shape = { draw: 'circle', x, y, r, ink: outcomeInk[outcome] }
  const strokes: Point[][] =
    outcome === 'kept'
      ? [[at(-0.5, 0.05), at(-0.12, 0.42), at(0.5, -0.38)]]
      : [
          [at(-0.4, -0.4), at(0.4, 0.4)],
          [at(-0.4, 0.4), at(0.4, -0.4)],
        ]
  return [disc, ...strokes.map((points): Shape => ({ draw: 'line', points, ink: 'paper', weight: unit * 0.11 }))]
}
