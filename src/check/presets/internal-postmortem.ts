import type { Preset } from '../preset.ts'

/** What the next incident can be learnt from: a full timeline and what follows from it; the public's clock counts less. */
export const internalPostmortem: Preset = {
  name: 'internal-postmortem',
  summary: 'What a team needs to learn from: a timeline without holes, every milestone, and who does what next.',
  rules: {
    'late-postmortem': 'info',
    'late-update': 'info',
    'missing-milestone': 'warning',
    'status-lag': 'info',
  },
}
