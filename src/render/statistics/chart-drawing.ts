import type { TextMeasurer } from '../timeline/timeline-layout.ts'
import type { Shape } from '../timeline/timeline-shapes.ts'
import type { Wording } from '../wording.ts'
import { drawBars } from './bar-drawing.ts'
import type { Chart } from './chart.ts'
import { drawDistributions } from './distribution-drawing.ts'
import { drawQuarters } from './quarter-drawing.ts'

/** What a medium says of itself, in its own units. */
export interface ChartSpace {
  readonly width: number
  /** Of a line of text; the other heights follow from it. */
  readonly lineHeight: number
  readonly measure: TextMeasurer
  readonly wording: Wording
}

export interface ChartDrawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A chart as shapes: one layout for every medium that can measure its texts. */
export function drawChart(chart: Chart, space: ChartSpace): ChartDrawing {
  switch (chart.kind) {
    case 'distributions':
      return drawDistributions(chart, space)
    case 'quarters':
      return drawQuarters(chart, space)
    case 'bars':
      return drawBars(chart, space)
  }
}
