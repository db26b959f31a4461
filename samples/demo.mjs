// `npm run demo`: what the command makes of a sample, from a fresh clone. Installs and builds what is missing first.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const sample = 'samples/partial-api-outage.txt'
const folder = 'demo-output'

// npm keeps this list of what it has installed.
if (!existsSync('node_modules/.package-lock.json')) prepare('npm', 'ci')
if (!existsSync('dist/cli/main.js') || newest('src') > newest('dist')) prepare('npm', 'run', 'build')
mkdirSync(folder, { recursive: true })

show(['extract', '--format', 'text', sample], 'extract.txt')
show(['extract', sample], 'incident.json', { quietly: true })
show(['timeline', sample], 'timeline.txt')
show(['check', sample], 'findings.txt')
show(['render', sample, '-o', `${folder}/postmortem.md`, '-o', `${folder}/postmortem.pdf`])

console.log(`\nThe files are in ${join(root, folder)}:`)
for (const name of readdirSync(folder).sort())
  console.log(`  ${folder}/${name}  ${statSync(join(folder, name)).size} bytes`)
console.log('\nThe check exits with 1, since it found something: that is what a build would stop at.')

/** Runs the command as it is printed; what it prints is kept in a file too. */
function show(args, file, { quietly = false } = {}) {
  const redirect = quietly ? ` > ${folder}/${file}` : ''
  console.log(`\n$ postmortem ${args.join(' ')}${redirect}`)
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8' })
  if (!quietly) process.stdout.write(stdout)
  process.stderr.write(stderr)
  // 1 says that the check found something; 2 that the demo itself is broken.
  if (status !== 0 && status !== 1) process.exit(status ?? 2)
  if (file !== undefined) writeFileSync(join(folder, file), stdout)
}

function prepare(command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(2)
}

function newest(path) {
  const times = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
  return Math.max(0, ...times)
}
