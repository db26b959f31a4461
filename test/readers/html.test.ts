import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import type { Incident } from '../../src/model/incident.ts'
import { detectReader } from '../../src/readers/detect.ts'
import { read } from '../../src/readers/read.ts'

const fixture = (name: string): URL => new URL(`fixtures/html/${name}`, import.meta.url)

async function page(name: string): Promise<{ document: Document; incidents: Incident[] }> {
  const document = await read(new Uint8Array(await readFile(fixture(name))), { name })
  return { document, incidents: extract(document) }
}

async function told(html: string): Promise<Incident> {
  const [incident] = extract(await read(`<!doctype html><body>${html}</body>`))
  if (incident === undefined) throw new Error('no incident')
  return incident
}

const updatesOf = ({ timeline }: Incident): string[] =>
  timeline.filter(({ source }) => source === 'update').map(({ at, status, text }) => `${at.instant} ${status} ${text}`)

describe('status pages', () => {
  test('an incident page: updates, postmortem, components, and stamps split over elements', async () => {
    const { document, incidents } = await page('incident.html')
    const [incident] = incidents
    expect(document.format).toBe('html')
    expect(incidents).toHaveLength(1)
    expect(incident).toMatchObject({ title: 'Delayed deliveries & bounces', organization: 'Quillpost' })
    expect(updatesOf(incident as Incident)).toEqual([
      '2022-08-26T08:40:00Z investigating Messages are late since 08:12.\nWe will post an update by 09:30.',
      '2022-08-26T10:00:00Z resolved All messages are delivered.',
    ])
    expect(incident?.published).toMatchObject({ instant: '2022-08-30T15:00:00Z' })
    expect(incident?.commitments).toMatchObject([{ kind: 'next-update', due: { instant: '2022-08-26T09:30:00Z' } }])
    const entries = incident?.timeline.filter(({ source }) => source === 'timeline')
    expect(entries?.map(({ at, text }) => `${at.instant} ${text}`)).toEqual([
      '2022-08-26T08:12:00Z The first message is late',
      '2022-08-26T08:31:00Z An alert fires',
      '2022-08-26T09:55:00Z The node has space again',
    ])
    expect(incident?.components.map(({ name, group }) => [name, group])).toEqual([
      ['Outbound queue', 'Sending'],
      ['Bounce handling', 'Sending'],
      ['Dashboard', undefined],
    ])
  })

  test('the position of a stamp is where the page has it, markup included', async () => {
    const { document, incidents } = await page('incident.html')
    const at = incidents[0]?.timeline.find(({ status }) => status === 'resolved')?.at
    const { start, end } = at?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(document.text.slice(start.offset, end.offset)).toBe(
      "Aug <var data-var='date'>26</var>, <var data-var='year'>2022</var> - <var data-var='time'>10:00</var> UTC",
    )
  })

  test('an index page: each incident by itself, and years from the day headings, over a new year', async () => {
    const { document, incidents } = await page('index.html')
    expect(document.incidents).toHaveLength(3)
    expect(document.notes).toEqual([
      "the page's list of components and their present states belongs to no incident; it is left out.",
    ])
    expect(incidents.map(({ title, organization }) => [title, organization])).toEqual([
      ['Slow map tiles', 'Tidewater'],
      ['Move of the storage', 'Tidewater'],
      ['Login fails', 'Tidewater'],
    ])
    expect(incidents.map(updatesOf)).toEqual([
      ['2021-12-29T16:46:00Z investigating Tiles load slowly.', '2022-01-03T10:05:00Z update Still slow in the north.'],
      ['2022-01-04T11:00:00Z scheduled Short pauses are possible.'],
      ['2021-12-31T22:41:00Z investigating Logins fail.', '2021-12-31T23:20:00Z resolved Logins work.'],
    ])
    expect(incidents[0]?.timeline[0]?.at.basis).toEqual({ date: 'inferred', zone: 'stated' })
  })

  test('a history page: the span of each incident, its year from the heading of the month', async () => {
    const { incidents } = await page('history.html')
    expect(incidents.map(({ title }) => title)).toEqual(['Bikes do not unlock', 'Late invoices'])
    expect(
      incidents.map(({ impact }) => impact.windows.map(({ start, end }) => [start?.instant, end?.instant])),
    ).toEqual([[['2021-03-24T07:30:00Z', '2021-03-24T09:05:00Z']], [['2020-12-11T13:00:00Z', '2020-12-11T15:20:00Z']]])
  })

  test('a history that stands as JSON in an attribute, for scripts to show', async () => {
    const { document, incidents } = await page('embedded.html')
    expect(incidents.map(({ title, organization, reference }) => [title, organization, reference])).toEqual([
      ['Tiles & labels are old', 'Petrel Maps', 'k3'],
      ['Search stopped', 'Petrel Maps', 'k2'],
    ])
    const [window] = incidents[0]?.impact.windows ?? []
    expect([window?.start?.instant, window?.end?.instant]).toEqual(['2022-01-03T08:15:00Z', '2022-01-03T10:05:00Z'])
    expect(updatesOf(incidents[1] as Incident)).toEqual(['2021-12-30T17:20:00Z undefined Search works.'])
    const end = window?.end?.position
    expect(document.text.slice(end?.start.offset, end?.end.offset)).toBe('11:05\\u003c/var\\u003e CET')
  })

  test('stamps that scripts fill in: the attribute tells', async () => {
    const { incidents } = await page('moments.html')
    expect(incidents.map(({ title }) => title)).toEqual(['Export jobs fail'])
    expect(updatesOf(incidents[0] as Incident)).toEqual([
      '2021-03-24T08:02:11Z undefined Export jobs end with an error.',
      '2021-03-24T08:40:00Z identified A full table is the cause.',
      '2021-03-24T09:15:30Z resolved The table has space again.',
    ])
  })

  test('a page of cards without telling names: updates by their time and status', async () => {
    const { document, incidents } = await page('cards.html')
    const [incident] = incidents
    expect(incident).toMatchObject({ title: 'Search is slow', organization: 'Lumen Lab' })
    expect(updatesOf(incident as Incident)).toEqual([
      '2023-05-04T11:32:00Z investigating Searches take up to 20 seconds.',
      '2023-05-04T12:10:00Z monitoring The index has been rebuilt.',
      '2023-05-04T12:50:00Z resolved Search is fast again.',
    ])
    expect(incident?.components.map(({ name }) => name)).toEqual(['Search', 'Reports API'])
    const at = incident?.timeline[1]?.at
    expect(at?.text).toBe('2023-05-04T12:10:00Z')
    expect(document.text.slice((at?.position.start.offset ?? 0) - 10, at?.position.start.offset)).toBe('datetime="')
  })

  test('status words in brackets, stamps before them', async () => {
    const { incidents } = await page('bracketed.html')
    expect(incidents[0]).toMatchObject({ title: 'Webmail unavailable', organization: 'Corvid Mail' })
    expect(updatesOf(incidents[0] as Incident)).toEqual([
      '2020-03-09T07:05:00Z investigating Webmail does not answer.',
      '2020-03-09T07:48:00Z resolved Webmail is reachable.',
    ])
  })

  test('an article with a date and a word of status is none', async () => {
    const incident = await told(
      '<article><h1>What we learned</h1><div><span>Updated</span> <time datetime="2021-05-06T10:00:00Z">3 days ago</time> by Ana</div><p>At 09:00 UTC on 5 May 2021 it rained.</p></article>',
    )
    expect(incident.title).toBe('What we learned')
    expect(incident.timeline.filter(({ source }) => source === 'update')).toEqual([])
  })
})

describe('articles', () => {
  test('the main content, and nothing of menus, banners, side bars, comments, scripts and footers', async () => {
    const { document, incidents } = await page('post.html')
    const [incident] = incidents
    expect(incident?.title).toBe('How a certificate stopped our pumps')
    expect(incident?.timeline.map(({ at, text }) => `${at.local.slice(-5)} ${text}`)).toEqual([
      '14:05 The certificate expires',
      '14:11 The pager rings\nfor the wrong team',
      '15:20 The new certificate is in place & the pumps run',
    ])
    expect(incident?.impact.windows).toMatchObject([
      { start: { local: '2022-05-30T14:05' }, end: { local: '2022-05-30T15:20' } },
    ])
    expect(incident).toMatchObject({ severity: 'SEV-2', reference: 'INC-482', published: { local: '2022-06-02' } })
    const window = incident?.impact.windows[0]?.end?.position
    expect(document.text.slice(window?.start.offset, window?.end.offset)).toBe('15:20 CEST')
    const all = JSON.stringify(document.root)
    for (const left of ['07:00', '10:00', '11:11', '08:00', '18:00', '03:00', '13:37']) expect(all).not.toContain(left)
  })

  test('front matter before HTML', async () => {
    const { document, incidents } = await page('jekyll.html')
    expect(document.root.children[0]?.type).toBe('yaml')
    expect(incidents[0]?.title).toBe('Mirror out of date on 4 May 2019')
    const entries = incidents[0]?.timeline.filter(({ source }) => source === 'timeline')
    expect(entries?.map(({ at, text }) => `${at.instant} ${text}`)).toEqual([
      '2019-05-04T10:20:00Z the sync stops',
      '2019-05-04T12:45:00Z a user reports old packages',
      '2019-05-04T13:30:00Z the sync runs again, resolved',
    ])
  })

  test('what is shown only by a machine stamp takes it; a full date stays as written', async () => {
    const list = await told(
      '<h1>Outage</h1><h2>Timeline</h2><ul><li><time datetime="2022-03-24T08:30:00+01:00">08:30</time> Disk full</li><li><time datetime="2022-03-24T09:00:00+01:00">March 24, 2022 at 9:00 AM CET</time> Disk empty</li></ul>',
    )
    expect(list.timeline.map(({ at }) => [at.text, at.instant])).toEqual([
      ['2022-03-24T08:30:00+01:00', '2022-03-24T07:30:00Z'],
      ['March 24, 2022 at 9:00 AM CET', '2022-03-24T08:00:00Z'],
    ])
  })

  test('tables whose cells span rows, definition lists, and preformatted logs', async () => {
    const incident = await told(`<h1>Outage</h1><h2>Timeline (UTC)</h2>
      <table><tr><th>Date</th><th>Time</th><th>Event</th></tr>
      <tr><td rowspan="2">2021-07-01</td><td>10:00</td><td>Disk is full</td></tr><tr><td>10:30</td><td>Disk is empty</td></tr></table>
      <h2>Timeline of the second day (UTC)</h2><dl><dt>2021-07-02 11:00</dt><dd>Again</dd><dt>2021-07-02 11:20:</dt><dd>Over</dd></dl>
      <h2>Timeline of the log (UTC)</h2><pre>2021-07-03 09:00 a &lt; b\n<b>2021-07-03 09:05</b> c</pre>`)
    expect(incident.timeline.map(({ at, text }) => `${at.instant} ${text}`)).toEqual([
      '2021-07-01T10:00:00Z Disk is full',
      '2021-07-01T10:30:00Z Disk is empty',
      '2021-07-02T11:00:00Z Again',
      '2021-07-02T11:20:00Z Over',
      '2021-07-03T09:00:00Z a < b',
      '2021-07-03T09:05:00Z c',
    ])
  })

  test('a page without text says why', async () => {
    const empty =
      '<!doctype html><title>Status</title><body><div id="root"></div><script>render("10:00 UTC")</script></body>'
    expect((await read(empty)).notes).toEqual([
      'the page shows no text without its scripts; save it as the browser shows it, or take its JSON or feed.',
    ])
    expect(
      (await read('<!doctype html><body><p>At 10:00 UTC on 4 May 2021 all was well.</p></body>')).notes,
    ).toBeUndefined()
  })

  test('a character set that is not converted is noted; windows-1252 is read', async () => {
    const bytes = (charset: string): Uint8Array =>
      Uint8Array.from(`<!doctype html><meta charset="${charset}"><p>Ausfall \u00fcber Nacht, 10:00</p>`, (unit) =>
        unit.charCodeAt(0),
      )
    const latin = await read(bytes('windows-1252'))
    expect(latin.text).toContain('über')
    expect(latin.notes).toBeUndefined()
    expect((await read(bytes('koi8-r'))).notes).toEqual([
      'the page declares the character set koi8-r, which is not converted; check its letters.',
    ])
  })
})

describe('detection', () => {
  const formatOf = (text: string, name = 'report'): string => detectReader(text, name).name

  test.each([
    ['<!DOCTYPE html><html><body>x</body></html>', 'page.txt'],
    ['\n<!-- saved -->\n<html><body>x</body></html>', 'report.md'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y"><html/>', 'report'],
    ['```<!DOCTYPE html>\n<html lang="en">', 'page.html'],
    ['<p>At 10:00 UTC the disk\nwas full.</p>\n\n<ul>\n  <li>10:00 UTC full</li>\n</ul>', 'report'],
  ])('%j is HTML', (text, name) => {
    expect(formatOf(text, name)).toBe('html')
  })

  test.each([
    ['<h1 align="center">Acme</h1>\n\n# Outage\n\n- 10:00 UTC full', 'report.md'],
    ['<details><summary>Log</summary>\n\n10:00 full\n\n</details>\n\n## Timeline\n\n* 10:00 full', 'report'],
    ['# Outage\n\n<p>10:00</p>', 'report.md'],
    ['```html\n<!DOCTYPE html>\n```\n\n# How to', 'report.md'],
    ['<alice> the disk is full\n<bob> since 10:00?', 'chat.txt'],
  ])('%j is not', (text, name) => {
    expect(formatOf(text, name)).not.toBe('html')
  })
})
