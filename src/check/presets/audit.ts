import type { Preset } from '../preset.ts'

/** Every rule is on: an auditor decides for each finding what it is worth. */
export const audit: Preset = {
  name: 'audit',
  summary: 'Every rule, for who must say whether a report holds.',
  rules: {
    'action-item-no-due': 'warning',
    'action-item-no-owner': 'warning',
    'action-item-vague': 'warning',
    'coarse-time': 'info',
    'component-contradiction': 'error',
    'date-missing': 'warning',
    'duplicate-entry': 'warning',
    'duration-mismatch': 'error',
    'empty-section': 'warning',
    gap: 'warning',
    'impossible-time': 'error',
    'late-postmortem': 'warning',
    'late-update': 'warning',
    'lesson-without-action': 'warning',
    'milestone-order': 'error',
    'missing-impact-figure': 'warning',
    'missing-milestone': 'warning',
    'missing-section': 'warning',
    'no-evidence-link': 'info',
    'out-of-order': 'warning',
    'status-lag': 'warning',
    'window-mismatch': 'error',
    'zone-label-dst': 'error',
    'zone-missing': 'warning',
    'zone-mixed': 'warning',
  },
}
