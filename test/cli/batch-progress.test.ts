import { expect, test } from 'vitest'
import { batchProgress } from '../../src/cli/batch-progress.ts'

/** A progress with a clock of its own, and what it has written. */
function watched(terminal: boolean, columns = 80) {
  let now = 0
  const written: string[] = []
  const stream = { isTTY: terminal, columns, write: (text: string | Uint8Array) => void written.push(String(text)) }
  const progress = batchProgress(stream, 'read', false, () => now)
  return {
    progress,
    written,
    /** A document is done every so many milliseconds. */
    steps: (count: number, every: number, reused = false) => {
      for (let step = 0; step < count; step += 1) {
        now += every
        progress.step(reused)
      }
    },
  }
}

test('on a terminal, a bar with rate and time left is drawn over itself, and taken away', () => {
  const { progress, written, steps } = watched(true)
  progress.expect(400)
  steps(9, 100)
  // What is over within a second shows nothing.
  expect(written).toEqual([])
  steps(191, 100)
  expect(written.at(-1)).toBe('\r\u001b[2K██████████░░░░░░░░░░ 200 of 400 read, 10/s, 20 s left')
  expect(written.every((line) => line.startsWith('\r\u001b[2K') && !line.includes('\n'))).toBe(true)
  progress.clear()
  expect(written.at(-1)).toBe('\r\u001b[2K')
})

test('the rate is that of the last seconds', () => {
  const { progress, written, steps } = watched(true)
  progress.expect(1000)
  steps(100, 1000)
  steps(200, 100)
  expect(written.at(-1)).toContain('300 of 1,000 read, 10/s, 1 min 10 s left')
})

test('it is drawn ten times a second at most, and keeps to the width', () => {
  const { progress, written, steps } = watched(true, 30)
  progress.expect(100_000)
  steps(5000, 1)
  expect(written.length).toBeGreaterThan(20)
  expect(written.length).toBeLessThanOrEqual(41)
  for (const line of written) expect(line.slice('\r\u001b[2K'.length).length).toBeLessThanOrEqual(29)
})

test('elsewhere it is a plain line each half minute; what came from the journal is told', () => {
  const { progress, written, steps } = watched(false)
  steps(29, 1000)
  expect(written).toEqual([])
  steps(1, 1000)
  steps(30, 1000, true)
  progress.clear()
  expect(written).toEqual(['postmortem: 30 read, 1.0/s\n', 'postmortem: 60 read (30 from the journal), 1.0/s\n'])
})

test('without a total there is no bar and no time left', () => {
  const { written, steps } = watched(true)
  steps(20, 100)
  expect(written.at(-1)).toBe('\r\u001b[2K20 read, 10/s')
})
