import type { PromiseOutcome } from '../../measure/promise-outcome.ts'
import { type PlacedAxis, placeAxis } from './timeline-axis.ts'
import { layoutFrame } from './timeline-frame.ts'
import { type LegendEntry, placeLegend } from './timeline-legend.ts'
import type { TimelinePicture, Track } from './timeline-picture.ts'
import { type PlacedRow, placeRows } from './timeline-rows.ts'

/** Width of a text in the layout's units; `strong` texts name milestones and phases. */
export type TextMeasurer = (text: string, weight: TextWeight) => number
export type TextWeight = 'plain' | 'strong'

export interface LayoutOptions {
  readonly width: number
  readonly measure: TextMeasurer
  /** Height of a line of text; the other heights follow from it. */
  readonly lineHeight: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A text in its box, which is as wide as the text and its padding. */
export interface TextBox extends Box {
  readonly text: string
}

/** What a row of the picture tells, from top to bottom. */
export type RowKind = 'milestones' | 'phases' | 'impact' | Track | 'promises'

/** A stretch of time. Its text stands inside where it fits, else in a label, or nowhere. */
export interface Bar extends Box {
  readonly label: TextBox | undefined
}

export interface Band extends Bar {
  /** Which colour of the palette. */
  readonly index: number
}

export interface Mark {
  readonly x: number
  readonly y: number
  readonly kind: 'milestone' | Track
  /** An entry that marks a milestone. */
  readonly notable: boolean
}

export interface TimelineLabel extends TextBox {
  readonly weight: TextWeight
  /** The leader line: from the mark (`from`) to the far edge of the label (`to`), along the label's side. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number }
}

export interface PromiseBar {
  /** From where it was made to where it was due. */
  readonly from: number
  readonly to: number
  readonly y: number
  readonly outcome: PromiseOutcome
  readonly label: TextBox | undefined
}

export interface Row {
  readonly kind: RowKind
  readonly name: TextBox
  /** The strip in which marks and bars stand; labels stand above or below it. */
  readonly strip: Box
  readonly bands: readonly Band[]
  readonly bars: readonly Bar[]
  readonly gaps: readonly Bar[]
  readonly marks: readonly Mark[]
  readonly labels: readonly TimelineLabel[]
  readonly promises: readonly PromiseBar[]
}

/** Where everything of a timeline picture goes. Origin top left, y downwards; all boxes lie within width and height. */
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly rows: readonly Row[]
  readonly axis: PlacedAxis
  readonly legend: readonly LegendEntry[]
  /** Entries whose label found no place. */
  readonly unlabelled: number
}

/**
 * Lays out a timeline: one layout for every medium that can measure its texts. No two texts meet, and a leader line
 * meets neither a text nor another leader line, but for that of an entry of the same moment.
 */
export function layoutTimeline(picture: TimelinePicture, options: LayoutOptions): TimelineLayout {
  const frame = layoutFrame(picture, options)
  const rows: PlacedRow[] = placeRows(frame)
  const bottom = rows.at(-1)?.bottom ?? 0
  const unlabelled = rows.reduce((sum, row) => sum + row.unlabelled, 0)
  const axis = placeAxis(frame, rows, bottom + options.lineHeight * 0.6)
  const legend = placeLegend(frame, unlabelled, axis.bottom + options.lineHeight * 0.7)
  return {
    width: options.width,
    height: legend.reduce((most, { y, height }) => Math.max(most, y + height), axis.bottom),
    rows,
    axis,
    legend,
    unlabelled,
  }
}
