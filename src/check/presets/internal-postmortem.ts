import type { Preset } from '../preset.ts'

/** What the next incident can be learnt from: a full timeline and what follows from it; the public's clock counts less. */
export const internalPostmortem: Preset = {
  name: 'internal-postmortem',
  summary: 'What a team needs to learn from: a timeline without holes, every milestone, and who does what next.',
  rules: {
    'action-item-no-due': 'warning',
    'action-item-no-owner': 'warning',
    'action-item-vague': 'warning',
    'blame-language': 'warning',
    'coarse-time': 'warning',
    counterfactual: 'info',
    'empty-section': 'warning',
    'late-postmortem': 'info',
    'late-update': 'info',
    'lesson-without-action': 'warning',
    'missed-estimate': 'info',
    'missing-impact-figure': 'warning',
    'missing-milestone': 'warning',
    'missing-section': 'warning',
    'no-evidence-link': 'info',
    'paperwork-duration': 'info',
    'resolved-without-monitoring': 'info',
    'severity-mismatch': 'warning',
    'slow-announcement': 'info',
    'slow-detection': 'info',
    'slow-escalation': 'info',
    'status-lag': 'info',
    'zone-ambiguous': 'info',
  },
}
