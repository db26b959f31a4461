// Runs every command on the reports of ./samples in the environment that this process was given, and prints digests of
// what comes out: `node every-command.mjs dist/cli/program.js`.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'

const { run } = await import(pathToFileURL(process.argv[2]).href)
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
const now = ['--now', '2026-06-01']
const digests = {
  json: await printed('extract', 'samples'),
  text: await printed('extract', '--format', 'text', 'samples'),
  check: await printed('check', ...now, 'samples'),
  timeline: await printed('timeline', 'samples'),
  zoned: await printed('check', ...now, '--output-zone', 'Asia/Tokyo', 'samples'),
  stats: await printed('stats', ...now, '--format', 'json', 'samples'),
  status: await printed('status', ...now, 'samples'),
  german: await printed('timeline', '--locale', 'de', '--output-zone', 'America/New_York', 'samples'),
  japanese: await printed('render', ...now, '--locale', 'ja', '--output-zone', 'UTC', 'samples/sound-report.md'),
}
for (const name of readdirSync('samples')) {
  const documents = [`${name}.out.md`, `${name}.pdf`, `${name}.html`]
  const pictures = [`${name}.svg`, `${name}.png`]
  await printed('render', ...now, `samples/${name}`, ...documents.flatMap((file) => ['-o', file]))
  await printed('timeline', ...now, `samples/${name}`, ...pictures.flatMap((file) => ['-o', file]))
  for (const file of [...documents, ...pictures]) digests[file] = digestOf(readFileSync(file))
}
console.log(JSON.stringify({ locale, timeZone, digests }))

async function printed(...args) {
  let text = ''
  const output = { write: (more) => (text += more) }
  const status = await run(args, '0.0.0', { stdin: Readable.from([]), stdout: output, stderr: output })
  if (status === 2) throw new Error(`${args.join(' ')}: ${text}`)
  return digestOf(text)
}

function digestOf(content) {
  return createHash('sha256').update(content).digest('hex')
}
