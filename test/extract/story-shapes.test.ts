import { describe, expect, it } from 'vitest'
import { incidentOf, told, toldAs, windows } from './reading.ts'

const locals = (text: string, source: string) =>
  incidentOf(text, { format: 'text' })
    .timeline.filter((event) => event.source === source)
    .map(({ at }) => at.local)

describe('a stamp without a year', () => {
  const page =
    'Monitoring -\nA fix is in place since 09h28.\nSep 15, 11:39 GMT-03:00\nIdentified -\nThe pump table is full.\nSep 15, 10:05 GMT-03:00\n'

  it('gives the clocks of its update no day, and its zone all the same', () => {
    const told = incidentOf(page, { format: 'text' }).timeline.find(({ source }) => source === 'narrative')
    expect([told?.at.local, told?.at.offset]).toEqual(['T09:28', '-03:00'])
  })

  it('with a year it gives them its day', () => {
    expect(locals(page.replaceAll('Sep 15,', 'Sep 15, 2025,'), 'narrative')).toEqual(['2025-09-15T09:28'])
  })
})

describe('the posts of an outage', () => {
  const posts =
    'Outage of the pump line\n\n15-09-2025 13:36:50\n\nThe pump line is down.\n\nUpdate placed at 15-09-2025, 14:24h:\nIt is back.\n\nUpdate posted 15-09-2025, 16:58h:\nThe cable was cut.\n'

  it('are the first, which is a bare stamp, and those that say that they are updates', () => {
    expect(locals(posts, 'update')).toEqual(['2025-09-15T13:36:50', '2025-09-15T14:24', '2025-09-15T16:58'])
  })

  it('are none where a stamp stands below them', () => {
    const text = posts.replace('15-09-2025 13:36:50\n\n', '').concat('\n16-09-2025 09:00:00\n')
    expect(locals(text, 'update')).toEqual(['2025-09-15T14:24', '2025-09-15T16:58'])
  })

  it('is a lone stamp over a status and its words; they tell of days of their own', () => {
    const text = (status: string) =>
      `Power\n\n3rd June 2025, at 3:02PM\n\n${status}At 13:40 on 19th May, the mains tripped.\n\nAt 14:09 power was back.\n`
    expect(locals(text('[resolved] '), 'update')).toEqual(['2025-06-03T15:02'])
    expect(locals(text('[resolved] '), 'narrative')).toEqual(['2025-05-19T13:40', '2025-05-19T14:09'])
    expect(locals(text('[1] '), 'update')).toEqual([])
  })
})

describe('a span', () => {
  it('below a heading that names it is the window', () => {
    const under = (heading: string) =>
      windows(incidentOf(`# Lamps\n\n## ${heading}\n\n2025-03-04 10:00 - 12:30 UTC (mail from 11:00 on)\n`))
    expect(under('Incident window')).toEqual(['2025-03-04T10:00 Z/2025-03-04T12:30 Z'])
    expect(under('Outage')).toEqual(['2025-03-04T10:00 Z/2025-03-04T12:30 Z'])
    expect(under('Timeline')).toEqual([])
  })

  it('behind the label of a time frame is the window', () => {
    expect(windows(incidentOf('Time frame: 4 March 2025, 4:06 pm – 4:38 pm\n\nImpact: lamps were dark.\n'))).toEqual([
      '2025-03-04T16:06/2025-03-04T16:38',
    ])
  })

  it('in front matter is the window, where its key is a length or a period', () => {
    const matter = (key: string) =>
      incidentOf(
        `---\ntitle: Lamps\ndate: 2025-03-04\n${key}: "~2h 30m total (~10:00 UTC → ~12:30 UTC)"\n---\n\nDark.\n`,
      )
    expect(windows(matter('duration'))).toEqual(['2025-03-04T10:00 Z/2025-03-04T12:30 Z'])
    expect(matter('duration').durations.map(({ iso }) => iso)).toEqual(['PT2H30M'])
    expect(windows(matter('retention'))).toEqual([])
    expect(matter('retention').durations).toEqual([])
  })

  it('of Japanese clocks that are about so is one span', () => {
    const text = '# 障害\n\n2025年3月4日 10:00頃～12:30頃、ランプが利用できませんでした。\n'
    expect(windows(incidentOf(text))).toEqual(['2025-03-04T10:00/2025-03-04T12:30'])
    const sentence =
      '2025年3月4日午前0時54分頃から午後8時22分頃までの間、ランプが利用できませんでした。\n\n00:54 警報。\n01:14 確認。\n01:20 連絡。\n'
    expect(windows(incidentOf(sentence))).toEqual(['2025-03-04T00:54/2025-03-04T20:22'])
    expect(toldAs(incidentOf(sentence), 'timeline').length).toBe(3)
  })

  it('past midnight: a clock within it is of the day on which it begins', () => {
    const sentence = (clock: string) =>
      `Lamps were dark on 18 March 2025 from 10:00 to 0:08 and mail was lost at ${clock}.`
    const day = (clock: string) => told(incidentOf(`# Lamps\n\n${sentence(clock)}\n`))
    expect(day('12:30')).toEqual([`2025-03-18T12:30 ${sentence('12:30')}`])
    expect(day('0:20')).toEqual([`2025-03-19T00:20 ${sentence('0:20')}`])
  })
})

describe('the first and the last of timed lines', () => {
  const list = (dash: string) =>
    `What was the timeline of the incident?\n\nStart: 2025/12/01 03:30 ${dash}Monitoring reported dark lamps.\n2025/12/01 04:00 ${dash}We began to look.\nEnd: 2025/12/01 08:30 ${dash}Service was confirmed restored.\n`

  it('are entries though they say so', () => {
    expect(locals(list('- '), 'timeline')).toEqual(['2025-12-01T03:30', '2025-12-01T04:00', '2025-12-01T08:30'])
    expect(incidentOf(list('- '), { format: 'text' }).milestones.resolved?.at.local).toBe('2025-12-01T08:30')
  })

  it('are the ends of the impact where they stand by themselves', () => {
    expect(windows(incidentOf('Start: 2025-12-01 03:30\nEnd: 2025-12-01 08:30\n', { format: 'text' }))).toEqual([
      '2025-12-01T03:30/2025-12-01T08:30',
    ])
  })
})

describe('a story in prose', () => {
  it('tells the milestones, whatever single day stands beside it', () => {
    const text =
      'Lamps\n\nOn Saturday 12 October 2024, at 10:50, our main line went down. Our team received first alarms at 11:00 and started investigations. At 17:40 our provider was involved. At 18:45 the provider confirmed a cut.\n\n28 October: the cable was cut twice.\n'
    const { milestones } = incidentOf(text, { format: 'text' })
    expect([milestones.started?.at.local, milestones.escalated?.at.local]).toEqual([
      '2024-10-12T10:50',
      '2024-10-12T17:40',
    ])
  })

  it('in German begins where it came to a disruption', () => {
    const start = (words: string) =>
      incidentOf(`Am 26.11.2024 um 18:30 Uhr ${words} Um 22 Uhr war alles wieder in Ordnung.\n`, { format: 'text' })
        .milestones.started?.at.local
    expect(start('kam es zu einer Beeinträchtigung mehrerer Lampen.')).toBe('2024-11-26T18:30')
    expect(start('kam es zu einem Treffen der Gruppe.')).toBeUndefined()
  })

  it('begins at the date and time of the incident', () => {
    const started = (label: string) =>
      incidentOf(`# Lamps\n\n**${label}:** Wednesday 20 September 2023, 14:32 UTC\n\nThe lamps were dark.\n`).milestones
        .started?.at.local
    expect(started('Date of Incident')).toBe('2023-09-20T14:32')
    expect(started('Date of review')).toBeUndefined()
  })
})

describe('timed lines below a paragraph that runs into them', () => {
  const page = (dash: string) =>
    `Deliveries were late between 18:44 and 20:44 UTC. We scaled up.\n17:34 UTC${dash} requests to some lamps began to pile up\n17:46 UTC${dash} we were told of it\n20:20 - 20:40 UTC${dash} more lamps were added\n`

  it('are entries, also where the line above does not end a sentence', () => {
    expect(locals(page(':'), 'timeline')).toEqual(['T17:34', 'T17:46', 'T20:20'])
  })
})

describe('action items', () => {
  const items = (text: string, format: 'markdown' | 'text' = 'markdown') =>
    incidentOf(text, { format }).actionItems.map(({ text: words }) => words)

  it('stand below the terms in which they are due', () => {
    const list = (heading: string) =>
      `Lamps\n\nAction Items\n\n${heading}\n\n  • Improve the alerts.\n\nLong-term\n\n  • Explore other lamps.\n`
    expect(items(list('Short-term'), 'text')).toEqual(['Improve the alerts.', 'Explore other lamps.'])
    expect(items(list('Short-lived'), 'text')).toEqual(['Explore other lamps.'])
  })

  it('are a list that a sentence announces', () => {
    const list = (lead: string, first: string) =>
      `# Lamps\n\nWe are sorry. ${lead}:\n\n1. ${first}\n2. Extend our alerts.\n`
    const lead = 'Action items that we take to prevent this in the future'
    expect(items(list(lead, 'Implementing checks.'))).toEqual(['Implementing checks.', 'Extend our alerts.'])
    expect(items(list('These were our action items', 'The lamps were dark.'))).toEqual([])
    expect(items(list('These lamps were dark', 'Implementing checks.'))).toEqual([])
  })
})

it('clocks alone on their lines, with lists of what happened below', () => {
  const report =
    '# Site report – 8 June 2024\n\nTimes in EDT.\n\n## Timeline\n\n5:41 AM (June 8)\n\n- We received an alert.\n- It came back.\n\n11:41 AM\n\n- The site was down.\n\n11:59 AM\n\nWe restored it.\n\n## Lessons\n\n- Look twice.\n'
  const told = incidentOf(report).timeline.map(
    ({ at, source, text }) => `${source} ${at.local}: ${text.replaceAll('\n', ' / ')}`,
  )
  expect(told).toEqual([
    'timeline 2024-06-08T05:41: We received an alert. / It came back.',
    'timeline 2024-06-08T11:41: The site was down.',
    'timeline 2024-06-08T11:59: We restored it.',
  ])
})

describe('a line with a day above bare clocks', () => {
  it.each([
    ['11 May 2025 (CEST)', '+02:00'],
    ['Sunday 11 May 2025, first day of the fair.', null],
    ['11. Mai 2025 (MESZ)', '+02:00'],
  ])('heads them: %s', (day, offset) => {
    const { timeline } = incidentOf(`# Ferry\n\n## Timeline\n\n${day}\n\n\`21:10\` gate stuck\n\`21:40\` gate freed\n`)
    expect(timeline.map(({ at }) => [at.local, at.offset])).toEqual([
      ['2025-05-11T21:10', offset],
      ['2025-05-11T21:40', offset],
    ])
  })

  it('is an entry of its own where it tells what happened', () => {
    const text = '# Ferry\n\n## Timeline\n\n11 May 2025 the gate was painted.\n\n12 May 2025 10:10 gate stuck\n'
    expect(incidentOf(text).timeline.map(({ at }) => at.local)).toEqual(['2025-05-11', '2025-05-12T10:10'])
  })
})

describe('a block of code', () => {
  const log =
    '```\n2025-05-11 21:10:07 gate motor stops\n2025-05-11 21:14:31 alarm\n2025-05-11 21:40:12 motor swapped\n2025-05-11 21:50:44 closed\n```\n'

  it('is the timeline where no other clock is told', () => {
    expect(told(incidentOf(`# Ferry\n\nThe gate was stuck.\n\n**Watch log**\n\n${log}`)).length).toBe(4)
  })

  it.each([
    ['beside clocks of the prose', `At 21:40 it was free.\n\n${log}`],
    ['of a few minutes', log.replace('21:40', '21:16').replace('21:50', '21:17')],
    ['of three lines', log.replace('2025-05-11 21:50:44 closed\n', '')],
  ])('is evidence %s', (_, text) => {
    expect(toldAs(incidentOf(`# Ferry\n\nThe gate was stuck.\n\n${text}`), 'timeline')).toEqual([])
  })
})

describe('a text', () => {
  it('has its rows below a rule that shows the columns', () => {
    const text =
      'Gate stuck, 11 May 2025\n\ntime    what                       who\n------  -------------------------  -----\n21:10   motor stops                Ines\n21:14   alarm\n21:40   motor swapped, a tale too long here  Bram\n'
    expect(told(incidentOf(text, { format: 'text' })).map((one) => one.slice(0, 32))).toEqual([
      '2025-05-11T21:10 motor stops',
      '2025-05-11T21:14 alarm',
      '2025-05-11T21:40 motor swapped, ',
    ])
  })

  it('opens entries with a preposition, where a dash sets the words off', () => {
    const text = 'Guasto, 11 maggio 2025\n\nCronologia\n\nore 08:10 – cancello fermo\nore 08:40 – cancello libero\n'
    expect(locals(text, 'timeline')).toEqual(['2025-05-11T08:10', '2025-05-11T08:40'])
  })

  it.each([
    ['Published 9 May 2025', 'On the night of 5 May 2025 the gate stuck.'],
    ['Lisbon, 9 May 2025', 'On the night of 5 May 2025 the gate stuck.'],
    [
      'Elaborado em 9 de maio de 2025',
      'Na madrugada de 5 de maio de 2025 o portão não abriu, e não foi possível sair.',
    ],
  ])('tells its day in prose, not by the day on which it was written: %s', (line, story) => {
    const text = `Report 7\n\n${line}\n\n${story}\n\nTimeline\n\n03:10 motor stops\n03:40 motor swapped\n`
    expect(locals(text, 'timeline')[0]).toBe('2025-05-05T03:10')
  })

  it('goes on with the day of a sentence, whatever day it tells later', () => {
    const text =
      'The gate was stuck on 5 May 2025, between 14:30 and 17:10.\n\nAt 14:36 the watch was called.\n\nThe case was closed on 6 May 2025 at 10:00.\n'
    expect(locals(text, 'narrative')[0]).toBe('2025-05-05T14:36')
  })

  it('opens with a dated sentence, which is no entry', () => {
    const text = 'Lunedì 30 marzo 2026, alle 9:12, un collega ha fermato il cancello.\n\nNessuno se n’è accorto.\n'
    expect([locals(text, 'timeline'), locals(text, 'narrative')]).toEqual([[], ['2026-03-30T09:12']])
  })
})

describe('rows of a label and its value', () => {
  const table = (rows: string) => `# Ferry\n\n| Field | Value |\n|---|---|\n| Place | north quay |\n${rows}`

  it('give milestones, and the ends of the outage', () => {
    const one = incidentOf(table('| Detected | 11 May 2025 21:14 |\n'))
    expect([one.milestones.detected?.at.local, told(one).length]).toEqual(['2025-05-11T21:14', 1])
    expect(windows(incidentOf(table('| Start of outage | 11 May 2025 21:10 |\n')))).toEqual(['2025-05-11T21:10/'])
  })

  it('give no entry for other times', () => {
    expect(toldAs(incidentOf(table('| Longest query | 00:00:10 |\n')), 'timeline')).toEqual([])
  })
})

describe('a status page in other languages', () => {
  const page = (first: string, words: string) =>
    incidentOf(`Page\n\n[Update] 11.05.2025 10:00\n${first} ${words}\n`, {
      format: 'text',
    })

  it.each([
    ['Wir prüfen die Pumpe, und sie ist noch nicht dicht.', 'Weitere Infos gegen 12:30.'],
    ['La pompe est arrêtée et les équipes sont sur place.', 'Prochain bulletin à 12:30.'],
    ['La pompa è ferma e la squadra è sul posto.', 'Prossimo bollettino alle 12:30.'],
    ['La bomba está parada y la cuadrilla ya está en el lugar.', 'Próxima novedad a las 12:30.'],
    ['La bomba está parada y la cuadrilla ya está en el lugar.', 'Estimamos tener todo en marcha a las 12:30.'],
    ['A bomba está parada e a equipa já está no local.', 'Voltamos com notícias às 12:30.'],
    ['A bomba não funciona e a equipe já está no local.', 'Previsão de retorno: 12:30.'],
  ])('promises the next word, or the end: %s %s', (first, words) => {
    expect(page(first, words).commitments.map(({ due }) => due?.local)).toEqual(['2025-05-11T12:30'])
  })

  it.each([
    ['Wir prüfen die Pumpe, und sie ist noch nicht dicht.', 'Seit 8:30 Uhr sind 40 Häuser in der Bucht ohne Strom.'],
    ['La pompe est en panne et les équipes sont sur place.', 'Depuis 8:30 les abonnés rencontrent des coupures.'],
    ['La pompa è ferma e la squadra è sul posto.', 'Dalle 8:30 riceviamo segnalazioni di acqua torbida.'],
    ['La bomba está parada y la cuadrilla ya está en el lugar.', 'Desde las 8:30 registramos cortes en el muelle.'],
  ])('says since when: %s %s', (first, words) => {
    expect(windows(page(first, words))).toEqual(['2025-05-11T08:30/'])
  })
})

describe('lengths in other languages', () => {
  it.each([
    ['La bomba no funcionó y el muelle estuvo cerrado: la caída duró una hora con 46 minutos.', 'PT1H46M'],
    ['Le délai de détection de 45 minutes vient de la sonde, qui ne marche pas.', 'PT45M'],
    ['Die Anmeldung war damit zweieinhalb Stunden lang gestört, und das nicht nur für uns.', 'PT2H30M'],
  ])('%s', (text, iso) => {
    expect(incidentOf(`# Page\n\n${text}\n`).durations.map((one) => one.iso)).toEqual([iso])
  })
})
