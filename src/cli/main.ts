#!/usr/bin/env node
// Nothing is imported here that `--version` does not need: it is what scripts call to see whether the command is there.
import { readFileSync } from 'node:fs'

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

// A reader that has seen enough (`| head -1`) closes the pipe: that is no failure, and the status set so far stands.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  const reason = error.code === 'ENOSPC' ? 'the disk is full' : error.message
  process.stderr.write(`postmortem: cannot write: standard output: ${reason}\n`)
  process.exit(2)
})

const [first] = process.argv.slice(2)
if (first === '--version' || first === '-V') {
  process.stdout.write(`${version()}\n`)
} else {
  const { run } = await import('./program.ts')
  const settled = (status: number): void => {
    process.exitCode = status
  }
  const { stdin, stdout, stderr } = process
  settled(await run(process.argv.slice(2), version(), { stdin, stdout, stderr, settled }))
}
