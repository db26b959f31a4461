import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Incident } from '../../../../src/model/incident.ts'
import { loadFonts } from '../../../../src/node/fonts.ts'
import type { Fonts } from '../../../../src/render/writers/pdf/fonts.ts'
import { type PdfOptions, type WrittenPdf, writePdf } from '../../../../src/render/writers/pdf/write-pdf.ts'
import { problemsOf } from '../../../pdf/check-pdf.ts'
import { Ref, readObjects, textOf } from '../../../pdf/pdf-objects.ts'
import { rendered } from '../../default-template.ts'
import { event, line, sampleFindings, sampleIncident } from '../../sample-incident.ts'

const folder = mkdtempSync(join(tmpdir(), 'postmortem-pdf-'))
let fonts: Fonts
beforeAll(async () => {
  fonts = await loadFonts()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function tool(name: string): boolean {
  const found = spawnSync(name, ['--version']).error === undefined
  if (!found) console.warn(`skipped: ${name} is not installed`)
  return found
}

const poppler = tool('pdftotext')
const qpdf = tool('qpdf')

/** Every PDF that a test asks for is held to what a program can decide of PDF/UA. */
async function written(incident: Incident, options: Partial<PdfOptions> = {}): Promise<WrittenPdf> {
  const made = await writePdf(rendered(incident, sampleFindings), { fonts, ...options })
  expect(problemsOf(made.bytes)).toEqual([])
  return made
}

let count = 0
function saved({ bytes }: WrittenPdf): string {
  count += 1
  const path = join(folder, `${count}.pdf`)
  writeFileSync(path, bytes)
  return path
}

function run(name: string, ...args: string[]): string {
  return execFileSync(name, args, { encoding: 'utf8' })
}

/** The words of a PDF, blanks and line breaks folded. */
const wordsOf = (path: string, ...args: string[]) => run('pdftotext', ...args, path, '-').replace(/\s+/g, ' ')

function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0
  for (const part of parts) {
    const found = text.indexOf(part, from)
    expect(found, `"${part}" after position ${from}`).toBeGreaterThanOrEqual(from)
    from = found + part.length
  }
}

const many = Array.from({ length: 120 }, (_, index) =>
  event(
    index,
    `2024-02-06T${String(14 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
    `Entry number ${index} tells what somebody did about it.`,
  ),
)

test('the same report gives the same bytes, wherever and whenever', async () => {
  const zone = process.env.TZ
  const made: Uint8Array[] = []
  try {
    for (const tz of ['UTC', 'Asia/Kolkata', 'America/St_Johns']) {
      process.env.TZ = tz
      made.push((await written(sampleIncident())).bytes)
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
  expect(made[0]?.length).toBeGreaterThan(20_000)
  expect(Buffer.compare(made[0] ?? Buffer.alloc(0), made[1] ?? Buffer.alloc(0))).toBe(0)
  expect(Buffer.compare(made[0] ?? Buffer.alloc(0), made[2] ?? Buffer.alloc(0))).toBe(0)
})

describe.runIf(poppler)('read by poppler', () => {
  test('the text comes in reading order', async () => {
    const text = wordsOf(saved(await written(sampleIncident())), '-layout')
    expectInOrder(text, [
      'Postmortem · Harbourline Ferries',
      'Ticket confirmations delayed after a release',
      'ORGANISATION REFERENCE SEVERITY',
      'Harbourline Ferries INC-2024-017 SEV-2',
      'Summary',
      'For 2 h 27 min customers who booked a crossing',
      'Impact from 2024-02-06 13:58 CET to 2024-02-06 16:25 CET (2 h 27 min)',
      'Phase From To Duration',
      'Diagnosis Acknowledged Identified 1 h 17 min',
      'Page 1 of ',
      'Time What happened Who Source Milestone',
      '2024-02-06 13:52 CET Release 2024.6',
      'Findings',
      'error The next update was promised for 14:50',
      'warning 52 minutes without an entry',
      'Root cause',
      'attempts: 3',
      'To do: note what went well',
      'Action items',
      'Cap retries towards the printer service (owner: Jon Østby; due: 2024-02-16)',
      'Made from inc-2024-017.md',
    ])
  })

  test('its metadata are the report’s, and its dates too', async () => {
    const info = run('pdfinfo', '-isodates', saved(await written(sampleIncident({ title: 'A & B <x> ]]>' }))))
    expect(info).toContain('Title:           A & B <x> ]]>')
    expect(info).toContain('Author:          Harbourline Ferries')
    expect(info).toContain('CreationDate:    2024-02-12T00:00:00Z')
    expect(info).toContain('Tagged:          yes')
    expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/)
    expect(run('pdfinfo', '-meta', saved(await written(sampleIncident({ title: 'A & B <x>' }))))).toContain(
      '<rdf:li xml:lang="x-default">A &#38; B &#60;x&#62;</rdf:li>',
    )
  })

  test('its structure has headings, tables, lists, links and a described figure', async () => {
    const structure = run('pdfinfo', '-struct-text', saved(await written(sampleIncident())))
    const order = ['H1', 'L', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Link', 'BlockQuote']
    for (const type of order) expect(structure).toMatch(new RegExp(`^ *${type}\\b`, 'm'))
    expect(structure).toContain('"Ticket confirmations delayed after a release"')
    expect(structure).not.toContain('Page 1 of')
  })

  test('a long table repeats its header on each page, and says which page it is', async () => {
    const path = saved(await written(sampleIncident({ timeline: many, milestones: {} })))
    const pages = run('pdftotext', '-layout', path, '-').split('\f').slice(0, -1)
    const withRows = pages.filter((page) => page.includes('Entry number'))
    expect(withRows.length).toBeGreaterThan(2)
    for (const page of withRows) expect(page).toMatch(/Time +What happened/)
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      if (index > 0) expect(page).toContain('Harbourline Ferries · INC-2024-017')
    })
    for (const { text } of many) expect(withRows.join('')).toContain(text)
  })

  test('nothing is cut from a row that is taller than a page, or a word wider than its column', async () => {
    const told = `start ${'word '.repeat(1500)}${'x'.repeat(5000)} end`
    const path = saved(
      await written(sampleIncident({ timeline: [event(1, '2024-02-06T14:00', told)], milestones: {} })),
    )
    const text = run('pdftotext', path, '-')
    expect(text.match(/\bword\b/g)?.length).toBe(1500)
    // The sample's own words have three of the letter.
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(5000)
    expect(text).toMatch(/\bend\b/)
  })

  test('no heading stands alone at the foot of a page', async () => {
    for (let lines = 1; lines < 40; lines += 3) {
      const markdown = Array.from({ length: lines }, () => 'A line of its own.').join('\n\n')
      const sections = [
        { kind: 'background' as const, heading: 'Background', markdown, position: line(1) },
        { kind: 'lessons' as const, heading: 'What we learned', markdown: 'The first words of it.', position: line(2) },
      ]
      const pages = run('pdftotext', '-layout', saved(await written(sampleIncident({ sections }))), '-').split('\f')
      const page = pages.find((words) => words.includes('What we learned'))
      expect(page).toContain('The first words of it.')
    }
  })

  test('headings go down level by level, whatever the author left out', async () => {
    const markdown = '### First\n\nText.\n\n###### Far below\n\nText.'
    const sections = [{ kind: 'background' as const, heading: 'Background', markdown, position: line(1) }]
    const structure = run('pdfinfo', '-struct', saved(await written(sampleIncident({ sections }))))
    expect(structure).toMatch(/H3[\s\S]*H4/)
    expect(structure).not.toMatch(/H[56]/)
  })

  test('embeds every font, with a way back to Unicode', async () => {
    const [, , ...rows] = run('pdffonts', saved(await written(sampleIncident())))
      .trim()
      .split('\n')
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const row of rows) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/)
  })
})

describe('characters that no font has', () => {
  const incident = sampleIncident({
    timeline: [event(1, '2024-02-06T14:00', 'The 予約 page, e\u0301 and 👩‍🚀 and again 約.')],
    milestones: {},
  })

  test('are named, each once', async () => {
    const { fallbacks: _, ...shipped } = fonts
    expect((await written(incident, { fonts: shipped })).warnings).toEqual([
      'no font has a glyph for "予" (U+4E88): a box stands for it in the PDF',
      'no font has a glyph for "約" (U+7D04): a box stands for it in the PDF',
      'no font has a glyph for "👩‍🚀" (U+1F469 U+200D U+1F680): a box stands for it in the PDF',
    ])
    expect((await written(sampleIncident())).warnings).toEqual([])
  })

  test.runIf(poppler)('are copied as what they are', async () => {
    const { fallbacks: _, ...shipped } = fonts
    expect(wordsOf(saved(await written(incident, { fonts: shipped })))).toContain(
      'The 予約 page, é and 👩‍🚀 and again 約.',
    )
  })
})

describe.runIf(qpdf)('checked by qpdf', () => {
  test.each<[string, Partial<Incident>]>([
    ['the sample', {}],
    ['120 entries', { timeline: many }],
    [
      'nothing at all',
      { timeline: [], milestones: {}, sections: [], components: [], commitments: [], actionItems: [] },
    ],
    ['hostile words', { title: '(\\) <</X>> endobj % 😀 \u0000', organization: '', reference: ') >>' }],
  ])('%s is sound', async (_, more) => {
    const path = saved(await written(sampleIncident(more)))
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
  })

  test('findings lead to the rows of the timeline that they speak of, contents to their sections', async () => {
    const findings = [
      { rule: 'gap', severity: 'warning' as const, message: 'Nothing for an hour', position: line(25), related: [] },
      { rule: 'gap', severity: 'warning' as const, message: 'Elsewhere', position: line(999), related: [] },
    ]
    const { bytes } = await writePdf(rendered(sampleIncident({ timeline: many }), findings), { fonts })
    expect(problemsOf(bytes)).toEqual([])
    const file = readObjects(bytes)
    const targets = file.ids.flatMap((id) => {
      const target = textOf(file.dict(file.dict(new Ref(id)).get('A')).get('D'))
      return target === '' ? [] : [target]
    })
    expect(targets.filter((target) => target.startsWith('line-'))).toEqual(['line-25'])
    expect(targets.filter((target) => target.startsWith('section-')).length).toBeGreaterThan(5)
    expect(wordsOf(saved({ bytes, warnings: [] }), '-layout')).toMatch(/Contents Summary [. ]+1 /)
  })

  test('the picture is described, and the boxes of tasks are told', async () => {
    const plain = run('qpdf', '--qdf', '--object-streams=disable', saved(await written(sampleIncident())), '-')
    expect(plain).toContain(
      '/Alt (Timeline of 11 entries, 2024-02-06 13:52 to 2024-02-06 16:30. Phases: detection 5 min',
    )
    expect(plain.match(/\/ActualText \(\[[x ]\] \)/g)).toEqual([
      '/ActualText ([x] )',
      '/ActualText ([ ] )',
      '/ActualText ([ ] )',
    ])
  })

  test('links lead to the addresses that are kept', async () => {
    const path = saved(await written(sampleIncident()))
    const plain = run('qpdf', '--qdf', '--object-streams=disable', path, '-')
    const uris = [...plain.matchAll(/\/URI \(([^)]*)\)/g)].map((match) => match[1])
    expect(uris).toEqual([
      'https://alerts.harbourline.example/a/8841',
      'https://wiki.harbourline.example/retry',
      'https://issues.harbourline.example/4471',
    ])
  })
})
