import type { Clock } from './clock.ts'

export const gdpr: Clock = {
  id: 'clock-gdpr',
  name: 'GDPR',
  source: 'Regulation (EU) 2016/679 (GDPR), Article 33(1): where feasible, else with reasons for the delay',
  moments: {
    aware: 'when the controller became aware of the breach',
    authority: 'when the supervisory authority was notified',
  },
  limits: [
    {
      what: 'notification of the supervisory authority',
      due: 'authority',
      from: 'aware',
      within: { hours: 72 },
      article: 'Regulation (EU) 2016/679, Article 33(1)',
    },
  ],
  fromNextHour: true,
}
