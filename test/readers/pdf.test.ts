import { deflateSync } from 'node:zlib'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { read } from '../../src/readers/read.ts'
import { drawRow, makePdf, type Pdf } from './make-pdf.ts'

const filler =
  'Readers of the evening edition saw yesterday’s pages, since the cache in front of the press system kept serving what it had stored before the switch of the origin, and nobody had told it to let go.'

function edition(pdf: Pdf): void {
  pdf.fontSize(20).text('Evening edition out of date on 4 March 2025').fontSize(10).moveDown()
  pdf.text('All times are in CET.').moveDown()
  pdf.text(filler).moveDown().text(filler).moveDown()
  pdf.font('Helvetica-Bold').text('Timeline').font('Helvetica').moveDown()
  drawRow(pdf, ['Time', 'What happened'], [72, 150], 70)
  drawRow(pdf, ['17:02', 'The origin of the edition is switched'], [72, 150], 70)
  const wrapped = `First reader calls, says that her page is old, and sends a picture of it to the desk of the paper`
  drawRow(pdf, ['17:20 until 17:25', wrapped], [72, 150], 50)
  drawRow(pdf, ['17:41', 'Cache emptied'], [72, 150], 70)
  pdf.text('', 72).moveDown().font('Helvetica-Bold').text('Action items').font('Helvetica').moveDown()
  pdf.text(
    '• Empty the cache on each switch of the origin of an edition, in the same step and before it is announced to the readers',
  )
  pdf.text('• Alert on old pages')
}

describe('a PDF without tags', () => {
  it('gives its lines as paragraphs, rows and items', async () => {
    const { text, format, root, notes } = await read(await makePdf(edition), { name: 'edition.pdf' })
    expect(format).toBe('pdf')
    expect(notes).toBeUndefined()
    expect(text).toBe(
      [
        'Evening edition out of date on 4 March 2025',
        'All times are in CET.',
        filler,
        filler,
        'Timeline',
        [
          'Time | What happened',
          '17:02 | The origin of the edition is switched',
          '17:20 until 17:25 | First reader calls, says that her page is old, and sends a picture of it to the desk of the paper',
          '17:41 | Cache emptied',
        ].join('\n'),
        'Action items',
        '- Empty the cache on each switch of the origin of an edition, in the same step and before it is announced to the readers\n- Alert on old pages',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    )
    expect(root.children.map((node) => (node.type === 'heading' ? `heading ${node.depth}` : node.type))).toEqual([
      'heading 1',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading 2',
      'table',
      'heading 2',
      'list',
    ])
  })

  it('tells its incident, with places in that text', async () => {
    const document = await read(await makePdf(edition), { name: 'edition.pdf' })
    const [incident] = extract(document)
    expect(incident?.title).toBe('Evening edition out of date on 4 March 2025')
    expect(incident?.timeline.map(({ at }) => at.instant)).toEqual([
      '2025-03-04T16:02:00Z',
      '2025-03-04T16:20:00Z',
      '2025-03-04T16:41:00Z',
    ])
    expect(incident?.timeline.map(({ position }) => position.start.line)).toEqual([12, 13, 14])
    expect(
      incident?.timeline.map(({ at }) => document.text.slice(at.position.start.offset, at.position.end.offset))[0],
    ).toBe('17:02')
    expect(incident?.actionItems).toHaveLength(2)
  })

  it('has headers and footers once, at the end, and no page numbers', async () => {
    const bytes = await makePdf(
      (pdf) => {
        for (let page = 1; page <= 3; page += 1) {
          if (page > 1) pdf.addPage()
          pdf.fontSize(8).text('Lantern Press, confidential', 72, 30)
          pdf.fontSize(10).text(`Chapter ${page} is about something else. ${filler}`, 72, 120)
          pdf.fontSize(8).text(`Page ${page} of 3`, 72, 740)
        }
      },
      { margin: 20 },
    )
    const { text } = await read(bytes)
    expect(text.match(/Lantern Press/g)).toHaveLength(1)
    expect(text.trimEnd().endsWith('\n\nLantern Press, confidential')).toBe(true)
    expect(text).not.toMatch(/Page \d/)
    expect(text.match(/Chapter \d/g)).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3'])
  })

  it('takes marks far from their text, and lines of one width a letter, for what they are', async () => {
    const { root } = await read(
      await makePdf((pdf) => {
        pdf.fontSize(10).text(filler).moveDown()
        for (const [index, text] of ['first of the steps', 'second of the steps'].entries()) {
          const top = pdf.y
          pdf.text(`${index + 1}.`, 72, top, { lineBreak: false })
          pdf.text(text, 110, top)
        }
        pdf.moveDown().font('Courier').text('if (down) {', 72).text('  restart()').text('}')
      }),
    )
    expect(root.children).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', ordered: true, children: [{}, {}] },
      { type: 'code', value: 'if (down) {\n  restart()\n}' },
    ])
  })

  it('keeps short lines apart, and words that a line end has cut together', async () => {
    const { root } = await read(
      await makePdf((pdf) => {
        pdf.fontSize(10).text(filler).moveDown()
        for (const line of ['09:10 first call', '09:12 second call', '09:30 all well']) pdf.text(line)
        pdf.moveDown().text('A sen-').text('tence')
      }),
    )
    expect(root.children.map((node) => plainText(node))).toEqual([
      filler,
      '09:10 first call',
      '09:12 second call',
      '09:30 all well',
      'A sen-tence',
    ])
  })
})

describe('a tagged PDF', () => {
  it('is read by its tags', async () => {
    const bytes = await makePdf(
      (pdf) => {
        const add = (type: string, text: string) => pdf.struct(type, () => void pdf.text(text))
        const cell = (type: string, text: string, x: number, y: number) =>
          pdf.struct(type, () => void pdf.text(text, x, y, { width: 200 }))
        const element = pdf.struct('Document', [
          add('H1', 'Kiln controls offline on 4 March 2025'),
          add('P', 'The kilns of all sites went to safe mode. All times are in UTC.'),
          add('H2', 'Timeline'),
          pdf.struct('Table', [
            pdf.struct('TR', [cell('TH', 'Time', 72, 300), cell('TH', 'Event', 300, 300)]),
            pdf.struct('TR', [cell('TD', '06:10', 72, 330), cell('TD', 'Safe mode', 300, 330)]),
            pdf.struct('TR', [cell('TD', '06:55', 72, 345), cell('TD', 'Controls back', 300, 345)]),
          ]),
          pdf.struct('L', [
            pdf.struct('LI', [cell('Lbl', 'Owner', 72, 400), cell('LBody', 'Rafaela', 200, 400)]),
            pdf.struct('LI', [cell('Lbl', '•', 72, 420), cell('LBody', 'Nothing else', 80, 420)]),
          ]),
        ])
        pdf.addStructure(element)
      },
      { tagged: true, pdfVersion: '1.7' },
    )
    const document = await read(bytes)
    expect(document.text).toBe(
      'Kiln controls offline on 4 March 2025\n\nThe kilns of all sites went to safe mode. All times are in UTC.\n\nTimeline\n\nTime | Event\n06:10 | Safe mode\n06:55 | Controls back\n\n- Owner: Rafaela\n- Nothing else\n',
    )
    expect(extract(document)[0]?.timeline.map(({ at, text }) => [at.instant, text])).toEqual([
      ['2025-03-04T06:10:00Z', 'Safe mode'],
      ['2025-03-04T06:55:00Z', 'Controls back'],
    ])
  })
})

describe('a PDF that carries its incidents', () => {
  const known = (content: string, name = 'incident.json') =>
    makePdf((pdf) => {
      pdf.text('A report')
      pdf.file(Buffer.from(content), { name, relationship: 'Source', type: 'application/json' })
    }).then((bytes) => read(bytes))

  it('gives them as they are', async () => {
    const [incident] = extract(
      await read('# Outage\n\nDown from 10:00 to 11:00 UTC on 4 March 2025.\n', { name: 'a.md' }),
    )
    if (incident === undefined) throw new Error('the report tells an incident')
    const document = await known(JSON.stringify(incident))
    const { carrier, ...source } = document.known?.[0]?.source ?? {}
    expect(source).toEqual(incident.source)
    expect(carrier).toEqual({ name: '<text>', format: 'pdf', sha256: document.sha256, file: 'incident.json' })
    expect(JSON.stringify({ ...document.known?.[0], source })).toBe(JSON.stringify(incident))
    expect(document.notes).toEqual([
      'the PDF carries its incident as data (incident.json): that is read, and not the text of its pages.',
    ])
    expect((await known(JSON.stringify([incident]))).known).toHaveLength(1)
  })

  it('is not taken in by other files', async () => {
    expect((await known('{"schemaVersion":1}')).known).toBeUndefined()
    expect((await known('{"schemaVersion"')).known).toBeUndefined()
    expect((await known('{"a":1}', 'data.txt')).known).toBeUndefined()
  })
})

describe('a PDF that cannot be read', () => {
  const message = (bytes: Uint8Array) =>
    read(bytes, { name: 'x.pdf' }).then(
      () => 'read',
      (error: Error) => `${error.name} ${error.message}`,
    )

  it('is encrypted', async () => {
    const bytes = await makePdf((pdf) => pdf.text('secret'), { userPassword: 'open', ownerPassword: 'own' })
    expect(await message(bytes)).toBe('ReadError x.pdf: the PDF is encrypted; save it without a password.')
  })

  it('is cut off or damaged', async () => {
    const bytes = await makePdf(edition)
    expect(await message(bytes.slice(0, 300))).toMatch(/^ReadError x\.pdf: the PDF (?:is broken|has no text)/)
    expect(await message(new TextEncoder().encode('%PDF-1.7\nnothing else'))).toMatch(
      /^ReadError x\.pdf: the PDF is broken/,
    )
    for (let at = 40; at < bytes.length; at += 997) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      expect(await message(damaged)).toMatch(/^(?:read$|ReadError x\.pdf: [^\n]+$)/)
    }
  })

  it('unpacks to more than any report', async () => {
    const packed = deflateSync(Buffer.alloc(60 * 1024 * 1024, 0x20))
    const text =
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n'
    const head = `${text}4 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`
    const bytes = Buffer.concat([
      Buffer.from(head),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
    ])
    expect(bytes.length).toBeLessThan(100_000)
    expect(await message(new Uint8Array(bytes))).toBe(
      'ReadError x.pdf: the PDF unpacks to more than any report; export the pages in question again.',
    )
  })

  it('has no text', async () => {
    expect(await message(await makePdf(() => undefined))).toContain('the PDF has no text')
  })

  it('has pages without end: the first are read, and the rest is told', async () => {
    const bytes = await makePdf((pdf) => {
      for (let page = 1; page <= 305; page += 1) pdf.addPage().text(`Entry ${page} of the log book.`)
    })
    const { notes, text } = await read(bytes)
    expect(notes).toEqual(['pages 301 to 306 are not read.'])
    expect(text).toContain('Entry 299 of')
    expect(text).not.toContain('Entry 300 of')
  })
})
