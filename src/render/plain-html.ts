// Tags whose only work is looks or structure. `List<String>` and `<service-name>` are words, and stay.
const known = new Set(
  (
    'b i em strong u s del ins sub sup small big kbd samp var code tt pre p div span center font details summary hr ' +
    'ul ol li dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote br section article mark'
  ).split(' '),
)

/** HTML without its markup: tags of known elements go, their words stay; comments go and are counted. */
export function plainHtml(html: string): { text: string; comments: number } {
  let comments = 0
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    text += html.slice(at, open)
    at = open
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4)
      comments += 1
      at = close === -1 ? html.length : close + 3
      continue
    }
    const close = html.indexOf('>', open)
    if (close === -1) break
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s/>])/.exec(html.slice(open, open + 20))?.[1]?.toLowerCase()
    if (name === undefined || !known.has(name)) text += html.slice(open, close + 1)
    else if (name === 'br') text += '\n'
    at = close + 1
  }
  return { text: decoded(text + html.slice(at)), comments }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '')
}
