import type { Preset } from '../preset.ts'

export const ccadb: Preset = {
  name: 'ccadb',
  summary: 'Incident reports of certification authorities: the deadlines of the CCADB guidelines.',
  rules: { 'clock-ccadb': 'error' },
}
