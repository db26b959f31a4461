/** Blocks as Markdown. */
export function markdownOf(blocks, { bullet }) {
  return `${blocks.map((block) => print(block, bullet)).join('\n\n')}\n`
}

function print(block, bullet) {
  if (block.front) return ['---', ...block.front, '---'].join('\n')
  if (block.heading) return `${'#'.repeat(block.heading)} ${block.text}`
  if (block.para) return block.para.join('\n')
  if (block.list) return block.list.map((item) => `${bullet} ${item}`).join('\n')
  const { head, rows } = block.table
  const row = (cells) => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}
