import { beforeAll, expect, test } from 'vitest'
import { loadFonts } from '../../src/node/fonts.ts'
import { writePdf } from '../../src/render/writers/pdf/write-pdf.ts'
import { rendered } from '../render/default-template.ts'
import { sampleFindings, sampleIncident } from '../render/sample-incident.ts'
import { problemsOf } from './check-pdf.ts'

// The objects of a PDF/A-1 stand in the file as they are, so that one can be put wrong.
let sound = ''
beforeAll(async () => {
  const report = rendered(sampleIncident(), sampleFindings)
  sound = Buffer.from((await writePdf(report, { fonts: await loadFonts(), standard: 'a-1b' })).bytes).toString('latin1')
})

test('a sound file has no problems', () => {
  expect(problemsOf(Buffer.from(sound, 'latin1'))).toEqual([])
})

test.each([
  ['no language', '/Lang (en)', '/Lxng (en)', /names no language/],
  ['no tags', '/Marked true', '/Marked null', /does not say that it is tagged/],
  ['a title that is not shown', 'DisplayDocTitle true', 'DisplayDocTitle null', /title is not displayed/],
  [
    'another title in the metadata',
    'confirmations delayed after a release</rdf',
    'confirmations delayed after a Release</rdf',
    /say dc:title/,
  ],
  ['broken metadata', '</dc:title>', '</dc:titel>', /the metadata are no XML/],
  ['not the part of PDF/UA', '<pdfuaid:part>1', '<pdfuaid:part>2', /do not name PDF\/UA-1/],
  ['a figure without words', '/Alt ', '/Alx ', /a figure without an alternative text/],
  ['a figure without a place', '/BBox[', '/BBxx[', /does not say where it stands/],
  ['a header without a scope', '/Scope/Column', '/Scxpe/Column', /a table header without a scope/],
  ['a heading left out', '/S/H2/', '/S/H3/', /a heading of level 3 follows one of level 1/],
  ['a type that nobody knows', '/S/BlockQuote', '/S/BlockQxote', /BlockQxote, which no role map knows/],
  ['a cell outside of its row', '/S/TR', '/S/LI', /LI inside of Table/],
  ['content without an owner', '/K 0>>', '/K 9>>', /belongs to no element/],
  ['pages without an order', '/Tabs /S', '/Tabs /R', /is not stepped through in the order/],
  ['a font that is not embedded', '/FontFile2 ', '/FontFile9 ', /is not embedded/],
  ['a font without Unicode', '/ToUnicode ', '/ToUnicxde ', /no way back to Unicode/],
  ['another width', '/W [0 [', '/W [0 [9', /wide, in its font/],
  ['an object that is missing', '/Outlines ', '/Outlines 99999', /is referred to and missing/],
  ['a link that says nothing', '/Contents (', '/Cxntents (', /a link without a description/],
  ['no profile of its colours', '/OutputIntents', '/OutputIntxnts', /the colours have no profile/],
])('%s is found', (_, from, to, problem) => {
  expect(sound).toContain(from)
  const wrong = Buffer.from(sound.replace(from, to), 'latin1')
  expect(problemsOf(wrong).join('\n')).toMatch(problem)
})
