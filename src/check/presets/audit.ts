import type { Preset } from '../preset.ts'

/** Every rule is on: an auditor decides for each finding what it is worth. */
export const audit: Preset = {
  name: 'audit',
  summary: 'Every rule, for who must say whether a report holds.',
  rules: {
    'component-contradiction': 'error',
    'date-missing': 'warning',
    'duplicate-entry': 'warning',
    'duration-mismatch': 'error',
    gap: 'warning',
    'impossible-time': 'error',
    'late-postmortem': 'warning',
    'late-update': 'warning',
    'milestone-order': 'error',
    'missing-milestone': 'warning',
    'out-of-order': 'warning',
    'status-lag': 'warning',
    'window-mismatch': 'error',
    'zone-label-dst': 'error',
    'zone-missing': 'warning',
    'zone-mixed': 'warning',
  },
}
