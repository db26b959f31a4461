import type { Clock } from './clock.ts'

export const euNis2: Clock = {
  id: 'clock-eu-nis2',
  name: 'NIS2',
  source: 'Directive (EU) 2022/2555 (NIS2), Article 23(4)',
  moments: {
    aware: 'when the entity became aware of the significant incident',
    'early-warning': 'when the early warning was given',
    notification: 'when the incident notification was submitted',
    final: 'when the final report was submitted',
  },
  limits: [
    {
      what: 'early warning',
      due: 'early-warning',
      from: 'aware',
      within: { hours: 24 },
      article: 'Directive (EU) 2022/2555, Article 23(4)(a)',
    },
    {
      what: 'incident notification',
      due: 'notification',
      from: 'aware',
      within: { hours: 72 },
      article: 'Directive (EU) 2022/2555, Article 23(4)(b)',
    },
    {
      what: 'final report',
      due: 'final',
      from: 'notification',
      within: { months: 1 },
      article: 'Directive (EU) 2022/2555, Article 23(4)(d)',
    },
  ],
  fromNextHour: true,
}
