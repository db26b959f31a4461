/** Blocks as an HTML page. */
export function htmlOf(blocks, { lang, title }) {
  const body = blocks.map(print).join('\n')
  const head = [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
  ]
  return `${[...head, '</head>', '<body>', '<main>', body, '</main>', '</body>', '</html>'].join('\n')}\n`
}

function print(block) {
  if (block.heading) return `<h${block.heading}>${inline(block.text)}</h${block.heading}>`
  if (block.para) return `<p>${block.para.map(inline).join('\n')}</p>`
  if (block.list) return `<ul>\n${block.list.map((item) => `  <li>${inline(item)}</li>`).join('\n')}\n</ul>`
  const { head, rows } = block.table
  const row = (cells, tag) => `  <tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`
  return ['<table>', row(head, 'th'), ...rows.map((cells) => row(cells, 'td')), '</table>'].join('\n')
}

const inline = (text) =>
  escaped(text.replace('[ ] ', ''))
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
