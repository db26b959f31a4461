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
  aboutLengths:
    'How long incidents last is skewed: most are short and a few very long. A mean says little of that, so none is shown: half of all incidents took no longer than the median, nine of ten no longer than p90. The interval is where the median may well lie (95 %); where two intervals overlap, no difference is claimed.',
  aboutDistributions:
    'Each dot is an incident, on a scale on which each step is a multiple of the one before. The box reaches from the first quartile to the third, the line in it is the median, the bar below it the interval of the median.',
  aboutSeverity:
    'Severity says how much an incident affects, seldom how long it lasts: published reports show no tie between the two. A difference is claimed only where it is clear.',
  aboutQuarters:
    'Each dot is the median of a quarter, the line its interval. Quarters with too few incidents have no interval, and show nothing by themselves.',
  aboutComponents: 'An incident counts for each component that it affects, so that components overlap.',
  aboutFindings: 'How many of the checked reports have a finding of each rule.',
  aboutToldTwice:
    'These pairs name the same organisation, and the same reference or beginning. Both count as incidents of their own in all figures: leave one of each pair out where it is one incident.',
  aboutSimilar:
    'Different incidents whose reports tell the cause in the same words, the rare ones counting more. It is a reason to read both, no proof of one cause.',
} as const
