import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../../../src/extract/extract.ts'
import type { Incident } from '../../../../src/model/incident.ts'
import { loadFonts } from '../../../../src/node/fonts.ts'
import { loadPdfEngine } from '../../../../src/node/pdf-engine.ts'
import { pdfFile } from '../../../../src/node/pdf-file.ts'
import { read } from '../../../../src/readers/read.ts'
import { writePdf } from '../../../../src/render/writers/pdf/write-pdf.ts'
import { problemsOf } from '../../../pdf/check-pdf.ts'
import { rendered } from '../../default-template.ts'
import { event, sampleFindings, sampleIncident } from '../../sample-incident.ts'

const folder = mkdtempSync(join(tmpdir(), 'postmortem-standards-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`,
)
const preflight = jars.every((path) => existsSync(path)) && spawnSync('java', ['-version']).error === undefined
if (!preflight) console.warn('skipped: PDFBox preflight is not installed (libpdfbox2-java and a Java runtime)')

const long = Array.from({ length: 90 }, (_, index) =>
  event(
    index,
    `2024-02-06T${14 + Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')}`,
    `Entry ${index} of many`,
  ),
)
const cases: [string, Incident][] = [
  ['the sample', sampleIncident()],
  ['a long one', sampleIncident({ timeline: long, milestones: {} })],
  ['hostile words', sampleIncident({ title: ') <</X>> endobj & <y> ]]> \u{1F600}', organization: 'Ω Ж ß' })],
]

describe.each(cases)('%s', (name, incident) => {
  const report = rendered(incident, sampleFindings)

  test.runIf(preflight)('as PDF/A-1b passes the preflight of PDFBox', async () => {
    const { bytes } = await writePdf(report, { fonts: await loadFonts(), standard: 'a-1b' })
    expect(problemsOf(bytes)).toEqual([])
    const path = join(folder, `${name.replaceAll(' ', '-')}.pdf`)
    writeFileSync(path, bytes)
    const { stdout } = spawnSync('java', ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path])
    expect(stdout.toString()).toContain('is a valid PDF/A-1b file')
  })

  test('as PDF/A-3b carries the incident, which comes out as it went in', async () => {
    const { bytes } = await pdfFile(report, incident, { standard: 'a-3b' })
    expect(problemsOf(bytes)).toEqual([])
    const document = await read(bytes, { name: 'report.pdf' })
    const [found] = extract(document)
    const { carrier, ...source } = found?.source ?? {}
    expect(JSON.stringify({ ...found, source })).toBe(JSON.stringify(incident))
    expect(carrier).toEqual({ name: 'report.pdf', format: 'pdf', sha256: document.sha256, file: 'incident.json' })
    expect(document.notes).toEqual([
      'the PDF carries its incident as data (incident.json): that is read, and not the text of its pages.',
    ])
  })
})

test.runIf(spawnSync('pdfdetach', ['-v']).error === undefined)(
  'the embedded file is the text that extract prints',
  async () => {
    const incident = sampleIncident()
    const { bytes } = await pdfFile(rendered(incident), incident, { standard: 'a-3b' })
    const [path, json] = [join(folder, 'carrier.pdf'), join(folder, 'incident.json')]
    writeFileSync(path, bytes)
    execFileSync('pdfdetach', ['-save', '1', '-o', json, path])
    expect(execFileSync('cat', [json], { encoding: 'utf8' })).toBe(`${JSON.stringify(incident, null, 2)}\n`)
  },
)

test('nothing is embedded without being asked for, nor where the standard has no room for it', async () => {
  const { bytes } = await pdfFile(rendered(sampleIncident()), sampleIncident(), { standard: 'ua-1' })
  expect((await read(bytes)).known).toBeUndefined()
  const sources = [{ name: 'a.txt', description: '', mediaType: 'text/plain', bytes: new Uint8Array(1) }]
  const fonts = await loadFonts()
  await expect(writePdf(rendered(sampleIncident()), { fonts, sources })).rejects.toThrow('only PDF/A-3 embeds')
})

test('pdfkit as we load it writes what all of pdfkit writes, and leaves it as it is for others', async () => {
  const engine = loadPdfEngine()
  expect(engine).toBeTypeOf('function')
  const report = rendered(sampleIncident(), sampleFindings)
  const fonts = await loadFonts()
  const [quick, whole] = [await writePdf(report, { fonts, engine }), await writePdf(report, { fonts })]
  expect(Buffer.compare(quick.bytes, whole.bytes)).toBe(0)
  const { default: PDFDocument } = await import('pdfkit')
  expect(PDFDocument).not.toBe(engine)
})
