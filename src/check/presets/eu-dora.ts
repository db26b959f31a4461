import type { Preset } from '../preset.ts'

export const euDora: Preset = {
  name: 'eu-dora',
  summary: 'Financial entities in the EU: the deadlines of DORA.',
  rules: { 'clock-eu-dora': 'error' },
}
