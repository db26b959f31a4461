import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { loadTheme } from '../../src/node/load-theme.ts'
import { pdfFile } from '../../src/node/pdf-file.ts'
import { contrastOf } from '../../src/render/writers/pdf/theme.ts'
import { problemsOf } from '../pdf/check-pdf.ts'
import { nameOf, Ref, readObjects, textOf } from '../pdf/pdf-objects.ts'
import { rendered } from '../render/default-template.ts'
import { sampleIncident } from '../render/sample-incident.ts'

const folder = mkdtempSync(join(tmpdir(), 'postmortem-theme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const incident = sampleIncident()
const inter = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')
file('cut.ttf', readFileSync(inter).subarray(0, 3000))
const themed = (theme: string) => pdfFile(rendered(incident), incident, { standard: 'ua-1', theme })

/** A picture of 2 by 1 pixels; `transparent` adds a channel of opacity. */
function png(transparent: boolean): Uint8Array {
  const row = transparent ? [0, 200, 0, 0, 128, 0, 0, 200, 255] : [0, 200, 0, 0, 0, 0, 200]
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, body, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, transparent ? 6 : 2, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const data = deflateSync(Uint8Array.from(row))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

describe('a theme', () => {
  test('gives the page its size, its colours and its foot', async () => {
    const path = file('full.yml', "page: Letter\ncolours:\n  accent: '#0B5D57'\nfooter: For internal use\n")
    const { bytes, warnings } = await themed(path)
    expect(warnings).toEqual([])
    expect(problemsOf(bytes)).toEqual([])
    const pdf = readObjects(bytes)
    const pages = pdf.ids.map((id) => pdf.dict(new Ref(id))).filter((dict) => nameOf(dict.get('Type')) === 'Page')
    expect(pages[0]?.get('MediaBox')).toEqual([0, 0, 612, 792])
    const content = pdf.list(pages[0]?.get('Contents')).map((part) => Buffer.from(pdf.stream(part)).toString('latin1'))
    expect(content.join('')).toContain('0.043 0.365 0.341 rg')
    expect(content.join('')).not.toContain('0.122 0.227 0.373 rg')
  })

  test.each([
    ['opaque', false],
    ['transparent', true],
  ])('sets a logo that is %s, with its words', async (name, transparent) => {
    file(`${name}.png`, png(transparent))
    const { bytes } = await themed(file(`${name}.yml`, `logo: ${name}.png\nlogoText: A red and a blue square\n`))
    expect(problemsOf(bytes)).toEqual([])
    const pdf = readObjects(bytes)
    const dicts = pdf.ids.map((id) => pdf.dict(new Ref(id)))
    expect(dicts.map((dict) => textOf(dict.get('Alt')))).toContain('A red and a blue square')
    const pictures = dicts.filter((dict) => nameOf(dict.get('Subtype')) === 'Image' && dict.get('Width') === 2)
    expect(pictures.some((dict) => dict.has('SMask'))).toBe(transparent)
  })

  test('brings fonts of its own', async () => {
    const mono = createRequire(import.meta.url).resolve(
      '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
    )
    const { bytes } = await themed(file('fonts.yml', `fonts:\n  bold: ${mono}\n`))
    const pdf = readObjects(bytes)
    const names = pdf.ids.map((id) => nameOf(pdf.dict(new Ref(id)).get('BaseFont')).slice(7))
    expect(names).toContain('JetBrainsMono-Regular')
    expect(names).not.toContain('Inter-Bold')
  })

  test('may be empty', async () => {
    expect(await loadTheme(file('empty.yml', '# nothing\n'))).toEqual({
      theme: { palette: {} },
      fonts: {},
      warnings: [],
    })
  })

  test('reports colours that are hard to read', async () => {
    const { warnings } = await loadTheme(file('pale.yml', "colours: { link: '#AAAAFF' }\n"))
    expect(warnings).toEqual([
      "the theme's colour link (#AAAAFF) on white has a contrast of 2.1 to 1; 4.5 is the least for text",
    ])
    expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21)
    expect(contrastOf('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
  })
})

describe('a theme that cannot be used', () => {
  test.each([
    ['a word that no theme has', 'colour: red', /colour/],
    ['a colour in words', 'colours: { link: blue }', /colours\.link: a colour is written as #RRGGBB/],
    ['no YAML', 'colours: [', /not YAML or JSON/],
    ['a file that is not there', 'logo: none.png', /no such file or folder: .*none\.png: it is named in/],
    ['a logo that is no picture', 'logo: self.yml', /this logo is neither PNG nor JPEG/],
    ['a font that is cut off', 'fonts: { bold: cut.ttf }', /a font or picture that it names is broken/],
    ['a font that is none', 'fonts: { bold: self.yml }', /this is no TrueType or OpenType font/],
  ])('%s is one line', async (_, text, message) => {
    const path = file('self.yml', `${text}\n`)
    const error = await themed(path).catch((thrown: unknown) => thrown)
    expect((error as Error).name).toBe('UserError')
    expect((error as Error).message).toMatch(message)
    expect((error as Error).message).toContain(folder)
    expect((error as Error).message).not.toContain('\n')
  })
})
