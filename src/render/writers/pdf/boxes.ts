import type { BlockContent, Blockquote, Code, Heading, Paragraph, RootContent } from 'mdast'
import { wordsOf } from '../../tree.ts'
import { hasRightToLeft } from './direction.ts'
import { drawLine, fillRect, strokeLine } from './draw.ts'
import { enclosed } from './enclosed.ts'
import { factsBox } from './facts.ts'
import { chartBoxes, figureBoxes } from './figure.ts'
import type { Box } from './flow.ts'
import type { FontSet } from './font-set.ts'
import { breakLines, type Line } from './lines.ts'
import { actionOrPlainList } from './list.ts'
import { type Run, runsOf } from './runs.ts'
import { baselineIn, type Setting } from './setting.ts'
import { codeStyle, headings, leading, type TextStyle, textMeasure } from './style.ts'
import { tableBoxes } from './table.ts'

/** The boxes of block content, in order, each made when it is asked for. */
export function* boxesOf(nodes: readonly RootContent[], setting: Setting): Generator<Box> {
  for (const [index, node] of nodes.entries()) {
    const boxes = boxesOfNode(node, setting)
    const next = nodes[index + 1]?.type
    if (node.type === 'paragraph' && (next === 'table' || next === 'chartFigure')) yield* leadingIn(boxes)
    else yield* boxes
  }
}

/** A line or two that introduce a table or a chart stay with it. */
function* leadingIn(boxes: Iterable<Box>): Generator<Box> {
  const lines = [...boxes]
  yield* lines.length > 2 ? lines : lines.map((line) => ({ ...line, keep: true }))
}

function boxesOfNode(node: RootContent, setting: Setting): Iterable<Box> {
  switch (node.type) {
    case 'heading':
      return headingBoxes(node, setting)
    case 'paragraph':
      return paragraphBoxes(node, setting)
    case 'list':
      return node.data?.role === 'facts' ? factsBox(node, setting) : actionOrPlainList(node, setting, boxesOf)
    case 'table':
      return tableBoxes(node, setting)
    case 'code':
      return codeBoxes(node, setting)
    case 'blockquote':
      return quoteBoxes(node, setting)
    case 'thematicBreak':
      return [ruleBox(setting)]
    case 'timelineFigure':
      return figureBoxes(node, setting)
    case 'chartFigure':
      return chartBoxes(node, setting)
    default:
      return 'children' in node ? boxesOf(node.children as BlockContent[], setting) : []
  }
}

function headingBoxes(heading: Heading, setting: Setting): Box[] {
  const { depth, children, data } = heading
  const { doc, fonts, left, width, anchors } = setting
  const look = headings[depth] ?? headings[6]
  if (look === undefined) return []
  const { style, space, after } = look
  const words = wordsOf(heading)
  if (words.trim() === '') return []
  const tag = setting.tag.add(`H${anchors.levelOf(heading)}`)
  const lines = breakLines(runsOf(children, style), width, fonts)
  const lineHeight = style.size * (depth === 1 ? 1.2 : 1.3)
  return lines.map((line, index) => ({
    height: lineHeight + (index === lines.length - 1 ? after : 0),
    space: index === 0 ? space : 0,
    ...(index === 0 && data?.newPage === true && { turn: true }),
    keep: true,
    draw: (top: number) => {
      if (index === 0) anchors.reach(heading, doc, top - 8)
      if (index === 0 && depth > 1) doc.outline(words, depth - 1, top - 8)
      drawLine(doc, line, left, top + baselineIn(fonts, style, lineHeight), tag)
    },
  }))
}

export function paragraphBoxes({ children, data }: Paragraph, setting: Setting): Box[] {
  const closing = data?.role === 'closing'
  const style: TextStyle = closing ? { ...setting.style, size: 7.5, colour: 'secondary' } : setting.style
  const runs = runsOf(children, style, setting.anchors)
  const lines = withoutRunt(runs, Math.min(setting.width, textMeasure), setting.fonts)
  return lineBoxes(lines, style, { ...setting, tag: setting.tag.add('P') }, 7)
}

const RUNT = 0.12
const NARROWER = 0.93

/** A word alone in the last line gets company from the line above, where that makes no line more. */
function withoutRunt(runs: readonly Run[], room: number, fonts: FontSet): Line[] {
  const lines = breakLines(runs, room, fonts)
  const chips = runs.some((run) => 'style' in run && run.style.ground !== undefined)
  if (chips || fonts.bidi !== undefined || lines.length < 2 || (lines.at(-1)?.width ?? room) > room * RUNT) return lines
  const narrower = breakLines(runs, room * NARROWER, fonts)
  return narrower.length === lines.length ? narrower : lines
}

/** Lines of a paragraph; its first two and its last two stay together. */
function lineBoxes(lines: readonly Line[], style: TextStyle, setting: Setting, space: number): Box[] {
  const { doc, fonts, tag, left } = setting
  const height = style.size * leading
  return lines.map((line, index) => ({
    height,
    space: index === 0 ? space : 0,
    keep: (index === 0 && lines.length > 1) || index === lines.length - 2,
    draw: (top: number) => drawLine(doc, line, left, top + baselineIn(fonts, style, height), tag),
  }))
}

function codeBoxes({ value }: Code, setting: Setting): Box[] {
  const { doc, fonts, left, width } = setting
  const tag = setting.tag.add('P').add('Code')
  const padding = 8
  const style = codeStyle
  const columns = Math.max(8, Math.floor((width - 2 * padding) / fonts.width('0', style.face, style.size)))
  const rows = value
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((row) => cutRow(row, columns))
  const height = style.size * 1.45
  const boxes = rows.map((row, index) => {
    const line = codeLine(row, style, fonts)
    return {
      height,
      space: index === 0 ? 8 : 0,
      draw: (top: number) => drawLine(doc, line, left + padding, top + baselineIn(fonts, style, height), tag),
    }
  })
  return enclosed(boxes, { above: 6, below: 6 }, (top, tall) =>
    doc.artifact('Layout', () => fillRect(doc, { x: left, y: top, width, height: tall }, 'panel')),
  )
}

/** A row as it stands, blanks and all. */
function codeLine(row: string, style: TextStyle, fonts: FontSet): Line {
  if (fonts.bidi !== undefined && hasRightToLeft(row)) {
    const [line] = breakLines([{ text: row.replaceAll(' ', '\u00A0'), style }], Number.POSITIVE_INFINITY, fonts)
    if (line !== undefined) return line
  }
  const { pieces } = fonts.shape(row, style.face, false)
  return { fragments: row === '' ? [] : [{ style, pieces, x: 0, width: 0 }], width: 0 }
}

function cutRow(row: string, columns: number): string[] {
  const letters = [...row]
  if (letters.length <= columns) return [row]
  const cuts = Math.ceil(letters.length / columns)
  return Array.from({ length: cuts }, (_, index) => letters.slice(index * columns, (index + 1) * columns).join(''))
}

function quoteBoxes({ children, data }: Blockquote, setting: Setting): Box[] {
  const { doc, left, width } = setting
  const toDo = data?.role === 'to-do'
  const inner: Setting = {
    ...setting,
    tag: setting.tag.add('BlockQuote'),
    left: left + 12,
    width: width - 20,
    style: toDo ? setting.style : { ...setting.style, colour: 'secondary' },
  }
  const pad = toDo ? 6 : 1
  return enclosed([...boxesOf(children, inner)], { above: pad, below: pad }, (top, height) =>
    doc.artifact('Layout', () => {
      if (toDo) fillRect(doc, { x: left, y: top, width, height }, 'toDoPanel')
      fillRect(doc, { x: left, y: top, width: 2, height }, toDo ? 'toDo' : 'rule')
    }),
  )
}

function ruleBox({ doc, left, width }: Setting): Box {
  return {
    height: 1,
    space: 24,
    // A rule parts what stands above from what stands below: alone it parts nothing.
    follows: true,
    keep: true,
    draw: (top) => doc.artifact('Layout', () => strokeLine(doc, [left, top], [left + width, top], 'rule', 0.6)),
  }
}
