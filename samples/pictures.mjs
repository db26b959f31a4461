// `npm run pictures`: the README's pictures, drawn from a sample by the command itself. Build first; needs poppler's
// pdftoppm.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const sample = 'samples/partial-api-outage.txt'
const folder = 'samples/pictures'
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'))
mkdirSync(folder, { recursive: true })

const drawing = postmortem(['timeline', '--width', '88', sample], { FORCE_COLOR: '1' })
writeFileSync(`${folder}/timeline.svg`, terminalPicture(drawing.trimEnd().split('\n')))
postmortem(['timeline', sample, '-o', `${folder}/picture.svg`])
const pages = [
  ['page-1', 1, []],
  ['page-2', 2, []],
  ['page-3', 1, ['--template', 'executive', '--theme', 'samples/theme.yml']],
]
for (const [name, page, options] of pages) {
  const pdf = join(scratch, `${name}.pdf`)
  postmortem(['render', 'samples/checkout-failures.md', '-o', pdf, ...options])
  run('pdftoppm', ['-r', '72', '-png', '-singlefile', '-f', String(page), pdf, `${folder}/${name}`])
}
rmSync(scratch, { recursive: true })
for (const name of ['timeline.svg', 'picture.svg', 'page-1.png', 'page-2.png', 'page-3.png'])
  console.log(`${folder}/${name}  ${statSync(join(folder, name)).size} bytes`)

function postmortem(args, environment) {
  return run(process.execPath, ['dist/cli/main.js', ...args], environment)
}

function run(command, args, environment = {}) {
  const env = { ...process.env, ...environment }
  const { stdout, stderr, status, error } = spawnSync(command, args, { encoding: 'utf8', env })
  if (error !== undefined || status !== 0) {
    console.error(`${command} failed: ${error?.message ?? stderr}`)
    process.exit(2)
  }
  return stdout
}

/** Lines of text with SGR colours as an SVG of a terminal. */
function terminalPicture(lines) {
  const [cellWidth, lineHeight, margin] = [7.8, 18, 16]
  const columns = Math.max(...lines.map((line) => spansOf(line).reduce((sum, { text }) => sum + text.length, 0)))
  const width = Math.ceil(columns * cellWidth) + 2 * margin
  const height = lines.length * lineHeight + 2 * margin
  const rows = lines.map((line, row) => {
    let column = 0
    const texts = spansOf(line).map(({ text, colour, bold }) => {
      const shown = text.trimEnd()
      const x = round(margin + column * cellWidth)
      column += text.length
      if (shown === '') return ''
      // Whatever font is there, each run of text takes its columns.
      const length = ` textLength="${round(shown.length * cellWidth)}" lengthAdjust="spacingAndGlyphs"`
      const weight = bold ? ' font-weight="bold"' : ''
      return `<tspan x="${x}"${length} fill="${colour}"${weight}>${escaped(shown)}</tspan>`
    })
    return `<text y="${margin + 13 + row * lineHeight}" xml:space="preserve">${texts.join('')}</text>`
  })
  const fonts = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="postmortem timeline in a terminal" font-family="${fonts}" font-size="13">
<rect width="${width}" height="${height}" rx="8" fill="#22272e"/>
${rows.join('\n')}
</svg>
`
}

/** Runs of one colour, leading blanks apart: an SVG would take them away. */
function spansOf(line) {
  const plain = '#adbac7'
  const colours = {
    2: '#768390',
    31: '#f47067',
    32: '#57ab5a',
    33: '#c69026',
    34: '#539bf5',
    35: '#b083f0',
    36: '#39c5cf',
    90: '#768390',
  }
  let style = { colour: plain, bold: false }
  const spans = []
  for (const [index, part] of line.split('\u001b[').entries()) {
    const end = index === 0 ? -1 : part.indexOf('m')
    const code = part.slice(0, Math.max(0, end))
    if (code === '1') style = { ...style, bold: true }
    else if (colours[code] !== undefined) style = { ...style, colour: colours[code] }
    else if (index > 0) style = { colour: plain, bold: false }
    for (const text of part.slice(end + 1).match(/^ +|\S.*/g) ?? []) spans.push({ text, ...style })
  }
  return spans
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function round(value) {
  return Math.round(value * 10) / 10
}
