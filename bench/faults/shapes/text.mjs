/** Blocks as plain text, as it is pasted into mails and tickets: no markup, headings on lines of their own. */
export function textOf(blocks) {
  return `${blocks.map(print).join('\n\n')}\n`
}

function print(block) {
  if (block.heading) return plain(block.text)
  if (block.para) return block.para.map(plain).join('\n')
  if (block.list) return block.list.map((item) => `  • ${plain(item)}`).join('\n')
  const { head, rows } = block.table
  return [head, ...rows].map((cells) => cells.map(plain).join('\t')).join('\n')
}

/** Without marks of emphasis; a link stands behind its words. */
export function plain(text) {
  return text
    .replaceAll('**', '')
    .replace('[ ] ', '')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
}
