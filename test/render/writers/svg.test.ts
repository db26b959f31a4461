import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/measure/measure.ts'
import { renderPng } from '../../../src/node/render-png.ts'
import { cleanText } from '../../../src/render/clean-text.ts'
import { pictureOf } from '../../../src/render/timeline/timeline-picture.ts'
import { writeSvg } from '../../../src/render/writers/svg.ts'
import { hostile } from '../hostile-texts.ts'
import { event, sampleIncident } from '../sample-incident.ts'

/** Elements in order, each with its text; an error where it is no well-formed XML. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const parser = new SaxesParser()
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof found)[number][] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const inner = open.at(-1)
    if (inner !== undefined) inner.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

const incident = sampleIncident()
const picture = pictureOf(incident, measure(incident))
const names = { title: 'Ticket confirmations delayed', description: 'Timeline of 11 entries.', language: 'en' }
const svg = writeSvg(picture, names)
const elements = elementsOf(svg)

describe('the SVG', () => {
  test('is named and described for those who cannot see it', () => {
    const [root, title, description] = elements
    expect(root?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'timeline-title timeline-desc' })
    expect(title).toMatchObject({ name: 'title', attributes: { id: 'timeline-title' }, text: names.title })
    expect(description).toMatchObject({ name: 'desc', attributes: { id: 'timeline-desc' }, text: names.description })
  })

  test('gives every text the room that the layout gave it', () => {
    const texts = elements.filter(({ name }) => name === 'text')
    expect(texts.map(({ text }) => text)).toContain('14:03  Detected')
    const detected = texts.find(({ text }) => text === '14:03  Detected')
    // Its letters' advances in Inter SemiBold at 12.5 pixels.
    expect(Number(detected?.attributes.textLength)).toBeCloseTo(95.2, 2)
    expect(texts.every(({ attributes }) => attributes.lengthAdjust === 'spacingAndGlyphs')).toBe(true)
  })

  test('asks for nothing and runs nothing', () => {
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text']),
    )
    expect(svg).not.toMatch(/\b(?:href|src|url\(|on\w+=|style=)/)
  })

  test('is as wide as asked for', () => {
    expect(elementsOf(writeSvg(picture, { ...names, width: 700 }))[0]?.attributes.width).toBe('740')
    expect(elementsOf(writeSvg(picture, { ...names, width: 10 }))[0]?.attributes.width).toBe('360')
  })

  test('takes whatever a field holds for text', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const told = sampleIncident({
          timeline: [event(1, '2024-02-06T14:00', given), event(2, '2024-02-06T15:00', 'x')],
        })
        const found = elementsOf(writeSvg(pictureOf(told, measure(told)), { ...names, title: cleanText(given) }))
        expect(found[1]).toMatchObject({ name: 'title', text: cleanText(given) })
        expect(
          found.filter(({ name }) => !['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text'].includes(name)),
        ).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

test('the PNG has two pixels for each of the SVG, and is the same each time', () => {
  const png = renderPng(svg)
  const view = new DataView(png.buffer, png.byteOffset)
  expect([...png.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')])
  expect(view.getUint32(16)).toBe(2 * 1000)
  expect(Buffer.compare(Buffer.from(renderPng(svg)), Buffer.from(png))).toBe(0)
})
