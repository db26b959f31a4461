import { describe, expect, it } from 'vitest'
import { type As, incidentOf } from './reading.ts'

/** Each update as `local status: text`. */
function updates(text: string, as: As = {}): string[] {
  return incidentOf(text, as)
    .timeline.filter(({ source }) => source === 'update')
    .map(({ at, status, text: words }) => `${at.local} ${status ?? '-'}: ${words.replaceAll('\n', ' / ')}`)
}

describe('status updates', () => {
  it('with the stamp below', () => {
    const text =
      'Slow search\n\nResolved\n\nAll is well.\nPosted Mar 4, 2025 - 10:50 UTC\n\nInvestigating\n\nWe look.\nPosted Mar 4, 2025 - 10:10 UTC\n'
    const expected = ['2025-03-04T10:10 investigating: We look.', '2025-03-04T10:50 resolved: All is well.']
    expect(updates(text, { format: 'text' })).toEqual(expected)
    expect(updates(text)).toEqual(expected)
  })

  it('above which a longer post looks back days later', () => {
    const lines = [
      'On 4 March, a change slowed search.',
      'We looked.',
      'We undid it.',
      'It was fast.',
      'Mail was not.',
      'We fixed mail.',
    ]
    const page = (posted: string) =>
      `Slow search\n\n${lines.join('\n\n')}\n\nPosted ${posted} UTC\n\nAll is well.\nPosted Mar 4, 2025 - 10:50 UTC\nWe look.\nPosted Mar 4, 2025 - 10:10 UTC\n`
    const expected = ['2025-03-04T10:10 -: We look.', '2025-03-04T10:50 -: All is well.']
    expect(updates(page('Mar 7, 2025 - 09:00'), { format: 'text' })).toEqual(expected)
    expect(updates(page('Mar 4, 2025 - 11:00'), { format: 'text' })).toHaveLength(3)
  })

  it('with the stamp above', () => {
    expect(
      updates(
        '# Slow search\n\n**4 March 2025 10:10 UTC - Investigating**\n\nWe look.\n\n**4 March 2025 10:50 UTC - Resolved**\n\nAll is well.\n',
      ),
    ).toEqual(['2025-03-04T10:10 investigating: We look.', '2025-03-04T10:50 resolved: All is well.'])
  })

  it('whose status is also the word before a stamp, beside others that are not', () => {
    const page = (lead: string) =>
      `# Étiquettes en retard\n\n${lead} – 4 mars 2025 10 h 10 UTC\n\nLa file avance.\n\n${lead.replace('Mise à jour', 'Résolu')} – 4 mars 2025 10 h 50 UTC\n\nTout va bien.\n`
    const expected = ['2025-03-04T10:10 update: La file avance.', '2025-03-04T10:50 resolved: Tout va bien.']
    expect(updates(page('## Mise à jour'))).toEqual(expected)
    expect(updates(page('**Mise à jour**'))).toEqual(expected)
    const trailing = (at: string, text: string) => `${text}\n\nMis à jour le 4 mars 2025 à ${at} UTC\n`
    expect(
      updates(
        `Étiquettes en retard\n\nRésolu\n\n${trailing('10:50', 'Tout va bien.')}\nEn cours d'investigation\n\n${trailing('10:10', 'On cherche.')}`,
        { format: 'text' },
      ),
    ).toEqual(['2025-03-04T10:10 investigating: On cherche.', '2025-03-04T10:50 resolved: Tout va bien.'])
  })

  it('whose status has an apostrophe', () => {
    expect(updates("# Panne\n\n## En cours d'investigation – 4 mars 2025 10 h 10 UTC\n\nNous cherchons.\n")).toEqual([
      '2025-03-04T10:10 investigating: Nous cherchons.',
    ])
  })

  it('one after the other without a blank line', () => {
    const text =
      'Slow search\n\nResolved -\nAll is well.\n4 Mar 2025, 10:50 UTC\nMonitoring -\nUpdate: we watch it.\n4 Mar 2025, 10:30 UTC\nInvestigating -\nWe look.\n4 Mar 2025, 10:10 UTC\n'
    expect(updates(text, { format: 'text' }).map((one) => one.split(':', 2).join(':'))).toEqual([
      '2025-03-04T10:10 investigating',
      '2025-03-04T10:30 monitoring',
      '2025-03-04T10:50 resolved',
    ])
  })

  it('under headings of their own', () => {
    expect(
      updates(
        '# Slow\n\n## Update 4 March 2025 10:10 UTC\n\nWe look.\n\n## Update 4 March 2025 10:50 UTC\n\nAll is well.\n',
      ),
    ).toEqual(['2025-03-04T10:10 update: We look.', '2025-03-04T10:50 update: All is well.'])
  })

  it('on one line with their text', () => {
    expect(
      updates(
        '# Slow on 4 March 2025\n\n[10:10 UTC] Investigating - We look.\n\n[10:50 UTC] Resolved - All is well.\n',
      ),
    ).toEqual(['2025-03-04T10:10 investigating: We look.', '2025-03-04T10:50 resolved: All is well.'])
  })

  it('with the stamp behind the text', () => {
    const expected = ['2025-03-04T10:10 investigating: We look.', '2025-03-04T10:50 resolved: All is well.']
    expect(
      updates(
        '*Resolved* - All is well. {{< track "2025-03-04 10:50:00" >}}\n\n*Investigating* - We look. {{< track "2025-03-04 10:10:00" >}}\n',
      ),
    ).toEqual(expected.map((update) => update.replace(/T(\S+)/, 'T$1:00')))
    expect(
      updates(
        'Resolved: All is well. (4 March 2025, 10:50 UTC)\n\nInvestigating: We look. (4 March 2025, 10:10 UTC)\n',
      ),
    ).toEqual(expected)
    expect(updates('- The first node is up. {{< track "2025-03-04 10:20:00" >}}\n')).toEqual([
      '2025-03-04T10:20:00 -: The first node is up.',
    ])
    expect(updates('The first node is up. (4 March 2025, 10:20 UTC)\n')).toEqual([])
    expect(updates('Resolved: all of it was well again on 4 March 2025, 10:50 UTC\n')).toEqual([])
  })

  it('with the same name behind every status, below the entries that one of them gives', () => {
    const page = (name: string) =>
      `Status of Orchid Mail\n\n6th March 2025 at 13:53: Resolved: Orchid Mail\nThis is what happened.\n\nTimeline:\n09:42 - Many alerts.\n09:52 - All is well.\n\n4th March 2025 at 10:10: Monitoring: ${name}\nWe watch it.\n4th March 2025 at 10:07: Resolving: ${name}\nIt is fixed.\n4th March 2025 at 10:02: Investigating: ${name}\nWe look.\n`
    const { timeline } = incidentOf(page('Orchid Mail'), { format: 'text' })
    expect(timeline.map(({ at, source, status }) => `${at.local} ${source} ${status ?? '-'}`)).toEqual([
      '2025-03-04T09:42 timeline -',
      '2025-03-04T09:52 timeline -',
      '2025-03-04T10:02 update investigating',
      '2025-03-04T10:07 update in_progress',
      '2025-03-04T10:10 update monitoring',
      '2025-03-06T13:53 update resolved',
    ])
  })

  it('with the stamp in a shortcode at the end of a line of its paragraph', () => {
    const page =
      '*Resolved* - All is well. {{< track "2025-03-04 10:50:00" >}}\n*Investigating* - We look\nat the disks. {{< track "2025-03-04 10:10:00" >}}\n'
    expect(updates(page)).toEqual([
      '2025-03-04T10:10:00 investigating: We look / at the disks.',
      '2025-03-04T10:50:00 resolved: All is well.',
    ])
    expect(updates('*Resolved* - All is well. (2025-03-04 10:50:00)\nWe looked at the disks.\n')).toEqual([])
  })

  it('with the stamp in a shortcode before the text', () => {
    expect(
      updates(
        'We look.\n{{< track "2025-03-04 10:20:00" >}}The disk is full.\n\nWe clear it.\n{{< track "2025-03-04 10:50:00" >}} *Resolved* - All is well.\n',
      ),
    ).toEqual(['2025-03-04T10:20:00 -: The disk is full. / We clear it.', '2025-03-04T10:50:00 resolved: All is well.'])
    expect(updates('See {{< track "2025-03-04 10:20:00" >}} for the first.\n')).toEqual([])
  })

  it('with a label that is no zone known here', () => {
    expect(updates('Resolved\n\nAll is well.\nPosted Mar 4, 2025 - 10:50 QQT\n', { format: 'text' })).toEqual([
      '2025-03-04T10:50 resolved: All is well.',
    ])
  })

  it('of the report itself say when it was published', () => {
    const incident = incidentOf('Postmortem\n\nThe disk was full.\nPosted Mar 9, 2025 - 10:50 UTC\n', {
      format: 'text',
    })
    expect(incident.published?.instant).toBe('2025-03-09T10:50:00Z')
    expect(incident.timeline).toEqual([])
  })

  it.each([
    '# Slow on 4 March 2025\n\nResolved: 14:05 UTC\n',
    '# Slow\n\n- Published: 2025-03-04 14:05 UTC\n',
    '# Slow\n\nIt was resolved on 4 March 2025 at 14:05 UTC.\n',
  ])('are not %j', (text) => expect(updates(text)).toEqual([]))
})

describe('posts that are counted', () => {
  it.each([
    ['■第2報　2025年3月4日 10時50分\n復旧しました。\n\n■第1報　2025年3月4日 10時10分\n調査しております。\n'],
    ['## 제2보 2025. 3. 4. 10:50\n\n복구되었습니다.\n\n## 제1보 2025. 3. 4. 10:10\n\n조사 중입니다.\n'],
    ['## 第2次通报 2025年3月4日 10:50\n\n已恢复。\n\n## 第1次通报 2025年3月4日 10:10\n\n正在排查。\n'],
  ])('are updates: %s', (text) => {
    const found = updates(text, { format: text.startsWith('#') ? 'markdown' : 'text' })
    expect(found.map((update) => update.slice(0, 16))).toEqual(['2025-03-04T10:10', '2025-03-04T10:50'])
  })
})

it('a status in brackets heads an update, before its stamp as well as behind it', () => {
  const text =
    '회선 장애 안내\n\n[복구 완료] 2025.03.04 10:50 KST\n모든 회선이 복구되었습니다.\n\n[조사 중] 2025.03.04 10:10 KST\n접속이 되지 않습니다.\n'
  expect(updates(text, { format: 'text' })).toEqual([
    '2025-03-04T10:10 investigating: 접속이 되지 않습니다.',
    '2025-03-04T10:50 resolved: 모든 회선이 복구되었습니다.',
  ])
})

describe('posts below a timeline that no heading parts from them', () => {
  const timeline =
    'Slow search\n\nTimeline\n\nAll times in UTC, 4 March 2025.\n\n10:02 Alert.\n\n10:31 Cause found.\n\n'

  it('keep their statuses', () => {
    const posts =
      '4 March 2025 10:50 UTC – Resolved\nAll is well.\n\n4 March 2025 10:10 UTC – Investigating\nWe look into it.\n'
    expect(updates(`${timeline}${posts}`, { format: 'text' })).toEqual([
      '2025-03-04T10:10 investigating: We look into it.',
      '2025-03-04T10:50 resolved: All is well.',
    ])
  })

  it('but an entry with its day is none where entries follow', () => {
    expect(updates(`${timeline}5 March 2025 00:10 UTC – Monitoring\n\n00:31 Closed.\n`, { format: 'text' })).toEqual([])
  })
})

describe('copies of status pages and forums', () => {
  const expected = ['2025-03-04T10:10 investigating: We look.', '2025-03-04T10:50 resolved: All is well.']

  it('with how long ago it was behind the stamp', () => {
    const page =
      'Slow search\n\nResolved\n\nAll is well.\n\nTue, Mar 4, 2025, 10:50 AM(40 minutes later)\n\nInvestigating\n\nWe look.\n\nTue, Mar 4, 2025, 10:10 AM\n'
    expect(updates(page, { format: 'text' })).toEqual(expected)
  })

  it('with status and stamp in an item, over the text', () => {
    const page =
      'Slow search\n\n- investigating Mar 4, 2025, 10:10 AM UTC\nWe look.\n- resolved Mar 4, 2025, 10:50 AM UTC\nAll is well.\n'
    expect(updates(page, { format: 'text' })).toEqual(expected)
    expect(
      updates('# Slow\n\n- Detected 2025-03-04 10:10\n- Resolved 2025-03-04 10:50\n- Repaired in 40 minutes\n'),
    ).toEqual([])
  })

  it('with a status behind the word for it', () => {
    const page =
      '# Slow search\n\n::: update Investigating | 2025-03-04T10:10Z\nWe look.\n\n:::\n\n::: update Resolved | 2025-03-04T10:50Z\n\nAll is well.\n\n:::\n'
    expect(updates(page)).toEqual(expected)
  })

  it('with the stamp of each post over it, and what they tell of the evening before', () => {
    const post =
      'Everything became unavailable at 22:36, and we restored it by hand at 08:40 after a long search for the cause.'
    const thread = `Server outage\n\nPost by Ann » Mar 4th 2025 09:45\n\nWe had an outage.\n\nRe: Server outage\n\nPost by Ben » Mar 4th 2025 10:55\n\n${post}\n`
    const { timeline, milestones } = incidentOf(thread, { format: 'text' })
    expect(timeline.map(({ at, source }) => `${source} ${at.local}`)).toEqual([
      'narrative 2025-03-03T22:36',
      'narrative 2025-03-04T08:40',
      'update 2025-03-04T09:45',
      'update 2025-03-04T10:55',
    ])
    const plan = thread.replace(
      post,
      'For maintenance everything will become unavailable at 22:36, for some two or three hours.',
    )
    expect(incidentOf(plan, { format: 'text' }).timeline.map(({ at }) => at.local)).toContain('2025-03-04T22:36')
    expect(milestones.started?.at.local).toBe('2025-03-03T22:36')
    expect(milestones.announced?.at.local).toBe('2025-03-04T09:45')
    expect(milestones.mitigated?.at.local).toBe('2025-03-04T08:40')
  })
})
