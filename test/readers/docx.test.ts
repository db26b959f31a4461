import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import { read } from '../../src/readers/read.ts'
import { item, makeDocx, makeZip, p, run, styled, table } from './make-docx.ts'

const bold = (text: string) => `<w:p>${run(text, '<w:b/>')}</w:p>`

const outage = makeDocx(
  styled('Title', 'Ticket search outage on 4 March 2025') +
    p('All times are in CET.') +
    styled('berschrift1', 'Summary') +
    `<w:p>${run('Search was down for ')}${run('52 minu', '<w:b/>')}${run('tes', '<w:b/>')}${run(', see ')}<w:hyperlink r:id="rId3">${run('the status page')}</w:hyperlink>.</w:p>` +
    styled('berschrift1', 'Timeline') +
    item('09:12 Deploy of search 4.2') +
    item('first region only', 1) +
    item('09:20 Alert fires') +
    table([
      ['Time', 'Event'],
      ['10:02', 'Rolled back'],
      ['10:04', p('Search is back') + p('All regions checked')],
    ]) +
    bold('Action items') +
    item('Add a canary stage', 0, 2) +
    item('Alert on latency', 0, 2),
)

/** What a position cuts out of the text. */
function cut(document: Document, { start, end }: { start: { offset: number }; end: { offset: number } }): string {
  return document.text.slice(start.offset, end.offset)
}

describe('a Word document', () => {
  it('gives its text as plain lines', async () => {
    const { text, format, notes } = await read(outage, { name: 'outage.docx' })
    expect(format).toBe('docx')
    expect(notes).toBeUndefined()
    expect(text.split('\n').slice(9, 20)).toEqual([
      '',
      '- 09:12 Deploy of search 4.2',
      '  - first region only',
      '- 09:20 Alert fires',
      '',
      'Time | Event',
      '10:02 | Rolled back',
      '10:04 | Search is back All regions checked',
      '',
      'Action items',
      '',
    ])
  })

  it('tells its incident, with places in that text', async () => {
    const document = await read(outage, { name: 'outage.docx' })
    const [incident] = extract(document)
    expect(incident?.title).toBe('Ticket search outage on 4 March 2025')
    expect(incident?.zone).toMatchObject({ label: 'CET', offset: '+01:00', basis: 'stated' })
    expect(incident?.timeline.map(({ at, text }) => [at.instant, text])).toEqual([
      ['2025-03-04T08:12:00Z', 'Deploy of search 4.2\nfirst region only'],
      ['2025-03-04T08:20:00Z', 'Alert fires'],
      ['2025-03-04T09:02:00Z', 'Rolled back'],
      ['2025-03-04T09:04:00Z', 'Search is back\nAll regions checked'],
    ])
    expect(incident?.timeline.map(({ at }) => cut(document, at.position))).toEqual(['09:12', '09:20', '10:02', '10:04'])
    expect(incident?.timeline[2]?.position.start.line).toBe(16)
    expect(incident?.durations.map((one) => [one.iso, cut(document, one.position)])).toEqual([['PT52M', '52 minutes']])
    expect(incident?.actionItems.map(({ text }) => text)).toEqual(['Add a canary stage', 'Alert on latency'])
  })

  it('keeps styles, links and the levels of headings', async () => {
    const { root } = await read(outage)
    expect(root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([1, 2, 2, 4])
    expect(root.children[3]).toMatchObject({
      type: 'paragraph',
      children: [
        { type: 'text' },
        { type: 'strong', children: [{ value: '52 minutes' }] },
        { value: ', see ' },
        { type: 'link', url: 'https://status.tidewater.example/inc/88' },
      ],
    })
  })

  it('reads a frame of one column as text, and a table of labels without a head', async () => {
    const document = await read(
      makeDocx(
        table([[p('The frame says: down since 08:00 UTC.')]]) +
          table([
            ['Severity', 'SEV-2'],
            ['Incident ID', 'INC-4411'],
          ]),
      ),
    )
    expect(document.root.children.map(({ type }) => type)).toEqual(['paragraph', 'table'])
    const [incident] = extract(document)
    expect(incident).toMatchObject({ severity: 'SEV-2', reference: 'INC-4411' })
  })

  it('takes bullets that were typed, large text and monospaced lines for what they are', async () => {
    const large = (text: string) => `<w:p>${run(text, '<w:sz w:val="32"/>')}</w:p>`
    const mono = (text: string) => `<w:p>${run(text, '<w:rFonts w:ascii="Consolas"/>')}</w:p>`
    const { root } = await read(
      makeDocx(
        large('Login outage') +
          p('Nobody could log in for a while, and here is why that was so.') +
          p('• one') +
          p('• two') +
          mono('kubectl get pods') +
          mono('kubectl delete pod api-0'),
      ),
    )
    expect(root.children).toMatchObject([
      { type: 'heading', depth: 1 },
      { type: 'paragraph' },
      { type: 'list', children: [{ type: 'listItem' }, { type: 'listItem' }] },
      { type: 'code', value: 'kubectl get pods\nkubectl delete pod api-0' },
    ])
  })

  it('says what it does not read', async () => {
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="graph"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const { notes } = await read(makeDocx(p('Errors rose at 10:00 UTC, as the graph shows.') + drawing))
    expect(notes).toEqual(['1 picture is not read.'])
  })
})

describe('a Word document that cannot be read', () => {
  const message = (bytes: Uint8Array) =>
    read(bytes, { name: 'x.docx' }).then(
      () => 'read',
      (error: Error) => `${error.name} ${error.message}`,
    )

  it('is cut off', async () => {
    const broken =
      'ReadError x.docx: the ZIP archive inside the file is broken or cut off; save or copy the file again.'
    expect(await message(outage.slice(0, 900))).toBe(broken)
    expect(await message(outage.slice(0, 10))).toBe(broken)
    expect(await message(outage.slice(0, -30))).toBe(broken)
  })

  it('is damaged within', async () => {
    for (let at = 30; at < outage.length; at += 61) {
      const damaged = outage.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      expect(await message(damaged)).toMatch(/^(?:read$|ReadError x\.docx: [^\n]+$)/)
    }
  })

  it('unpacks to more than any report', async () => {
    const bomb = makeDocx('', { 'word/document.xml': Buffer.alloc(40 * 1024 * 1024, 0x20) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await message(bomb)).toBe('ReadError x.docx: unpacked it has more than 10 MiB of text; split the document.')
  })

  it('has XML that is broken or nests without end', async () => {
    expect(await message(makeDocx('', { 'word/document.xml': '<w:document><w:body>' }))).toMatch(
      /^ReadError x\.docx: the Word/,
    )
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(40_000)}${'</w:sdtContent></w:sdt>'.repeat(40_000)}`
    expect(await message(makeDocx(deep))).toMatch(/^ReadError x\.docx: the Word/)
  })

  it('is another archive, or empty', async () => {
    expect(await message(makeZip({ 'a.txt': 'hello' }))).toBe(
      'ReadError x.docx: this is a ZIP archive, not a Word document; save it as .docx.',
    )
    expect(await message(makeZip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }))).toContain(
      'an Excel workbook',
    )
    expect(await message(makeDocx('<w:p/>'))).toContain('has no text')
  })
})
