import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import { read, readText } from '../../src/readers/read.ts'
import { expectExactText } from './exact-text.ts'

const outage = `{{Incident
| status = final
| severity = SEV-2
| start = 2025-03-04 09:12 CET
}}
== Summary ==
'''Tram displays''' showed ''old'' departures for [[Metrics#Delay|most]] riders<ref>See the log.</ref>.
Displays at depots &ndash; 14 of them &ndash; were fine.

== Timeline ==
All times are in CET on 4 March 2025.
* 09:12 [https://git.peatland.example/c/88 Deploy] of the feed reader '''(outage starts)'''
** only line 4
* 09:31 First call from a driver
# not a time
; Resolved : 10:40
; Owner
: [[User:Ines|Ines]]

{| class="wikitable"
! Time !! Event
|-
| 10:02 || Rolled back {{done|yes}}
|-
| style="width: 3em" | 10:40
| Displays are right again
and checked
|}

== Actionables ==
<pre>
curl -s feed | head
</pre>
* {{Phabricator|T991}} Alert on the age of departures
[[Category:Incidents]]
`

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}

function cut(document: Document, { start, end }: { start: { offset: number }; end: { offset: number } }): string {
  return document.text.slice(start.offset, end.offset)
}

describe('a wiki page', () => {
  it('is told by its content', async () => {
    expect((await read(outage, { name: 'page.txt' })).format).toBe('mediawiki')
    expect((await read('# Outage\n\n**Start**: 10:00\n\n- [a](https://a.example)\n')).format).toBe('markdown')
    expect((await read('Outage\n\nStart: 10:00\n== 5 minutes ==\n')).format).toBe('mediawiki')
    expect((await read('Outage\n\nif (a == b) {{ x }}\n')).format).toBe('text')
  })

  it('has headings, lists, tables, definitions and code', () => {
    const { root } = readText(outage, { format: 'mediawiki' })
    expect(root.children.map((node) => (node.type === 'heading' ? `heading ${node.depth}` : node.type))).toEqual([
      'list',
      'heading 2',
      'paragraph',
      'heading 2',
      'paragraph',
      'list',
      'list',
      'list',
      'table',
      'heading 2',
      'code',
      'list',
      'paragraph',
    ])
    expect(plainText(root.children[2])).toBe(
      'Tram displays showed old departures for most riders.\nDisplays at depots – 14 of them – were fine.',
    )
    expect(root.children[5]).toMatchObject({
      children: [{ children: [{ type: 'paragraph' }, { type: 'list', children: [{}] }] }, { children: [{}] }],
    })
    expect(plainText(root.children[7])).toBe('Resolved: 10:40Owner: Ines')
    const table = root.children[8]
    expect(table?.type === 'table' && table.children.map((row) => row.children.map((cell) => plainText(cell)))).toEqual(
      [
        ['Time', 'Event'],
        ['10:02', 'Rolled back yes'],
        ['10:40', 'Displays are right again\nand checked'],
      ],
    )
    expect(root.children[10]).toMatchObject({ value: 'curl -s feed | head' })
    expect(plainText(root.children[11])).toBe('T991 Alert on the age of departures')
  })

  it('keeps the place of every text', () => {
    expectExactText(readText(outage, { format: 'mediawiki' }))
  })

  it('tells its incident', async () => {
    const document = await read(outage, { name: 'page.wiki' })
    const [incident] = extract(document)
    expect(incident?.severity).toBe('SEV-2')
    expect(incident?.timeline.map(({ at }) => [at.instant, cut(document, at.position)])).toEqual(
      expect.arrayContaining([
        ['2025-03-04T08:12:00Z', '09:12'],
        ['2025-03-04T08:31:00Z', '09:31'],
        ['2025-03-04T09:02:00Z', '10:02'],
        ['2025-03-04T09:40:00Z', '10:40'],
      ]),
    )
    expect(incident?.timeline.find(({ at }) => at.text === '09:31')?.text).toBe('First call from a driver')
  })

  it('is never a crash, and loses no text where marks do not close', () => {
    const hostile = [
      "'''bold {{a [[b <ref>c <!-- d",
      '{| \n| a\n',
      '{{x\n| a = b\n',
      '<pre>\nnever closed',
      '{{'.repeat(50_000),
      '[['.repeat(50_000),
      "'".repeat(50_000),
      '*'.repeat(50_000),
      '{|\n'.repeat(20_000),
      '{{x\n'.repeat(20_000),
      '<ref>'.repeat(20_000),
      '<!--\n'.repeat(20_000),
    ]
    for (const text of hostile) expect(nodesIn(readText(text, { format: 'mediawiki' }).root).length).toBeGreaterThan(0)
    expect(plainText(readText(hostile[0] ?? '', { format: 'mediawiki' }).root)).toMatch(/bold .*a .*b .*c .*d/)
  })
})
