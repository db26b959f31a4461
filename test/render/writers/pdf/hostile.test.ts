import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadFonts } from '../../../../src/node/fonts.ts'
import type { Fonts } from '../../../../src/render/writers/pdf/fonts.ts'
import { writePdf } from '../../../../src/render/writers/pdf/write-pdf.ts'
import { problemsOf } from '../../../pdf/check-pdf.ts'
import { rendered } from '../../default-template.ts'
import { event, line, sampleFindings, sampleIncident } from '../../sample-incident.ts'

let fonts: Fonts
beforeAll(async () => {
  fonts = await loadFonts()
})

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'EMC',
    'ET Q',
    ') Tj',
    '<< /X >>',
    'endstream',
    ']]>',
    '</dc:title>',
    '\\',
    '(',
    '\u202E',
    '\u0000',
    '\u000B',
  ),
  fc.constantFrom('שלום', 'خدمة', '(نص)', 'हिन्दी', '👩‍🚀', '🇩🇪', 'e\u0301\u0302', '\u{E0001}', '\uFEFF', '\u00AD'),
)
const words = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' '))

test('whatever the words are, the file is sound', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, words, words, async (title, organization, told, section) => {
      const incident = sampleIncident({
        title,
        organization,
        timeline: [event(1, '2024-02-06T14:00', told), event(2, '2024-02-06T14:10', section)],
        milestones: {},
        sections: [{ kind: 'background', heading: organization, markdown: section, position: line(3) }],
      })
      for (const standard of ['ua-1', 'a-1b'] as const) {
        const { bytes } = await writePdf(rendered(incident, sampleFindings), { fonts, standard })
        expect(problemsOf(bytes)).toEqual([])
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

test.each(['\t', '\u000B', '\u000C', '\r', '\u0085'])('what parts lines or pages is a blank: %j', async (mark) => {
  const told = `Ada${mark}stopped`
  const incident = sampleIncident({
    title: told,
    timeline: [event(1, '2024-02-06T14:00', told)],
    milestones: {},
    sections: [
      { kind: 'background', heading: told, markdown: `${told}\n\n    ${told}\n\n\`${told}\``, position: line(3) },
    ],
  })
  const { bytes, warnings } = await writePdf(rendered(incident, sampleFindings), { fonts })
  expect([problemsOf(bytes), warnings]).toEqual([[], []])
})
