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

// biome-ignore lint/suspicious/noControlCharactersInRegex: SGR of ECMA-48 begins with one
const colourCode = /(\u001b\[[\d;]*m)/

const motion = `<style>@media (prefers-reduced-motion: no-preference) { text { animation: come 0.01s backwards } }
@keyframes come { from { visibility: hidden } }</style>
`

const drawing = postmortem(['timeline', '--width', '88', sample], { FORCE_COLOR: '1' })
writeFileSync(`${folder}/timeline.svg`, terminalPicture(drawing.trimEnd().split('\n')))
postmortem(['timeline', sample, '-o', `${folder}/picture.svg`])
writeFileSync(`${folder}/draft.svg`, recording())
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
for (const name of ['timeline.svg', 'picture.svg', 'draft.svg', 'page-1.png', 'page-2.png', 'page-3.png'])
  console.log(`${folder}/${name}  ${statSync(join(folder, name)).size} bytes`)

function postmortem(args, environment) {
  return run(process.execPath, ['dist/cli/main.js', ...args], environment)
}

/** The way from evidence to a draft, as a terminal shows it: commands as they are typed, and what each prints. */
function recording() {
  const draft = join(scratch, 'draft.md')
  const shown = (text) => text.replaceAll(draft, 'draft.md').trimEnd().split('\n')
  const steps = [
    [['draft', 'samples/evidence', '-o', draft], 1.5],
    [['timeline', '--width', '96', draft], 1],
    [['check', draft], 0],
  ]
  const lines = []
  const times = []
  let time = 0.5
  for (const [args, pause] of steps) {
    lines.push(`\u001b[32m$\u001b[0m \u001b[1mpostmortem ${shown(args.join(' '))}\u001b[0m`)
    times.push(time)
    time += 1
    for (const line of shown(both(args))) {
      lines.push(clipped(line, 114))
      times.push(time)
      time += 0.05
    }
    lines.push('')
    times.push(time)
    time += pause
  }
  return terminalPicture(lines, 'postmortem draft in a terminal: sources in, a timeline out', times)
}

/** What a command prints on both outputs; a check that finds something exits with 1. */
function both(args) {
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: '114' }
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
    env,
  })
  if (status === 0 || status === 1) return stderr + stdout
  console.error(stderr)
  process.exit(2)
}

/** So many columns of a line, its colours apart. */
function clipped(line, columns) {
  let left = columns
  return line
    .split(colourCode)
    .map((part) => {
      if (part.startsWith('\u001b')) return part
      const text = part.length > left ? `${part.slice(0, Math.max(0, left - 1))}…` : part
      left -= Math.min(part.length, left)
      return left === 0 && text === '…' ? '' : text
    })
    .join('')
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

/**
 * Lines of text with SGR colours as an SVG of a terminal; with times, in seconds, each line comes when it is due. Who
 * asks for less motion, and what knows no motion, shows all of them at once.
 */
function terminalPicture(lines, label = 'postmortem timeline in a terminal', times = []) {
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
    const due = times[row] === undefined ? '' : ` style="animation-delay:${round(times[row])}s"`
    return `<text y="${margin + 13 + row * lineHeight}" xml:space="preserve"${due}>${texts.join('')}</text>`
  })
  const fonts = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="${fonts}" font-size="13">
${times.length === 0 ? '' : motion}<rect width="${width}" height="${height}" rx="8" fill="#22272e"/>
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
