import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// What the README shows to those who use the package as a library, typed and run as theirs: `npm run build` first.
const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const shown = [...readme.matchAll(/^```ts\n(import [^`]+)```/gm)].map(([, code = '']) => code)
const folder = mkdtempSync(join(tmpdir(), 'postmortem-library-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = '# Outage\n\n- 2026-03-04 10:00 UTC Incident started.\n- 2026-03-04 11:20 UTC Incident resolved.\n'

/** The code that mentions this, with what comes before and after it. */
function script(mention: string, before: string, after: string): string {
  const code = shown.find((each) => each.includes(mention)) ?? ''
  const [imports = '', ...rest] = code.split('\n\n')
  return `${imports}\n${before}\n${rest.join('\n\n')}\n${after}\n`
}

const scripts = {
  one: script('measure(incident)', `const text = ${JSON.stringify(report)}`, ''),
  many: script('readAllInWorkers', '', ''),
  statistics: script(
    'collectStatistics',
    `const documents = [{ name: 'a.md', text: ${JSON.stringify(report)} }, { name: 'empty.md', text: '' }]`,
    "console.log(metrics.find(({ name }) => name === 'time-to-resolve')?.median?.seconds, groupings.length, similar.pairs)",
  ),
}

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/postmortem-kit'))
  mkdirSync(join(folder, 'reports'))
  writeFileSync(join(folder, 'reports/a.md'), report)
  // An archive without entries.
  writeFileSync(join(folder, 'archive.zip'), Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'))
  for (const [name, code] of Object.entries(scripts)) {
    writeFileSync(join(folder, `${name}.ts`), code)
    writeFileSync(join(folder, `${name}.mjs`), code)
  }
})

function run(name: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [`${name}.mjs`], { cwd: folder, encoding: 'utf8' })
  return stdout + stderr
}

test('its types are those that a strict program needs', () => {
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2024',
    '--module',
    'nodenext',
    '--skipLibCheck',
    '--types',
    '',
  ]
  const files = Object.keys(scripts).map((name) => `${name}.ts`)
  const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/tsc'), [...options, ...files], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([stdout, status]).toEqual(['', 0])
}, 60_000)

test('one document', () => {
  expect(run('one')).toBe('')
}, 60_000)

test('many documents, in threads, into a file', () => {
  expect(run('many')).toBe('')
  const [head = '', ...rows] = readFileSync(join(folder, 'incidents.csv'), 'utf8').trimEnd().split('\r\n')
  expect(head.split(',').slice(0, 4)).toEqual(['document', 'sha256', 'format', 'kind'])
  expect(rows.map((row) => row.split(',')[0])).toEqual([expect.stringMatching(/^reports\/a\.md$/)])
}, 60_000)

test('their statistics', () => {
  expect(run('statistics')).toBe('4800 4 0\n')
}, 60_000)

test('a run that is aborted, or left, has ended its threads, whatever they do', async () => {
  writeFileSync(
    join(folder, 'abort.mjs'),
    `import { readAllInWorkers } from 'postmortem-kit/node'
const rows = Array.from({ length: 5000 }, (_, row) => '- 1' + (row % 10) + ':00 UTC Node ' + row + ' restarted.')
async function* endless() {
  for (let number = 0; ; number += 1) yield { name: number + '.md', text: number < 4 ? '# Outage' : rows.join('\\n') }
}
const stop = new AbortController()
let seen = 0
try {
  for await (const _ of readAllInWorkers(endless(), { workers: 2, signal: stop.signal })) {
    seen += 1
    if (seen === 3) setTimeout(() => stop.abort(new Error('enough')), 50)
  }
} catch (error) {
  console.log(error.message, seen)
}
for await (const _ of readAllInWorkers(endless(), { workers: 2 })) break
console.log(process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name)).length)
`,
  )
  const child = spawn(process.execPath, ['abort.mjs'], { cwd: folder })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  // Nothing holds the process: it ends by itself.
  const [status] = await once(child, 'close')
  expect([status, said]).toEqual([0, 'enough 4\n0\n'])
}, 60_000)
