import type { Clock } from './clock.ts'

export const sec8k: Clock = {
  id: 'clock-sec-8k',
  name: 'SEC 8-K',
  source: 'SEC Form 8-K, Item 1.05 and General Instruction B.1',
  moments: {
    material: 'when the incident was determined to be material',
    filed: 'when the Form 8-K was filed',
  },
  limits: [
    {
      what: 'Form 8-K',
      due: 'filed',
      from: 'material',
      within: { businessDays: 4 },
      article: 'SEC Form 8-K, Item 1.05',
    },
  ],
}
