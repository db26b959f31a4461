import type { MetricStatistics, Statistics } from '../../statistics/statistics-schema.ts'
import { cleanText } from '../clean-text.ts'
import { type Wording, wordFor } from '../wording.ts'

/** The metric by which groups are shown, where none is asked for: the one that most incidents have. */
export function chiefMetric({ metrics }: Statistics): string {
  const [first] = [...metrics].sort((a, b) => b.n - a.n)
  return first?.name ?? ''
}

export function metricNamed({ metrics }: Statistics, name: string): MetricStatistics | undefined {
  return metrics.find((metric) => metric.name === name)
}

/** `time to detect`; of one's own, the name as the configuration has it, without hyphens. */
export function metricWord(name: string, { words }: Wording): string {
  return name === 'customer-impact' ? 'customer impact' : cleanText(wordFor(words.metrics, name))
}
