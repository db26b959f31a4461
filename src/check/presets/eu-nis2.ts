import type { Preset } from '../preset.ts'

export const euNis2: Preset = {
  name: 'eu-nis2',
  summary: 'Essential and important entities in the EU: the deadlines of NIS2.',
  rules: { 'clock-eu-nis2': 'error' },
}
