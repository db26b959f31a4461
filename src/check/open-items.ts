import type { Document } from '../model/document.ts'
import type { ActionItem, Incident } from '../model/incident.ts'

/** Action items that are still to be done, in the order of the report. */
export function openItems({ actionItems }: Incident): ActionItem[] {
  return actionItems.filter(({ done }) => !done).toSorted((a, b) => a.position.start.offset - b.position.start.offset)
}

/**
 * Of these, the ones that open their line, as a list's or a table's do, or follow a label of one word ('Todo: …'). What a
 * sentence within a paragraph announces is no record of who does what by when.
 */
export function recordedItems(incident: Incident, { text, lineStarts, shift }: Document): ActionItem[] {
  return openItems(incident).filter(({ position: { start } }) => {
    const before = text.slice(lineStarts[start.line - 1] ?? 0, start.offset - shift)
    return /(?:^|[|>])[^\p{L}|>]*(?:\p{L}{1,20}\s?[:：][^\p{L}]*)?$/u.test(before)
  })
}
