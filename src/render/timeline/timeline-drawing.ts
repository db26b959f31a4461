import type { PlacedAxis } from './timeline-axis.ts'
import type { Box, Mark, PromiseBar, Row, RowKind, TextBox, TimelineLabel, TimelineLayout } from './timeline-layout.ts'
import { type LegendEntry, SIGN_ROOM } from './timeline-legend.ts'
import { phaseInk, wordsOn } from './timeline-palette.ts'
import {
  area,
  box,
  centredBox,
  cutShapes,
  diamond,
  line,
  outcomeInk,
  outcomeSign,
  type Shape,
  text,
  textIn,
} from './timeline-shapes.ts'

/** The shapes of one row, or of what belongs to none. */
export interface ShapeGroup {
  readonly of: RowKind | 'axis' | 'legend'
  readonly shapes: readonly Shape[]
}

/** A layout as shapes; `lineHeight` as it was laid out with. */
export function drawTimeline(layout: TimelineLayout, lineHeight: number): ShapeGroup[] {
  return [
    ...layout.rows.map((row) => ({ of: row.kind, shapes: rowShapes(row, layout.axis, lineHeight) })),
    { of: 'axis', shapes: axisShapes(layout.axis, lineHeight) },
    { of: 'legend', shapes: layout.legend.flatMap((entry) => legendShapes(entry, lineHeight)) },
  ]
}

function rowShapes(row: Row, axis: PlacedAxis, unit: number): Shape[] {
  const hasGround = row.kind === 'timeline' || row.kind === 'updates' || row.kind === 'chat'
  const cuts = axis.cuts.filter(({ y }) => y === row.strip.y)
  return [
    ...(hasGround ? [box(row.strip, 'track', unit * 0.2)] : []),
    ...row.labels.map(leader),
    ...row.gaps.flatMap(({ label, ...gap }): Shape[] => [
      { ...area(gap), draw: 'hatch', ink: 'hatch' },
      ...groundedText(label, unit),
    ]),
    ...row.bands.flatMap(({ index, label, ...band }) => [
      box(visible(band), phaseInk(index)),
      ...textIn(label, 'strong', wordsOn(phaseInk(index))),
    ]),
    ...row.bars.flatMap(({ label, ...bar }) => [
      box(visible(bar), 'impact', unit * 0.15),
      ...textIn(label, 'strong', wordsOn('impact')),
    ]),
    ...cuts.flatMap((cut) => cutShapes(cut, hasGround || row.kind === 'phases' || row.kind === 'impact')),
    ...row.promises.flatMap((promise) => promiseShapes(promise, unit)),
    ...row.marks.flatMap((mark) => markShapes(mark, unit)),
    ...row.labels.map((label) => labelText(label, unit)),
    text(row.name, 'plain', 'quiet'),
  ]
}

function leader({ leader: { x, from, to } }: TimelineLabel): Shape {
  return line([x, from], [x, to], 'leader', 0.8)
}

function labelText({ weight, leader: { x }, ...label }: TimelineLabel, unit: number): Shape {
  // The padding lies between the leader and the words.
  const indent = x > label.x + label.width / 2 ? unit * 0.25 : unit * 0.35
  return {
    ...area({ ...label, x: label.x + indent, width: label.width - unit * 0.6 }),
    draw: 'text',
    text: label.text,
    weight,
    ink: 'ink',
  }
}

function markShapes({ x, y, kind, notable }: Mark, unit: number): Shape[] {
  const tall = unit * (notable ? 0.45 : 0.32)
  if (kind === 'milestone') return [diamond(x, y, unit * 0.38)]
  if (kind === 'updates') return [{ draw: 'circle', x, y, r: unit * 0.26, ink: 'update' }]
  if (kind === 'chat') return [{ ...centredBox(x, y, unit * 0.34), draw: 'box', ink: 'chat' }]
  return [line([x, y - tall], [x, y + tall], notable ? 'ink' : 'quiet', notable ? 2 : 1.3)]
}

function promiseShapes({ from, to, y, outcome, label }: PromiseBar, unit: number): Shape[] {
  const bar: Shape[] =
    to - from < 0.5
      ? []
      : [
          line([from, y], [to, y], outcomeInk[outcome], 1.6),
          line([from, y - unit * 0.18], [from, y + unit * 0.18], outcomeInk[outcome], 1.6),
        ]
  return [...bar, ...outcomeSign(outcome, to, y, unit), ...textIn(label, 'plain', 'ink')]
}

function axisShapes({ y, left, right, ticks, breaks }: PlacedAxis, unit: number): Shape[] {
  const edges = [left, ...breaks.flatMap(({ x, width }) => [x - unit * 0.4, x + width + unit * 0.4]), right]
  const lines = edges.flatMap((from, index): Shape[] => {
    const to = edges[index + 1]
    return index % 2 === 1 || to === undefined ? [] : [line([from, y], [to, y], 'faint', 1)]
  })
  return [
    ...lines,
    ...breaks.flatMap((label) => textIn(label, 'plain', 'quiet')),
    ...ticks.flatMap(({ x, clock, day }): Shape[] => [
      line([x, y], [x, y + unit * 0.35], 'faint', 1),
      ...textIn(clock, 'plain', 'quiet'),
      ...textIn(day, 'strong', 'quiet'),
    ]),
  ]
}

function legendShapes({ sign, ...entry }: LegendEntry, unit: number): Shape[] {
  const indent = sign === 'none' ? 0 : unit * SIGN_ROOM
  const [x, y] = [entry.x + unit * 0.42, entry.y + entry.height / 2]
  const shapes: Shape[] =
    sign === 'gap'
      ? [{ x: entry.x, y: y - unit * 0.32, width: unit * 0.84, height: unit * 0.64, draw: 'hatch', ink: 'hatch' }]
      : sign === 'none'
        ? []
        : outcomeSign(sign, x, y, unit)
  return [...shapes, text({ ...entry, x: entry.x + indent, width: entry.width - indent }, 'plain', 'quiet')]
}

/** Words on the hatching, on a ground of their own. */
function groundedText(label: TextBox | undefined, unit: number): Shape[] {
  if (label === undefined) return []
  const [x, width] = [label.x - unit * 0.3, label.width + unit * 0.6]
  return [box({ ...area(label), x, width }, 'paper', unit * 0.2), text(label, 'plain', 'ink')]
}

/** Neighbours are parted by a hairline; what has no length leaves one. */
function visible(box: Box): Box {
  return { ...area(box), width: Math.max(box.width - 0.8, 0.8) }
}
