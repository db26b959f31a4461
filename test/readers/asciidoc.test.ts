import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import { read, readText } from '../../src/readers/read.ts'
import { expectExactText } from './exact-text.ts'

const outage = `= Parcel labels misprinted on 4 March 2025
Ines Okafor <ines@cartwheel.example>
v1.2, 2025-03-06
:toc: left
:severity: SEV-2
:revdate: 2025-03-06

// kept by the depot team
[.lead]
Labels of *all depots* had a _wrong_ \`zip\` field, see https://git.cartwheel.example/c/7[the change].
All times are in CET.

== Timeline

* 09:12 Release of the label service
** only depot North
+
----
make deploy
----
* 09:31 First call footnote:[by phone]

Resolved:: 10:40
Owner::
  Ines

[cols="1,3"]
|===
| Time | Event

| 10:02
| Rolled back

| 10:40 | Labels are right again
|===

.Action items
. Check zip fields &mdash; all of them
. [x] Alert on reprints
include::more.adoc[]

NOTE: Nothing was lost.
`

function cut(document: Document, { start, end }: { start: { offset: number }; end: { offset: number } }): string {
  return document.text.slice(start.offset, end.offset)
}

describe('an AsciiDoc page', () => {
  it('is told by its content', async () => {
    expect((await read(outage, { name: 'report.txt' })).format).toBe('asciidoc')
    expect((await read('= Outage\n\nDown from 10:00 to 11:00 UTC.\n', { name: 'a.adoc' })).format).toBe('asciidoc')
    expect((await read('# Outage\n\n**Start**: 10:00 [a](https://a.example)\n')).format).toBe('markdown')
    expect((await read('Outage\n\na = b\nc::d\n')).format).toBe('text')
  })

  it('has headings, lists, tables, definitions and code', () => {
    const { root, notes } = readText(outage, { format: 'asciidoc' })
    expect(root.children.map((node) => (node.type === 'heading' ? `heading ${node.depth}` : node.type))).toEqual([
      'heading 1',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading 2',
      'list',
      'list',
      'table',
      'paragraph',
      'list',
      'paragraph',
    ])
    expect(plainText(root.children[5])).toBe(
      'Labels of all depots had a wrong zip field, see the change.\nAll times are in CET.',
    )
    expect(root.children[7]).toMatchObject({
      children: [
        {
          children: [
            { type: 'paragraph' },
            { type: 'list', children: [{ children: [{}, { type: 'code', value: 'make deploy' }] }] },
          ],
        },
        { children: [{ type: 'paragraph' }] },
      ],
    })
    expect(root.children[8]).toMatchObject({ children: [{}, {}] })
    expect(plainText(root.children[8])).toBe('Resolved: 10:40Owner: Ines')
    const table = root.children[9]
    expect(table?.type === 'table' && table.children.map((row) => row.children.map((cell) => plainText(cell)))).toEqual(
      [
        ['Time', 'Event'],
        ['10:02', 'Rolled back'],
        ['10:40', 'Labels are right again'],
      ],
    )
    expect(root.children[11]).toMatchObject({ ordered: true, children: [{ checked: null }, { checked: true }] })
    expect(notes).toEqual(['line 40: include::more.adoc[] is not followed.'])
  })

  it('keeps the place of every text', () => {
    expectExactText(readText(outage, { format: 'asciidoc' }))
  })

  it('tells its incident', async () => {
    const document = await read(outage, { name: 'report.adoc' })
    const [incident] = extract(document)
    expect(incident?.title).toBe('Parcel labels misprinted on 4 March 2025')
    expect(incident?.severity).toBe('SEV-2')
    expect(incident?.published?.local).toBe('2025-03-06')
    expect(incident?.timeline.map(({ at }) => [at.instant, cut(document, at.position)])).toEqual(
      expect.arrayContaining([
        ['2025-03-04T08:12:00Z', '09:12'],
        ['2025-03-04T08:31:00Z', '09:31'],
        ['2025-03-04T09:02:00Z', '10:02'],
        ['2025-03-04T09:40:00Z', '10:40'],
      ]),
    )
  })

  it('is never a crash', () => {
    const hostile = [
      '----\nnever closed',
      '|===\n|a',
      '*'.repeat(50_000),
      '* a\n'.repeat(20_000),
      `${'----\n\n....\n'.repeat(3_000)}-----`,
      '`*_'.repeat(20_000),
      '[['.repeat(20_000),
      ':::\n'.repeat(9_000),
      '* a\n+\n'.repeat(5_000),
      Array.from({ length: 3000 }, (_, at) => `${'*'.repeat(1 + (at % 6))} a\n`).join(''),
    ]
    for (const text of hostile) expect(readText(text, { format: 'asciidoc' }).root.type).toBe('root')
    expect(plainText(readText('----\nnever closed', { format: 'asciidoc' }).root)).toBe('never closed')
  })
})
