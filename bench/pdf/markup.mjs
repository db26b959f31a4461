// The words of a report as plain blocks, and those as Markdown, HTML and Typst, for the sides that read these.
import { wordsOf } from '../../dist/render/tree.js'

/** Headings, paragraphs, items and tables, in order; the picture has no words, and only our own side draws it. */
export function blocksOf({ root }) {
  return root.children.flatMap(blocksOfNode)
}

function blocksOfNode(node) {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: wordsOf(node) }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: wordsOf(node) }]
    case 'list':
      return node.children.map((item) => ({ kind: 'item', text: wordsOf(item) }))
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map(wordsOf))
      return [{ kind: 'table', head, rows }]
    }
    case 'blockquote':
      return node.children.flatMap(blocksOfNode)
    default:
      return []
  }
}

export function markdownOf(blocks) {
  const cell = (text) => text.replace(/[|\\]/g, '\\$&')
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return `${'#'.repeat(block.depth)} ${block.text}\n`
      if (block.kind === 'item') return `- ${block.text}`
      if (block.kind === 'paragraph') return `\n${block.text}\n`
      return `\n${[row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n')}\n`
    })
    .join('\n')
}

export function htmlOf(blocks) {
  const safe = (text) => text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)
  const row = (tag) => (cells) => `<tr>${cells.map((text) => `<${tag}>${safe(text)}</${tag}>`).join('')}</tr>`
  const body = blocks.map((block) => {
    if (block.kind === 'heading') return `<h${block.depth}>${safe(block.text)}</h${block.depth}>`
    if (block.kind === 'item') return `<ul><li>${safe(block.text)}</li></ul>`
    if (block.kind === 'paragraph') return `<p>${safe(block.text)}</p>`
    return `<table><thead>${row('th')(block.head)}</thead><tbody>${block.rows.map(row('td')).join('\n')}</tbody></table>`
  })
  const style = 'body{font:10pt sans-serif}table{border-collapse:collapse}td,th{text-align:left;padding:3pt}'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><style>${style}</style>${body.join('\n')}`
}

export function typstOf(blocks) {
  const quoted = (text) => `#${JSON.stringify(text)}`
  const cells = (row) => row.map((text) => `[${quoted(text)}]`).join(', ')
  const body = blocks.map((block) => {
    if (block.kind === 'heading') return `${'='.repeat(block.depth)} ${quoted(block.text)}`
    if (block.kind === 'item') return `- ${quoted(block.text)}`
    if (block.kind === 'paragraph') return `${quoted(block.text)}\n`
    const widths = block.head.map((_, index) => (index === 1 ? '1fr' : 'auto')).join(', ')
    return `#table(columns: (${widths}), table.header(${cells(block.head)}),\n${block.rows.map(cells).join(',\n')})`
  })
  return `#set page(paper: "a4")\n#set text(font: "Inter", size: 9.5pt, lang: "en")\n${body.join('\n')}\n`
}
