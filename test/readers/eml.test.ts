import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Document } from '../../src/model/document.ts'
import { read } from '../../src/readers/read.ts'

const bytes = (lines: readonly string[], charset: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(lines.join('\r\n'), charset))

const head = [
  'Received: from mx.quillmark.example by mail.example; Tue, 4 Mar 2025 18:02:11 +0100',
  'Message-ID: <1@quillmark.example>',
  'Date: Tue, 4 Mar 2025 18:02:05 +0100',
  'From: =?utf-8?Q?Quillmark_Betr=C3=BCb?= <ops@quillmark.example>',
  'To: all@quillmark.example',
]

function cut(document: Document, { start, end }: { start: { offset: number }; end: { offset: number } }): string {
  return document.text.slice(start.offset, end.offset)
}

const report = bytes([
  ...head,
  'Subject: Re: Printing outage at the',
  ' Leipzig site',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hello all,',
  '',
  'here is what happened today. All times are in CET.',
  '',
  'Timeline:',
  '- 14:05 Printers in the B=FCro stop',
  '- 14:20 We restart the spooler, which =',
  'helps',
  '',
])

describe('a mail', () => {
  it('is its headers and its decoded text', async () => {
    const { text, format } = await read(report, { name: 'report.eml' })
    expect(format).toBe('eml')
    expect(text).toBe(
      'Subject: Re: Printing outage at the Leipzig site\nFrom: Quillmark Betrüb <ops@quillmark.example>\nDate: Tue, 4 Mar 2025 18:02:05 +0100\n\nHello all,\n\nhere is what happened today. All times are in CET.\n\nTimeline:\n- 14:05 Printers in the Büro stop\n- 14:20 We restart the spooler, which helps',
    )
  })

  it('tells its incident, with places in that text', async () => {
    const document = await read(report, { name: 'report.eml' })
    const [incident] = extract(document)
    expect(incident?.title).toBe('Printing outage at the Leipzig site')
    expect(incident?.published).toMatchObject({
      instant: '2025-03-04T17:02:05Z',
      text: 'Tue, 4 Mar 2025 18:02:05 +0100',
    })
    expect(incident?.timeline.map(({ at, text }) => [at.local.slice(-5), text])).toEqual([
      ['14:05', 'Printers in the Büro stop'],
      ['14:20', 'We restart the spooler, which helps'],
    ])
    expect(incident?.timeline.map(({ at }) => [at.position.start.line, cut(document, at.position)])).toEqual([
      [10, '14:05'],
      [11, '14:20'],
    ])
  })

  const html =
    '<html><body><h2>Timeline</h2><ul><li>14:05 Printers stop</li><li>14:20 Spooler restarted</li></ul></body></html>'

  it('is read from HTML where it has nothing else', async () => {
    const document = await read(
      bytes([
        ...head,
        'Subject: Printing outage on 4 March 2025',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(html).toString('base64'),
      ]),
    )
    const [incident] = extract(document)
    expect(incident?.title).toBe('Printing outage on 4 March 2025')
    expect(incident?.timeline.map(({ at, text }) => [cut(document, at.position), text])).toEqual([
      ['14:05', 'Printers stop'],
      ['14:20', 'Spooler restarted'],
    ])
    expect(incident?.timeline[0]?.at.position.start.line).toBe(5)
  })

  it('is read from plain text before HTML, and names its attachments', async () => {
    const { text, notes } = await read(
      bytes([
        ...head,
        'Subject: Printing',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="m"',
        '',
        '--m',
        'Content-Type: multipart/alternative; boundary="a"',
        '',
        '--a',
        'Content-Type: text/html',
        '',
        html,
        '--a',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'The printers are back.',
        '--a--',
        '--m',
        'Content-Type: application/pdf; name="report.pdf"',
        'Content-Disposition: attachment; filename="report.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0=',
        '--m--',
      ]),
    )
    expect(text.split('\n').slice(4)).toEqual(['The printers are back.'])
    expect(notes).toEqual(['attachments are not read: report.pdf.'])
  })

  it('is told from a report that only begins like one', async () => {
    const pasted = 'Subject: Printing outage\nDate: 4 March 2025\n\nPrinters were down from 14:05 to 14:20.\n'
    expect((await read(pasted)).format).toBe('text')
    expect((await read(`Received: two calls about printing.\nthen it stopped\n\n${pasted}`)).format).toBe('text')
  })

  it('is never a crash', async () => {
    const message = (input: Uint8Array) =>
      read(input, { name: 'x.eml', format: 'eml' }).then(
        () => 'read',
        (error: Error) => `${error.name} ${error.message}`,
      )
    expect(await message(bytes(['MIME-Version: 1.0', '', '']))).toBe(
      'ReadError x.eml: the mail has no subject and no text.',
    )
    const deep = Array.from({ length: 200 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary="b${at}"`,
      '',
      `--b${at}`,
    ])
    expect(await message(bytes(['Subject: x', ...deep.flat(), '', 'end']))).toMatch(
      /^ReadError x\.eml: the mail is broken/,
    )
    for (let at = 0; at < report.length; at += 13) {
      const damaged = report.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0xa5
      expect(await message(damaged)).toMatch(/^(?:read$|ReadError x\.eml: [^\n]+$)/)
    }
    expect(await message(bytes([`Subject: ${'a'.repeat(300_000)}`, '', 'x']))).toMatch(/^(?:read$|ReadError)/)
  })
})
