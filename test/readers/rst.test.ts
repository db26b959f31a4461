import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import { read, readText } from '../../src/readers/read.ts'
import { expectExactText } from './exact-text.ts'

const outage = `.. _outage:

=================================
Ferry gates stuck, 4 March 2025
=================================

:Severity: SEV-2
:Owner: Ines,
   and the gate crew

Summary
=======

Gates at **all piers** stayed *shut*; see \`the change <https://git.quay.example/c/7>\`_
and \`\`gates.conf\`\`. All times are in CET. [1]_

Timeline
--------

* 09:12 New configuration goes out

  * only pier 4

* 09:31 First call, logged as::

     gate=4 state=shut

1. not a time
2. neither

Resolved
    10:40

=======  ==============
Time     Event
=======  ==============
10:02    Rolled back
10:40    Gates open
         everywhere
=======  ==============

+-------+--------------+
| Time  | Event        |
+=======+==============+
| 11:05 | All :ref:\`piers <p>\` |
|       | checked      |
+-------+--------------+

.. list-table:: Late calls
   :header-rows: 1

   * - Time
     - Caller
   * - 11:30
     - Pier 2

.. note:: Nothing was lost,
   and nobody hurt.

.. code-block:: sh

   gatectl --reset

.. include:: more.rst

.. [1] By the harbour clock.
`

function cut(document: Document, { start, end }: { start: { offset: number }; end: { offset: number } }): string {
  return document.text.slice(start.offset, end.offset)
}

describe('a reStructuredText page', () => {
  it('is told by its content', async () => {
    expect((await read(outage, { name: 'report.txt' })).format).toBe('rst')
    expect((await read('Outage\n======\n\nDown from 10:00 UTC, **all** of it.\n', { name: 'a.rst' })).format).toBe(
      'rst',
    )
    expect((await read('Outage\n======\n\nDown from 10:00 to 11:00 UTC.\n')).format).toBe('text')
    expect((await read('Outage\n======\n\n**Start**: [10:00](https://a.example)\n')).format).toBe('markdown')
  })

  it('has headings, lists, tables, definitions and code', () => {
    const { root, notes } = readText(outage, { format: 'rst' })
    expect(root.children.map((node) => (node.type === 'heading' ? `heading ${node.depth}` : node.type))).toEqual([
      'heading 1',
      'paragraph',
      'paragraph',
      'heading 2',
      'paragraph',
      'heading 3',
      'list',
      'list',
      'list',
      'table',
      'table',
      'paragraph',
      'table',
      'paragraph',
      'code',
      'footnoteDefinition',
    ])
    expect(plainText(root.children[1])).toBe('Severity: SEV-2')
    expect(plainText(root.children[2])).toBe('Owner: Ines,\nand the gate crew')
    expect(plainText(root.children[4])).toBe(
      'Gates at all piers stayed shut; see the change\nand gates.conf. All times are in CET. ',
    )
    expect(root.children[6]).toMatchObject({
      ordered: false,
      children: [
        { children: [{ type: 'paragraph' }, { type: 'list' }] },
        { children: [{ type: 'paragraph' }, { type: 'code' }] },
      ],
    })
    expect(root.children[7]).toMatchObject({ ordered: true, children: [{}, {}] })
    expect(plainText(root.children[8])).toBe('Resolved: 10:40')
    const tables = root.children.flatMap((node) => (node.type === 'table' ? [node] : []))
    expect(tables.map((table) => table.children.map((row) => row.children.map((cell) => plainText(cell))))).toEqual([
      [
        ['Time', 'Event'],
        ['10:02', 'Rolled back'],
        ['10:40', 'Gates open\neverywhere'],
      ],
      [
        ['Time', 'Event'],
        ['11:05', 'All piers\nchecked'],
      ],
      [
        ['Time', 'Caller'],
        ['11:30', 'Pier 2'],
      ],
    ])
    expect(plainText(root.children[13])).toBe('Nothing was lost,\nand nobody hurt.')
    expect(root.children[14]).toMatchObject({ lang: 'sh', value: '   gatectl --reset' })
    expect(plainText(root.children[15])).toBe('By the harbour clock.')
    expect(notes).toEqual(['line 64: .. include:: more.rst is not followed.'])
  })

  it('keeps the place of every text', () => {
    expectExactText(readText(outage, { format: 'rst' }))
    expectExactText(readText(outage.replaceAll('\n', '\r\n'), { format: 'rst' }))
  })

  it('tells its incident', async () => {
    const document = await read(outage, { name: 'report.rst' })
    const [incident] = extract(document)
    expect(incident?.title).toBe('Ferry gates stuck, 4 March 2025')
    expect(incident?.severity).toBe('SEV-2')
    expect(incident?.timeline.map(({ at }) => [at.instant, cut(document, at.position)])).toEqual(
      expect.arrayContaining([
        ['2025-03-04T08:12:00Z', '09:12'],
        ['2025-03-04T08:31:00Z', '09:31'],
        ['2025-03-04T09:02:00Z', '10:02'],
        ['2025-03-04T09:40:00Z', '10:40'],
        ['2025-03-04T10:05:00Z', '11:05'],
        ['2025-03-04T10:30:00Z', '11:30'],
      ]),
    )
  })

  it('is never a crash, and loses no text', () => {
    const deep = Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}* level ${at}\n\n`).join('')
    const hostile = [
      deep,
      '``a `b *c **d |e :f:`g',
      '+---+\n| a\n',
      '=== ===\na b\n',
      '..\n  '.repeat(9_000),
      '* a\n'.repeat(20_000),
      '`a '.repeat(30_000),
      '*a '.repeat(30_000),
      'a\n b\n'.repeat(9_000),
      '.. list-table::\n\n   * a\n',
      '+-+\n|\n'.repeat(9_000),
      '== ==\n'.repeat(9_000),
    ]
    for (const text of hostile) expect(readText(text, { format: 'rst' }).root.type).toBe('root')
    expect(plainText(readText(deep, { format: 'rst' }).root)).toContain('level 299')
  })
})
