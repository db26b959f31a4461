/** What a zone's label may stand for. */
export interface ZoneReading {
  readonly name: string
  readonly offset: string
  /** Written in a text, any of them settles that this one is meant: names and other labels of its region. */
  readonly told: readonly string[]
}

/**
 * Labels that reports from different parts of the world use for different zones. Others, such as PST, are shared in
 * tzdata too, but hardly in what people write.
 */
export const zoneReadings: Readonly<Record<string, readonly ZoneReading[]>> = {
  AST: [
    { name: 'Atlantic Standard Time', offset: '-04:00', told: ['Atlantic', 'ADT', 'EST', 'EDT', 'Halifax'] },
    { name: 'Arabia Standard Time', offset: '+03:00', told: ['Arab\\w*', 'GST', 'Riyadh', 'Saudi'] },
  ],
  BST: [
    { name: 'British Summer Time', offset: '+01:00', told: ['Brit\\w*', 'UK', 'GMT', 'London', 'England'] },
    { name: 'Bangladesh Standard Time', offset: '+06:00', told: ['Bangladesh\\w*', 'Dhaka'] },
  ],
  CST: [
    {
      name: 'Central Standard Time',
      offset: '-06:00',
      told: [
        'Central',
        'CT',
        'CDT',
        'EST',
        'EDT',
        'ET',
        'PST',
        'PDT',
        'PT',
        'MST',
        'MDT',
        'US',
        'USA',
        'Chicago',
        'Texas',
      ],
    },
    { name: 'China Standard Time', offset: '+08:00', told: ['Chin\\w*', 'Beijing', 'Shanghai', 'HKT'] },
  ],
  IST: [
    {
      name: 'India Standard Time',
      offset: '+05:30',
      told: ['India\\w*', 'Kolkata', 'Mumbai', 'Bangalore', 'Bengaluru'],
    },
    { name: 'Irish Standard Time', offset: '+01:00', told: ['Irish', 'Ireland', 'Dublin', 'GMT', 'BST'] },
    { name: 'Israel Standard Time', offset: '+02:00', told: ['Israel\\w*', 'IDT', 'Jerusalem', 'Tel Aviv'] },
  ],
}
