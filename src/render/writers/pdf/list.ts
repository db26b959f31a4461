import type { List, ListItem, RootContent } from 'mdast'
import { visit } from '../../tree.ts'
import { drawLine, fillRect, strokeLine, strokeRect } from './draw.ts'
import { enclosed } from './enclosed.ts'
import { type Box, pageRoom } from './flow.ts'
import { breakLines } from './lines.ts'
import type { Tag } from './pdf-document.ts'
import { baselineIn, type Setting } from './setting.ts'
import { chips, leading } from './style.ts'

type Blocks = (nodes: readonly RootContent[], setting: Setting) => Iterable<Box>

/** Lists of every kind: bullets, numbers, tasks with boxes to tick, findings with their severity at the side. */
export function actionOrPlainList(node: List, setting: Setting, blocks: Blocks): Box[] {
  const tag = setting.tag.add('L')
  return node.children.flatMap((item, index) => {
    const number = node.ordered === true ? `${(node.start ?? 1) + index}.` : '•'
    const inner = { ...setting, tag: tag.add('LI') }
    return node.data?.role === 'findings' ? findingBoxes(item, inner, blocks) : itemBoxes(item, number, inner, blocks)
  })
}

function itemBoxes(item: ListItem, marker: string, setting: Setting, blocks: Blocks): Box[] {
  const { doc, fonts, left, style } = setting
  const indent = marker.length > 2 ? 22 : 14
  const task = typeof item.checked === 'boolean'
  // The box is drawn, so that its words have to be given.
  const label = setting.tag.add('Lbl', task ? { actual: item.checked === true ? '[x] ' : '[ ] ' } : {})
  const content = { ...setting, tag: setting.tag.add('LBody'), left: left + indent, width: setting.width - indent }
  const boxes = [...blocks(item.children, content)]
  const [first, ...rest] = boxes.length === 0 ? [{ height: style.size * leading, space: 3, draw: () => {} }] : boxes
  if (first === undefined) return []
  const line = breakLines([{ text: marker, style: { ...style, colour: 'secondary' } }], indent, fonts)[0]
  const baseline = baselineIn(fonts, style, style.size * leading)
  const draw = (top: number) => {
    if (task) drawTick(setting, item.checked === true, top + baseline, label)
    else if (line !== undefined) drawLine(doc, line, left, top + baseline, label)
    first.draw(top)
  }
  return [{ ...first, space: 3.5, draw }, ...rest.map((box) => ({ ...box, space: Math.min(box.space, 4) }))]
}

/** A box, ticked or not. */
function drawTick({ doc, left }: Setting, done: boolean, baseline: number, tag: Tag): void {
  const box = { x: left, y: baseline - 7.2, width: 7.6, height: 7.6 }
  tag.content(() => {
    if (!done) {
      strokeRect(doc, box, 'faint', 1.6)
      return
    }
    fillRect(doc, box, 'accent', 1.6)
    strokeLine(doc, [box.x + 1.8, box.y + 4], [box.x + 3.3, box.y + 5.6], 'white', 1)
    strokeLine(doc, [box.x + 3.3, box.y + 5.6], [box.x + 6, box.y + 2.2], 'white', 1)
  })
}

/** A finding stays on one page, with a bar in the colour of its severity. */
function findingBoxes(item: ListItem, setting: Setting, blocks: Blocks): Box[] {
  const { doc, left, style } = setting
  const body = setting.tag.add('LBody')
  const small = { ...style, size: 8.5, colour: 'secondary' }
  const boxes = item.children.flatMap((child, index) => [
    ...blocks([child], {
      ...setting,
      tag: body,
      left: left + 12,
      width: setting.width - 12,
      style: index === 0 ? style : small,
    }),
  ])
  const severity = severityOf(item)
  const colour = chips[severity]?.[0] ?? 'faint'
  const together = boxes.reduce((sum, { height, space }) => sum + height + space, 0) < pageRoom(doc) / 2
  const kept = boxes.map((box, index) => (together ? { ...box, keep: index < boxes.length - 1 } : box))
  return enclosed(kept, { above: 2, below: 2 }, (top, height) =>
    doc.artifact('Layout', () => fillRect(doc, { x: left, y: top, width: 2, height }, colour)),
  )
}

function severityOf(item: ListItem): string {
  let severity = ''
  visit(item, (node) => {
    if (severity === '' && node.type === 'strong') severity = node.data?.chip ?? ''
  })
  return severity
}
