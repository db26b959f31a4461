import { describe, expect, test } from 'vitest'
import { componentsOf } from '../../src/extract/components.ts'
import { extract } from '../../src/extract/extract.ts'
import { outlineOf } from '../../src/extract/lines.ts'
import type { Component } from '../../src/model/incident.ts'
import { readText } from '../../src/readers/read.ts'

function componentsIn(text: string, format: 'markdown' | 'text' = 'markdown'): Component[] {
  const document = readText(text, { name: 'report', format })
  return componentsOf(outlineOf(document), document)
}

/** Names in order, spared ones with '!'. */
function namesIn(text: string): string[] {
  return componentsIn(text).map(({ name, affected }) => (affected ? name : `!${name}`))
}

const impact = (sentence: string): string[] => namesIn(`# Report\n\n## Impact\n\n${sentence}\n`)

describe('lists', () => {
  test('names of a closing list, with groups', () => {
    const found = componentsIn('# Slow exports\n\nThis incident affected: Data (Export API, Import API) and Billing.\n')
    expect(found.map(({ name, group }) => [name, group])).toEqual([
      ['Export API', 'Data'],
      ['Import API', 'Data'],
      ['Billing', undefined],
    ])
  })

  test('front matter, and prose that adds only what was spared', () => {
    const text =
      '---\ntitle: Trouble\naffected:\n  - shop.example.org\n  - Billing\n---\n\nThe Orchid API was down. The Tulip API was not affected.\n'
    expect(namesIn(text)).toEqual(['shop.example.org', 'Billing', '!Tulip API'])
  })

  test('front matter that names one thing, which the title repeats and the text completes', () => {
    const text =
      '---\ntitle: Lily outage\naffected:\n  - shop.example.org\n---\n\nThe Orchid API was down. The Tulip API was not affected.\n'
    expect(namesIn(text)).toEqual(['shop.example.org', 'Orchid API', '!Tulip API'])
  })

  test('what each of them is known as', () => {
    expect(
      impact(
        'The affected machines were the web machines, known as `lily` and `rose`, and queue machines, called `iris`.',
      ),
    ).toEqual(['web machines', 'lily', 'rose', 'queue machines', 'iris'])
    expect(impact('The affected nodes were restarted, drained and patched.')).toEqual([])
  })

  test('packages without their versions', () => {
    expect(namesIn('# Lost uploads\n\n## Affected packages\n\n- orchid 0.1.6\n- lily-core 2.14.0\n')).toEqual([
      'orchid',
      'lily-core',
    ])
  })

  test('headings over one of several incidents, but not over its cause', () => {
    expect(
      namesIn(
        '# May\n\n## Lily CDN outage (minor)\n\nText.\n\n## WebShop is down\n\nText.\n\n## Root cause: OrchidDB failure\n\nText.\n',
      ),
    ).toEqual(['Lily CDN', 'WebShop'])
  })

  test('items below a lead, and no sentences', () => {
    expect(impact('We saw problems with:\n\n- Uploading a picture\n- The archive was gone for good')).toEqual([
      'Uploading a picture',
    ])
  })

  test('a section label leads no list of names', () => {
    expect(namesIn('# Report\n\n- **Impact**:\n  - Two search nodes became unreachable\n')).toEqual(['search nodes'])
  })

  test('a list inside a sentence', () => {
    expect(impact('Impacted services during this time included Orchid Search, Tulip Mail, and Rose.')).toEqual([
      'Orchid Search',
      'Tulip Mail',
      'Rose',
    ])
  })

  test('a label with what was unreachable, without etc.', () => {
    expect(impact('Tools / services unreachable : intranet, wiki, photo page, etc.')).toEqual([
      'intranet',
      'wiki',
      'photo page',
    ])
  })
})

describe('subjects of a failure', () => {
  test.each([
    ['The Orchid API was unavailable for an hour.', ['Orchid API']],
    [
      'The mail server, Lotus (lotus.example.org), and certain photo services were unavailable.',
      ['mail server', 'Lotus', 'photo services'],
    ],
    ['On Friday 5 May 2023 from 10:00 to 11:00 PDT, the Orchid API returned HTTP 500 errors.', ['Orchid API']],
    ['A small percentage of requests to Orchid Search were failing.', ['Orchid Search']],
    ['Some users reported that Orchid was taking too long to load.', ['Orchid']],
    ['All stateful services (e.g. Lotus, Rose, Tulip) were down.', ['Lotus', 'Rose', 'Tulip']],
    ['The Orchid API, which the shop needs for payments, was down.', ['Orchid API']],
    ['Customers using Orchid Search may have been unable to find anything.', ['Orchid Search']],
    ['This caused the self-service portal as a whole to not work as expected.', ['self-service portal']],
    ["The employee's Lotus account was compromised.", ['Lotus account']],
  ])('%s', (sentence, names) => expect(impact(sentence)).toEqual(names))

  test.each([
    'The service was unavailable for an hour.',
    'We were unable to reproduce it.',
    'Two engineers were unavailable.',
    'The team was down to two people.',
    'It was slow and nobody was happy.',
  ])('no component: %s', (sentence) => expect(impact(sentence)).toEqual([]))

  test('a name over the end of a line keeps its place', () => {
    const text =
      '# Report\n\n## Summary\n\nWe noticed with growing concern that nearly all Orchid Photo\nservices were down.\n'
    const [found] = componentsIn(text)
    expect(found?.name).toBe('Orchid Photo services')
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe('Orchid Photo\nservices')
  })
})

describe('objects of an impact', () => {
  test.each([
    ['This caused an outage of Orchid Search and Tulip Mail.', ['Orchid Search', 'Tulip Mail']],
    [
      'Customers experienced increased latency and packet loss to Orchid Compute (OC), Orchid Mail and Orchid SQL, for 20 minutes.',
      ['Orchid Compute', 'Orchid Mail', 'Orchid SQL'],
    ],
    ['Orchid customers saw errors in Tulip Mail.', ['Tulip Mail']],
    ['Orchid customers saw high latency.', ['Orchid']],
    ['Users were unable to log in to lotus.example.org, rose, and other services.', ['lotus.example.org', 'rose']],
    ['Degraded Orchid API performance.', ['Orchid API']],
  ])('%s', (sentence, names) => expect(impact(sentence)).toEqual(names))

  test('what stands behind a cause is none', () => {
    expect(impact('Orchid was down. This was due to a failure of the Rack-7 switch.')).toEqual(['Orchid'])
    expect(impact('There was an increased risk of failures of the Orchid cluster.')).toEqual([])
  })
})

describe('spared parts', () => {
  test.each([
    [
      'All other traffic was unaffected, including mail between regions and backups.',
      ['!mail between regions', '!backups'],
    ],
    ['Mail servers in other regions were not affected.', ['!Mail servers in other regions']],
    ['There was no impact on Orchid Search.', ['!Orchid Search']],
    ['No Tulip vault users were affected.', ['!Tulip vault']],
    ['The certificate on rose.example.org has not expired.', ['!rose.example.org']],
    ['Orchid Mail continued to operate normally.', ['!Orchid Mail']],
  ])('%s', (sentence, names) => expect(impact(sentence)).toEqual(names))

  test('contradicting statements on one component are its mentions, also in two spellings', () => {
    const text = '# Report\n\nThe Export APIs are not affected.\n\nThis incident affected: Export API.\n'
    const [found, ...more] = componentsIn(text)
    expect(more).toEqual([])
    expect(found?.name).toBe('Export API')
    expect(found?.affected).toBe(true)
    expect(found?.mentions.map(({ name, affected }) => [name, affected])).toEqual([
      ['Export API', true],
      ['Export APIs', false],
    ])
  })
})

describe('titles', () => {
  test.each([
    ['shop.example.org down', ['shop.example.org']],
    ['2023-04-01 / Expired SSL certificate for shop.example.org on web2', ['shop.example.org']],
    ['Incident with Orchid Mail, Issues and Tulip', ['Orchid Mail', 'Issues', 'Tulip']],
    ['[Postmortem] Reverse proxy down', ['Reverse proxy']],
    ['Website outage', ['Website']],
    ['Cascading node failures', []],
    ['Post-Mortem of a long night', []],
  ])('%s', (title, names) => expect(namesIn(`# ${title}\n\nWe use Orchid Mail and Tulip here.\n`)).toEqual(names))
})

describe('where it stands', () => {
  test('lessons, plans and causes name nothing where the impact does', () => {
    const text =
      '# Report\n\n## Impact\n\nOrchid was down.\n\n## Root cause\n\nThe Lily cache was down.\n\n## Lessons learned\n\nRose was unavailable.\n\n## Action items\n\n- Page us when Tulip is down\n'
    expect(namesIn(text)).toEqual(['Orchid'])
  })

  test('posts name what they speak of also where a plan stands above them', () => {
    const report =
      'Slow labels\n\nImpact\n\nOrchid Mail was down.\n\nAction items\n\n  • Watch whether Tulip Mail is down\n\n'
    const post = '2024-05-02 10:24 UTC – Identified\nThe cause is known. Lily Search was not affected.\n'
    const names = (text: string) => {
      const document = readText(text, { name: 'report', format: 'text' })
      return extract(document).flatMap(({ components }) =>
        components.map(({ name, affected }) => (affected ? name : `!${name}`)),
      )
    }
    expect(names(report + post)).toEqual(['Orchid Mail', '!Lily Search'])
    expect(names(`${report}  • Lily Search was not affected.\n`)).toEqual(['Orchid Mail'])
  })

  test('labels inside a paragraph part it', () => {
    const text =
      '# Report\n\n## Background\n\nWe moved racks. Impact: Orchid Mail was down. Root cause: The Lily cache was down.\n'
    expect(namesIn(text)).toEqual(['Orchid Mail'])
  })

  test('without an impact told, what the rest says to be down', () => {
    const text = '# Report\n\n## Root cause\n\nA rat. The rat slept. We saw that mail.example.org is down.\n'
    expect(namesIn(text)).toEqual(['mail.example.org'])
  })
})

describe('one name in another', () => {
  test('the fuller form is meant', () => {
    expect(impact('Connect was down. Orchid Connect was slow. The Orchid Connect console was down.')).toEqual([
      'Orchid Connect console',
    ])
  })

  test('jobs of a product are parts of it', () => {
    expect(impact('We saw that Orchid was down and Orchid jobs were delayed.')).toEqual(['Orchid'])
  })

  test('an acronym is what it stands for', () => {
    const found = componentsIn(
      '# Report\n\n## Impact\n\nThe Orchid Picture Store (OPS) was down. We saw that OPS was slow.\n',
    )
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Orchid Picture Store', 2]])
  })
})

test('hostile text is read in bounds', () => {
  expect(componentsIn(`# Impact\n\n${'A, '.repeat(30000)}was down`)).toEqual([])
  expect(componentsIn(`# Impact\n\n${'('.repeat(30000)}a was down`)).toEqual([])
})

describe('lists of a rendered report', () => {
  const list = (heading: string, ...items: string[]): Component[] =>
    componentsIn(`# Report\n\n## Impact\n\n### ${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}`)

  test('a group in brackets, and a status behind a colon', () => {
    const found = list(
      'Affected components',
      'Orchid API (Integrations): degraded_performance',
      'Lily Mail: major_outage',
    )
    expect(found.map(({ name, group, status }) => [name, group, status])).toEqual([
      ['Orchid API', 'Integrations', 'degraded_performance'],
      ['Lily Mail', undefined, 'major_outage'],
    ])
  })

  test('a group in small letters is one where it comes again', () => {
    const found = list('Affected components', 'Orchid (stateful services)', 'Lily (stateful services)', 'Tulip (slow)')
    expect(found.map(({ name, group }) => [name, group])).toEqual([
      ['Orchid', 'stateful services'],
      ['Lily', 'stateful services'],
      ['Tulip (slow)', undefined],
    ])
  })

  test('abbreviations are no groups', () => {
    expect(list('Affected components', 'Orchid Build Service (OBS)').map(({ name }) => name)).toEqual([
      'Orchid Build Service (OBS)',
    ])
  })

  test('components not affected', () => {
    expect(
      list('Components not affected', 'Orchid API (Web)').map(({ name, group, affected }) => [name, group, affected]),
    ).toEqual([['Orchid API', 'Web', false]])
  })
})
