import { expect, test } from 'vitest'
import { type Box, flow } from '../../../../src/render/writers/pdf/flow.ts'
import type { PdfDocument } from '../../../../src/render/writers/pdf/pdf-document.ts'

/** On which page each box is drawn. */
function pagesOf(boxes: readonly Omit<Box, 'draw'>[]): number[] {
  let page = 0
  const pages: number[] = []
  const doc = {
    pageHeight: 842,
    addPage: () => {
      page += 1
    },
  } as unknown as PdfDocument
  flow(
    doc,
    boxes.map((box) => ({ ...box, draw: () => pages.push(page) })),
  )
  return pages
}

const line = { height: 20, space: 4 }

test('a box that begins a page does so, but for one that begins it already', () => {
  expect(pagesOf([line, { ...line, turn: true, keep: true }, line])).toEqual([1, 2, 2])
  expect(pagesOf([{ ...line, turn: true }, line])).toEqual([1, 1])
})

test('boxes that are kept together go to the next page together', () => {
  expect(
    pagesOf([
      { height: 700, space: 0 },
      { ...line, keep: true },
      { height: 60, space: 0 },
    ]),
  ).toEqual([1, 2, 2])
})

test('a box that follows takes the one before it along, and with it what is kept there', () => {
  const tall = { height: 680, space: 0 }
  expect(pagesOf([tall, line, { ...line, follows: true }])).toEqual([1, 2, 2])
  expect(pagesOf([tall, { ...line, keep: true }, line, { ...line, follows: true, keep: true }, line])).toEqual([
    1, 2, 2, 2, 2,
  ])
  expect(pagesOf([tall, line, line])).toEqual([1, 1, 2])
})
