import type { Line, Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import { block, type UpdateBlock } from './block.ts'
import { shortcode } from './shortcode.ts'
import { statusOf } from './status-of.ts'

/**
 * Paragraphs that open with a status and close with their stamp: 'Resolved – All is well. (4 May 2025, 10:20 UTC)',
 * or the stamp in a site generator's shortcode, `{{< track "2025-05-04 10:20:00" >}}`.
 */
export function closingBlocks(outline: Outline, mentions: readonly Mention[]): UpdateBlock[] {
  return mentions.flatMap((stamp) => {
    const { line, token, passage } = stamp
    if (token.from.clock === undefined || token.from.date?.day === undefined || token.to !== undefined) return []
    if ((line.kind !== 'text' && line.kind !== 'item') || line.cells !== undefined) return []
    // A shortcode is put there for its stamp; words before a bracket need a status to be an update, and its paragraph's end.
    const coded = codedLead.test(passage.text.slice(0, token.start))
    if (!coded && outline.lines[line.index + 1]?.block === line.block) return []
    if (!closingLead.test(passage.text.slice(0, token.start)) || !closers.test(passage.text.slice(token.end))) return []
    let from = line.index
    while (goesOnFrom(outline.lines[from], outline.lines[from - 1])) from -= 1
    const first = outline.lines[from]
    const told = first === undefined ? undefined : statusOf(first.passage.text)
    if (first === undefined || told?.rest === '' || (told === undefined && !coded)) return []
    return [{ ...block(outline, stamp, first.index, line.index, told?.status), closes: true }]
  })
}

/** Whether a line goes on with its paragraph: not behind another update's shortcode, nor with words before a colon. */
function goesOnFrom(line: Line | undefined, above: Line | undefined): boolean {
  if (line === undefined || line.first || above?.block !== line.block) return false
  return !codedClose.test(above.passage.text) && !labelled.test(line.passage.text)
}

const codedClose = /[>%]\}\}\s*$/

export const labelled = /^[^\p{L}\p{N}]{0,4}\p{Lu}[\p{L} ]{2,30}[:：]\s/u

const codedLead = new RegExp(`${shortcode}$`)

const closingLead = new RegExp(`(?:${shortcode}|[([|]\\s*|\\s[–—-]\\s*|^[^\\p{L}\\p{N}]*)$`, 'u')

const closers = /^[\s"'”’<>%}\])*_.-]*$/
