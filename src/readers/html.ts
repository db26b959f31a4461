import type { Reader } from './reader.ts'

/** Web pages: status pages with their updates, histories, blog posts and wiki pages, and fragments of HTML. */
export const htmlReader: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  sniff: htmlEvidence,
  // The parser of HTML is large: loaded only where a page is read.
  parse: async (text) => (await import('./html/read-page.ts')).readPage(text),
}

const PAGE =
  /^[\s\uFEFF`]{0,200}(?:<\?xml[^<>]{0,200}\?>\s{0,99})?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s{0,99}){0,5}<(?:!doctype\s{1,9}html|html|head|body)\b/i
const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?!---[ \t]*\r?\n)[^\n]{0,2000}\n){0,200}---[ \t]*\r?\n/
const BLOCK =
  /^[ \t]{0,40}<\/?(?:!--|p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|t[dh]|section|article|main|header|figure|pre|blockquote|br|hr|details|time|span|strong|a|em|b)\b[^\n]{0,4000}/i
const MARKDOWN =
  /^(?: {0,3}#{1,6}[ \t]+\S| {0,3}(?:```|~~~)| {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+[^\s<]|.{0,200}\]\(\S| {0,3}\|? ?:?-{3,}:? ?\|)/
const LINES = 400

/** How much speaks for HTML: a document type or root element, or lines that are mostly tags and no Markdown. */
function htmlEvidence(sample: string): number {
  if (PAGE.test(sample)) return 20
  const front = FRONT_MATTER.exec(sample)?.[0].length ?? 0
  const lines = sample.slice(front).split(/\r?\n/, LINES)
  const filled = lines.filter((line) => line.trim() !== '')
  const [first] = filled
  if (first === undefined || !/^\s{0,40}<(?:[a-zA-Z]|!--)/.test(first)) return 0
  let blocks = 0
  let isOpen = false
  let bare = 0
  for (const line of lines) {
    if (line.trim() === '') {
      isOpen = false
      continue
    }
    if (MARKDOWN.test(line) && !isOpen) return 0
    if (BLOCK.test(line)) {
      blocks += 1
      isOpen = true
    } else if (!isOpen) bare += 1
  }
  const share = blocks / Math.max(1, blocks + bare)
  if (share < 0.8) return 0
  return front > 0 ? 9 : 7
}
