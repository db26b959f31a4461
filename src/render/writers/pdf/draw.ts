import type { Fragment, Line } from './lines.ts'
import { n } from './numbers.ts'
import type { PdfDocument, Rect, Tag } from './pdf-document.ts'
import type { Colour } from './style.ts'

export function fillRect(doc: PdfDocument, { x, y, width, height }: Rect, colour: Colour, radius = 0): void {
  doc.fill(colour)
  doc.put(radius === 0 ? `${n(x)} ${n(y)} ${n(width)} ${n(height)} re f` : `${rounded(x, y, width, height, radius)} f`)
}

export function strokeRect(doc: PdfDocument, { x, y, width, height }: Rect, colour: Colour, radius: number): void {
  doc.stroke(colour)
  doc.put(`0.8 w ${rounded(x, y, width, height, radius)} S`)
}

export function strokeLine(
  doc: PdfDocument,
  from: readonly [number, number],
  to: readonly [number, number],
  colour: Colour,
  width: number,
): void {
  doc.stroke(colour)
  doc.put(`${n(width)} w ${n(from[0])} ${n(from[1])} m ${n(to[0])} ${n(to[1])} l S`)
}

/** A closed path with rounded corners, from Bézier curves. */
function rounded(x: number, y: number, width: number, height: number, wanted: number): string {
  const r = Math.min(wanted, width / 2, height / 2)
  const c = r * 0.4477
  const [right, bottom] = [x + width, y + height]
  return [
    `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l`,
    `${n(right - c)} ${n(y)} ${n(right)} ${n(y + c)} ${n(right)} ${n(y + r)} c ${n(right)} ${n(bottom - r)} l`,
    `${n(right)} ${n(bottom - c)} ${n(right - c)} ${n(bottom)} ${n(right - r)} ${n(bottom)} c ${n(x + r)} ${n(bottom)} l`,
    `${n(x + c)} ${n(bottom)} ${n(x)} ${n(bottom - c)} ${n(x)} ${n(bottom - r)} c ${n(x)} ${n(y + r)} l`,
    `${n(x)} ${n(y + c)} ${n(x + c)} ${n(y)} ${n(x + r)} ${n(y)} c h`,
  ].join(' ')
}

/** The words of a line as the content of `tag`; grounds and strikes lie outside of the text as artifacts. */
export function drawLine(doc: PdfDocument, line: Line, left: number, baseline: number, tag: Tag): void {
  const decorated = line.fragments.filter(({ style }) => style.ground !== undefined || style.strike === true)
  if (decorated.length > 0) {
    doc.artifact('Layout', () => {
      for (const fragment of decorated) decorate(doc, fragment, left, baseline)
    })
  }
  for (const group of groups(line.fragments)) {
    const [first] = group
    const { link: url, language } = first?.style ?? {}
    const draw = () => {
      for (const fragment of group) drawFragment(doc, fragment, left, baseline)
    }
    if (first === undefined) continue
    if (url === undefined) {
      if (language === undefined) tag.content(draw)
      else tag.add('Span', { language }).content(draw)
    } else {
      const { size } = first.style
      const start = Math.min(...group.map(({ x }) => x))
      const end = Math.max(...group.map(({ x, width }) => x + width))
      const area = { x: left + start, y: baseline - size, width: end - start, height: size * 1.3 }
      tag.link(url, area, draw, language)
    }
  }
}

/** Outside of the document's structure: page numbers, repeated headers. */
export function drawPlain(doc: PdfDocument, line: Line, left: number, baseline: number): void {
  for (const fragment of line.fragments) drawFragment(doc, fragment, left, baseline)
}

/** Neighbours that belong to the same link, or to none, and are of one language. */
function groups(fragments: readonly Fragment[]): Fragment[][] {
  const found: Fragment[][] = []
  for (const fragment of fragments) {
    const last = found.at(-1)
    const style = last?.[0]?.style
    const { link, language } = fragment.style
    if (style !== undefined && style.link === link && style.language === language) last?.push(fragment)
    else found.push([fragment])
  }
  return found
}

function decorate(doc: PdfDocument, { style, x, width }: Fragment, left: number, baseline: number): void {
  const { ground, strike, size, colour } = style
  if (ground !== undefined) {
    const box = { x: left + x, y: baseline - size * 1.08, width, height: size * 1.5 }
    const padded = { ...box, x: box.x - ground.padding, width: width + 2 * ground.padding }
    fillRect(doc, padded, ground.colour, 3)
  }
  if (strike === true) {
    const y = baseline - size * 0.28
    strokeLine(doc, [left + x, y], [left + x + width, y], colour, 0.6)
  }
}

function drawFragment(doc: PdfDocument, { style, pieces, x }: Fragment, left: number, baseline: number): void {
  let at = left + x
  let run = ''
  let runX = at
  let runFont = pieces[0]?.face.font
  const { size, colour } = style
  const flush = () => {
    if (run !== '' && runFont !== undefined) doc.text(runFont, size, colour, runX, baseline, run)
    run = ''
    runX = at
  }
  for (const { face, show, width, actual, placed } of pieces) {
    if (face.font !== runFont || actual !== undefined || placed !== undefined) flush()
    runFont = face.font
    if (placed !== undefined) {
      const start = at
      const draw = () => {
        for (const { show: glyphs, x: dx, y: dy } of placed) {
          doc.text(face.font, size, colour, start + (dx * size) / 1000, baseline - (dy * size) / 1000, glyphs)
        }
      }
      if (actual === undefined) draw()
      else doc.instead(actual, draw)
      at += (width * size) / 1000
      runX = at
      continue
    }
    run += show
    at += (width * size) / 1000
    if (actual !== undefined) doc.instead(actual, flush)
  }
  flush()
}
