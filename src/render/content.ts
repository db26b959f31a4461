import type { Node, Root } from 'mdast'
import type { Severity } from '../model/finding.ts'
import type { EventSource } from '../model/incident.ts'
import type { WrittenInstant } from './moment-texts.ts'
import type { Chart } from './statistics/chart.ts'
import type { TimelinePicture } from './timeline/timeline-picture.ts'
import type { Wording } from './wording.ts'

/** The picture of the timeline: each writer draws it in its own way. */
export interface TimelineFigure extends Node {
  type: 'timelineFigure'
  /** What the picture shows, for those who cannot see it. */
  alt: string
  picture: TimelinePicture
}

/** A chart of statistics: each writer draws it in its own way. */
export interface ChartFigure extends Node {
  type: 'chartFigure'
  alt: string
  chart: Chart
}

/**
 * What a part of the tree is, where its looks may depend on it; a writer may ignore every one of these.
 * `facts`: a list of `**Label:** value`; `timeline`, `phases` …: tables; `findings`: a list; `to-do`: a quotation
 * that asks for what the report lacks; `closing`: the last line.
 */
export type Role =
  | 'facts'
  | 'timeline'
  | 'phases'
  | 'metrics'
  | 'promises'
  | 'findings'
  | 'action-items'
  | 'instants'
  | 'rules'
  | 'statistics'
  | 'to-do'
  | 'closing'

declare module 'mdast' {
  interface Data {
    role?: Role
    /** On `strong`: set as a chip in the colour of the severity, status or milestone. */
    chip?: Severity | 'status' | 'milestone'
    /** On `tableCell`: kept on one line where that is possible; with `parts`, each of its children is. */
    nowrap?: boolean | 'parts'
    /** On `heading`: begins a page, where there are pages. */
    newPage?: boolean
    /** On `tableRow` and `text`: the line of the source that it tells, so that the one can lead to the other. */
    line?: number
    /** On `text`: its language, BCP 47, where it is not that of the report. */
    language?: string
    /** On `tableRow`: who tells the entry. */
    source?: EventSource
  }
  interface RootContentMap {
    timelineFigure: TimelineFigure
    chartFigure: ChartFigure
  }
  interface BlockContentMap {
    timelineFigure: TimelineFigure
    chartFigure: ChartFigure
  }
}

/** A rendered report: one tree, from which every writer writes. */
export interface Report {
  readonly root: Root
  readonly title: string
  /** What kind of document it is, where it is no postmortem. */
  readonly kind?: string
  readonly organization: string
  readonly reference: string
  /** BCP 47. */
  readonly language: string
  /** For the words that a writer adds. */
  readonly wording: Wording
  /** A moment of the report itself, RFC 3339, for dates inside files: never the clock's. */
  readonly date: string
  readonly generator: string
  /** Its times as they are written in it, with what instants they are. */
  readonly moments: ReadonlyMap<string, WrittenInstant>
  /** What could not be kept: each one a line for the user. */
  readonly warnings: readonly string[]
}
