/** What a template of statistics can name, `{{words.lengths}}`. */
export const statisticsTexts = {
  lengths: 'How long incidents last',
  bySeverity: 'By severity',
  byQuarter: 'From quarter to quarter',
  byOrganization: 'By organisation',
  components: 'Components most often affected',
  findings: 'What the reports lack',
  promises: 'Promises',
  actionItems: 'Action items',
  similar: 'Causes told in the same words',
  toldTwice: 'Probably told twice',
  method: 'How the figures were made',
  aboutMissing: 'Why lengths are missing, in how many incidents:',
  aboutLengths:
    'How long incidents last is skewed: most are short and a few very long. A mean says little of that, so none is shown: half of all incidents took no longer than the median, nine of ten no longer than p90. The interval is where the median may well lie (95 %); where two intervals overlap, no difference is claimed.',
  aboutDistributions:
    'Each strip holds every incident of which the length is known, on a log scale: each step is a multiple of the one before. The mark is the median, the line with two stops its interval. Where incidents are dots, the box is their middle half.',
  aboutSeverity:
    'Severity says how much an incident affects, seldom how long it lasts: published reports show no tie between the two. A difference is claimed only where it is clear.',
  aboutQuarters:
    'The mark is the median of a quarter, the line with two stops its interval. A hollow mark has none: so few incidents show nothing by themselves.',
  aboutComponents: 'An incident counts for each component that it affects, so that components overlap.',
  aboutFindings: 'How many of the checked reports have a finding of each rule.',
  aboutToldTwice:
    'These pairs name the same organisation, and the same reference or beginning. Both count as incidents of their own in all figures: leave one of each pair out where it is one incident.',
  aboutSimilar:
    'Different incidents whose reports tell the cause in the same words, the rare ones counting more. It is a reason to read both, no proof of one cause.',
} as const
