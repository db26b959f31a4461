import { box } from '../timeline/timeline-shapes.ts'
import type { BarChart } from './chart.ts'
import type { ChartDrawing, ChartSpace } from './chart-drawing.ts'
import { label } from './chart-parts.ts'

/** A bar a name, with its count behind it. */
export function drawBars({ bars }: BarChart, space: ChartSpace): ChartDrawing {
  const { width, lineHeight, measure } = space
  const row = lineHeight * 1.35
  const left = Math.min(width * 0.42, Math.max(...bars.map(({ name }) => measure(name, 'plain'))) + lineHeight * 0.6)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const room = width - left - measure(String(most), 'strong') - lineHeight
  const shapes = bars.flatMap(({ name, count }, index) => {
    const y = index * row
    const long = Math.max(1, (count / most) * room)
    return [
      ...label(name, { x: 0, y, room: left - lineHeight * 0.6 }, space, { align: 'right' }),
      box({ x: left, y: y + lineHeight * 0.14, width: long, height: lineHeight * 0.72 }, 'update', lineHeight * 0.1),
      ...label(String(count), { x: left + long + lineHeight * 0.35, y, room: lineHeight * 6 }, space, {
        weight: 'strong',
        ink: 'quiet',
      }),
    ]
  })
  return { width, height: bars.length * row, shapes }
}
