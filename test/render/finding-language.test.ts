import { expect, test } from 'vitest'
import { loadFonts } from '../../src/node/fonts.ts'
import { wordingOf } from '../../src/render/locales.ts'
import { writeHtml } from '../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { writePdf } from '../../src/render/writers/pdf/write-pdf.ts'
import { problemsOf } from '../pdf/check-pdf.ts'
import { type Name, readObjects, textOf } from '../pdf/pdf-objects.ts'
import { rendered } from './default-template.ts'
import { sampleFindings, sampleIncident } from './sample-incident.ts'

const german = rendered(sampleIncident(), sampleFindings, { wording: wordingOf('de') })
const english = rendered(sampleIncident(), sampleFindings, { wording: wordingOf('en-GB') })

test('what findings say in a report of another language is marked as English, and nothing else is', async () => {
  const html = await writeHtml(german)
  expect(html).toContain(
    '<strong class="chip error">Fehler</strong> <span lang="en">The next update was promised for 14:50 and came at 15:31, 41 minutes late.</span> (',
  )
  expect(html).toMatch(
    /<a href="#line-\d+">Zeile \d+:\s*<\/a>\s?<a href="#line-\d+" lang="en">14:34 The release is suspected<\/a>/,
  )
  expect(await writeHtml(english)).not.toContain('lang="en">')
})

test('so it is in the tags of a PDF', async () => {
  const { bytes } = await writePdf(german, { fonts: await loadFonts('de') })
  expect(problemsOf(bytes)).toEqual([])
  const file = readObjects(bytes)
  const marked = file.ids
    .map((id) => file.dict(file.get(id) ?? null))
    .filter((dict) => textOf(dict.get('Lang')) === 'en')
    .map((dict) => (dict.get('S') as Name).name)
  expect(new Set(marked)).toEqual(new Set(['Link', 'Span']))
})

test('the words of Markdown are those of one sentence', () => {
  expect(writeMarkdown(german)).toContain('Zeile 26: 14:34 The release is suspected')
})
