import type { Clock } from './clock.ts'

const regulation = 'Delegated Regulation (EU) 2025/301, Article 5'

export const euDora: Clock = {
  id: 'clock-eu-dora',
  name: 'DORA',
  source: `${regulation}, under Article 20 of Regulation (EU) 2022/2554 (DORA)`,
  moments: {
    aware: 'when the entity became aware of the incident',
    classified: 'when it was classified as major',
    initial: 'when the initial notification was submitted',
    intermediate: 'when the latest intermediate report was submitted',
    final: 'when the final report was submitted',
  },
  limits: [
    {
      what: 'initial notification',
      due: 'initial',
      from: 'classified',
      within: { hours: 4 },
      article: regulation,
      noonOfWorkingDay: 'unless-significant',
    },
    {
      what: 'initial notification',
      due: 'initial',
      from: 'aware',
      within: { hours: 24 },
      article: regulation,
      unlessLater: 'classified',
      noonOfWorkingDay: 'unless-significant',
    },
    {
      what: 'intermediate report',
      due: 'intermediate',
      from: 'initial',
      within: { hours: 72 },
      article: regulation,
      noonOfWorkingDay: 'unless-significant',
    },
    {
      what: 'final report',
      due: 'final',
      from: 'intermediate',
      within: { months: 1 },
      article: regulation,
      noonOfWorkingDay: 'always',
    },
  ],
  fromNextHour: true,
}
