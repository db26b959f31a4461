import type { Element } from 'hast'
import type { RootContent } from 'mdast'
import { type Passage, slicePassage, trimPassage } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import { BODY_LEVELS, type UpdateDraft } from '../incident-tree.ts'
import { attributePassage } from './attributes.ts'
import { type Conversion, without } from './conversion.ts'
import type { Content } from './elements.ts'
import { flowOf } from './flow.ts'
import { passageOf, plainText, withoutLead } from './passages.ts'
import { withoutPosted } from './posted.ts'
import { inDocument } from './source.ts'
import { stampAttribute } from './stamp-attributes.ts'
import { dayOfStamp, type PageDays } from './stamp-days.ts'
import type { FoundUpdate } from './updates.ts'

/** One update of a status page: its stamp as written, its status, and the rest of its element as its text. */
export function updateDraft(update: FoundUpdate, conversion: Conversion, days: PageDays): UpdateDraft {
  const { element, stamp, label, status } = update
  const passage = stampPassage(stamp.element, conversion)
  const taken = new Set<Content>([stamp.element])
  if (label !== undefined) taken.add(label)
  const day = passage === undefined ? undefined : dayOfStamp(passage.text, element, stamp.order, days)
  return {
    stamp: passage,
    status,
    label: label === undefined ? undefined : passageOf(label.children, conversion),
    ...(day === undefined ? {} : { day }),
    body: bodyOf(element, without(conversion, taken)),
  }
}

/** The stamp's text, from its first date or clock on: '3 days ago' before it is no stamp. */
function stampPassage(element: Element, conversion: Conversion): Passage | undefined {
  const attribute = stampAttribute(element)
  if (attribute !== undefined) {
    const passage = attributePassage(conversion.source.text, element, attribute)
    if (passage !== undefined) return inDocument(conversion.source, trimPassage(passage))
  }
  const passage = passageOf(element.children, conversion)
  if (passage === undefined) return undefined
  const [first, second] = scan(passage.text)
  if (first?.from.relative === undefined || second === undefined) return passage
  return slicePassage(passage, second.start)
}

function bodyOf(element: Element, conversion: Conversion): RootContent[] {
  const blocks = withoutLead(flowOf(element.children, conversion)).filter((block) => !isPosted(block))
  for (const block of blocks) {
    if (block.type === 'heading') block.depth = Math.min(6, block.depth + BODY_LEVELS) as typeof block.depth
  }
  return blocks
}

/** 'Posted on', where the stamp itself has been taken out. */
function isPosted(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const text = plainText(block)
  return text.length <= 40 && /^(?:on|at|by|um|am|le|el|em|в)?$/i.test(withoutPosted(text))
}
