import type { Preset } from '../preset.ts'

/** What a reader outside can hold against the text: contradictions, zones, promises; not how the work was organised. */
export const publicReport: Preset = {
  name: 'public-report',
  summary: 'What a text for customers needs: it contradicts itself nowhere, names its zones and keeps its promises.',
  rules: {
    'action-item-no-due': 'off',
    'action-item-no-owner': 'off',
    'action-item-vague': 'off',
    'blame-language': 'warning',
    'component-never-restored': 'warning',
    'empty-section': 'warning',
    gap: 'info',
    'late-postmortem': 'error',
    'late-update': 'error',
    'missed-estimate': 'warning',
    'missing-impact-figure': 'info',
    'missing-milestone': 'info',
    'slow-announcement': 'info',
    'status-contradiction': 'error',
    'zone-ambiguous': 'warning',
    'zone-missing': 'error',
  },
}
