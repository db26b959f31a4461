import type { Preset } from '../preset.ts'

export const sec8k: Preset = {
  name: 'sec-8k',
  summary: 'Companies listed in the United States: the deadline of Form 8-K, item 1.05.',
  rules: { 'clock-sec-8k': 'error' },
}
