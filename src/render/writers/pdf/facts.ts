import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { wordsOf } from '../../tree.ts'
import { drawLine, fillRect } from './draw.ts'
import type { Box } from './flow.ts'
import { breakLines, type Line } from './lines.ts'
import type { Tag } from './pdf-document.ts'
import { runsOf } from './runs.ts'
import { baselineIn, type Setting } from './setting.ts'
import { body, type TextStyle } from './style.ts'

const label: TextStyle = { face: 'semibold', size: 6.8, colour: 'secondary' }
const value: TextStyle = { ...body, size: 9.5, tabular: true }
const COLUMNS = 3
const padding = 12
const valueHeight = 13

interface Fact {
  readonly label: Line
  readonly lines: readonly Line[]
  readonly labelTag: Tag
  readonly bodyTag: Tag
}

/** The key facts as a panel of three columns, a small label above each value. */
export function factsBox(node: List, setting: Setting): Box[] {
  const { doc, fonts, left, width } = setting
  const columnWidth = (width - 2 * padding) / COLUMNS
  const tag = setting.tag.add('L')
  const facts = node.children.map((item) => factOf(item, columnWidth - 10, tag.add('LI'), setting))
  const rows: Fact[][] = []
  facts.forEach((fact, index) => {
    if (index % COLUMNS === 0) rows.push([])
    rows.at(-1)?.push(fact)
  })
  return rows.map((row, index) => {
    const inner = 12 + Math.max(...row.map(({ lines }) => lines.length)) * valueHeight
    const last = index === rows.length - 1
    const above = index === 0 ? padding : 9
    const height = above + inner + (last ? padding : 0)
    return {
      height,
      space: index === 0 ? 10 : 0,
      keep: !last,
      draw: (top: number) => {
        doc.artifact('Layout', () => fillRect(doc, { x: left, y: top, width, height }, 'panel'))
        row.forEach((fact, column) => {
          const x = left + padding + column * columnWidth
          drawLine(doc, fact.label, x, top + above + baselineIn(fonts, label, 10), fact.labelTag)
          fact.lines.forEach((line, at) => {
            const baseline = top + above + 12 + at * valueHeight + baselineIn(fonts, value, valueHeight)
            drawLine(doc, line, x, baseline, fact.bodyTag)
          })
        })
      },
    }
  })
}

function factOf(item: ListItem, width: number, tag: Tag, { fonts }: Setting): Fact {
  const [paragraph] = item.children
  const children = paragraph?.type === 'paragraph' ? (paragraph as Paragraph).children : []
  const [first, ...rest] = children
  const name = first === undefined ? '' : wordsOf(first).replace(/:$/, '')
  const labelRuns = [{ text: name.toUpperCase(), style: label }]
  const emptyLine: Line = { fragments: [], width: 0 }
  return {
    label: breakLines(labelRuns, width, fonts)[0] ?? emptyLine,
    lines: breakLines(runsOf(rest as PhrasingContent[], value), width, fonts),
    labelTag: tag.add('Lbl'),
    bodyTag: tag.add('LBody'),
  }
}
