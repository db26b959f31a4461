import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('names an option that this version of V8 has: of one that it has not, it would complain at every run', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  expect(options).toMatch(/^ +--interrupt-budget \(/m)
})
