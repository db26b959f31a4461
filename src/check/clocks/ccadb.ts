import type { Clock } from './clock.ts'

const guidelines = 'CCADB Incident Reporting Guidelines 3.1'

export const ccadb: Clock = {
  id: 'clock-ccadb',
  name: 'CCADB',
  source: guidelines,
  moments: {
    disclosed: 'when the incident was disclosed to the certification authority or by it',
    preliminary: 'when the preliminary report was published',
    full: 'when the full incident report was published',
  },
  limits: [
    { what: 'preliminary report', due: 'preliminary', from: 'disclosed', within: { hours: 72 }, article: guidelines },
    { what: 'full incident report', due: 'full', from: 'disclosed', within: { days: 14 }, article: guidelines },
  ],
  updatesEvery: { days: 7, article: guidelines },
}
