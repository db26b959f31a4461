import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectReader } from '../../src/readers/detect.ts'
import { feedReader } from '../../src/readers/feed.ts'
import { read } from '../../src/readers/read.ts'
import { readIncidents, told } from './read-incidents.ts'

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

describe('Atom', async () => {
  const { incidents, cut, document } = await readIncidents(fixture('history.atom'), 'history.atom')

  test('an incident an entry, the year from the entry, over the turn of the year', () => {
    expect(document.format).toBe('feed')
    expect(incidents.map(told)).toEqual([
      [
        ['2023-12-31T23:20:00Z', 'update', 'investigating', 'Mail & search are late.\nWe look into it.'],
        ['2024-01-01T00:40:00Z', 'update', 'resolved', 'All mail is out.'],
      ],
      [['2023-12-20T12:00:00Z', 'update', undefined, 'Search was slow from 10:05 UTC on.']],
    ])
  })

  test('title, organization and reference of each', () => {
    expect(incidents.map(({ title, organization, reference }) => [title, organization, reference])).toEqual([
      ['Mail & search are late', 'Larkmail', '4711'],
      ['Résumé of a slow day', 'Larkmail', '4700'],
    ])
  })

  test('places in the feed as it is', () => {
    const [first] = incidents
    expect(first?.timeline.map(({ at }) => cut(at.position))).toEqual([
      "Dec &lt;var data-var='date'&gt;31&lt;/var&gt;, &lt;var data-var='time'&gt;23:20&lt;/var&gt; UTC",
      "Jan  &lt;var data-var='date'&gt;1&lt;/var&gt;, &lt;var data-var='time'&gt;00:40&lt;/var&gt; UTC",
    ])
    expect(first?.timeline.map(({ at }) => [at.text, at.basis.date])).toEqual([
      ['Dec 31, 23:20 UTC', 'inferred'],
      ['Jan 1, 00:40 UTC', 'inferred'],
    ])
  })
})

test('RSS: an item without stamps is one update, at its own time', async () => {
  const { incidents, cut } = await readIncidents(fixture('history.rss'), 'history.rss')
  const [found] = incidents
  if (found === undefined) throw new Error('none read')
  expect(told(found)).toEqual([['2024-02-06T18:02:00Z', 'update', 'resolved', 'Uploads work again & fast.']])
  expect([found.organization, found.reference, found.title]).toEqual(['Chirp', '7', 'Resolved: Uploads fail'])
  expect(found.timeline.map(({ at }) => cut(at.position))).toEqual(['Tue, 06 Feb 2024 10:02:00 -0800'])
})

test.each([
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">',
  '<rdf:RDF>',
])('known by its root element: %s', (text) => {
  expect(detectReader(text, 'x.txt')).toBe(feedReader)
})

test('other XML, and HTML, are no feeds', async () => {
  for (const text of ['<!doctype html><html>', '<feedback>', 'see <rss> below']) expect(feedReader.sniff(text)).toBe(0)
  await expect(read('<?xml version="1.0"?><log><a/></log>', { name: 'a.xml', format: 'feed' })).rejects.toThrow(
    'a.xml: XML with <log> at its root; only feeds are read: Atom (<feed>) and RSS (<rss>).',
  )
})

test('a feed cut short, with bare ampersands, gives what is there and says so', async () => {
  const text = fixture('history.rss').replace('Chirp Service', 'Chirp & Sons Service')
  const { incidents, document } = await readIncidents(text.slice(0, text.indexOf('</item>')), 'cut.rss')
  expect(incidents.map(({ organization, timeline }) => [organization, timeline.length])).toEqual([['Chirp & Sons', 1]])
  expect(document.notes?.[0]).toMatch(/^not well-formed XML \(\d places\): .*unclosed tag/)
})

test('entities of a document type are not expanded', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><feed><entry><title>&b;</title><updated>2024-01-01T00:00:00Z</updated><content>x &b;</content></entry></feed>`
  const { incidents } = await readIncidents(bomb, 'bomb.atom')
  expect(incidents.map(({ title, timeline }) => [title, timeline[0]?.text])).toEqual([['&b;', 'x &b;']])
})

test('elements nested without end are read without a crash', async () => {
  const { incidents } = await readIncidents(`<feed>${'<entry>'.repeat(20_000)}`, 'deep.atom')
  expect(incidents).toHaveLength(1)
})
