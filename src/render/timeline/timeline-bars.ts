import type { LabelWish } from './label-lanes.ts'
import type { Frame } from './timeline-frame.ts'
import { belowStrip, bottomOf, lanes } from './timeline-lanes.ts'
import type { Bar, Box, TextWeight, TimelineLabel } from './timeline-layout.ts'
import type { PictureSpan } from './timeline-picture.ts'

/** Stretches of time in a strip; those too narrow for their text get a label below. */
export function barsIn(
  strip: Box,
  spans: readonly PictureSpan[],
  texts: readonly (readonly string[])[],
  weight: TextWeight,
  frame: Frame,
): { bars: Bar[]; labels: TimelineLabel[]; bottom: number } {
  const bars = spans.map((span, index) => barIn(strip, span, texts[index] ?? [], weight, frame))
  const narrow = bars.flatMap((bar, index) =>
    bar.label === undefined ? [outsideWish(bar, texts[index] ?? [], 'plain', frame)] : [],
  )
  const labels = belowStrip(lanes(narrow, 6, 'right', frame), strip, strip.y + strip.height, 'plain', frame)
  return { bars, labels, bottom: bottomOf(labels, strip) }
}

/** A stretch of time in a strip, with the first of its texts that fits into it. */
export function barIn(
  strip: Box,
  { start, end }: PictureSpan,
  texts: readonly string[],
  weight: TextWeight,
  frame: Frame,
): Bar {
  const { lineHeight, measure, scale } = frame
  const x = scale.at(start)
  const width = scale.at(end) - x
  const room = width - lineHeight * 0.8
  const text = texts.find((one) => measure(one, weight) <= room)
  if (text === undefined) return { x, y: strip.y, width, height: strip.height, label: undefined }
  const own = measure(text, weight)
  const y = strip.y + (strip.height - lineHeight) / 2
  const label = { x: x + (width - own) / 2, y, width: own, height: lineHeight, text }
  return { x, y: strip.y, width, height: strip.height, label }
}

/** A label for a bar that is too narrow for its text: its leader comes from the middle. */
export function outsideWish({ x, width }: Bar, texts: readonly string[], weight: TextWeight, frame: Frame): LabelWish {
  const padding = frame.lineHeight * 0.6
  const forms = texts.map((text) => ({ text, width: frame.measure(text, weight) + padding }))
  return { x: x + width / 2, forms }
}
