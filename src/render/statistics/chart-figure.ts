import type { ChartFigure } from '../content.ts'
import type { Chart } from './chart.ts'

/** A chart in the tree, with what it shows in words. */
export function chartFigure(chart: Chart, alt: string): ChartFigure {
  return { type: 'chartFigure', alt, chart }
}
