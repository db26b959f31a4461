import type { Preset } from '../preset.ts'

export const gdpr: Preset = {
  name: 'gdpr',
  summary: 'Breaches of personal data: the deadline of the GDPR.',
  rules: { 'clock-gdpr': 'error' },
}
