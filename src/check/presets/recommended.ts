import type { Preset } from '../preset.ts'

/** Every rule as it stands by itself: nothing is turned on that is noisy on honest reports. */
export const recommended: Preset = {
  name: 'recommended',
  summary: 'The default: contradictions are errors, likely faults warnings, and what is noisy is off.',
  rules: {},
}
