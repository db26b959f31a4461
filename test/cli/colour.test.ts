import { expect, test } from 'vitest'
import { coloured } from '../../src/cli/colour.ts'

const terminal = { isTTY: true }
const pipe = {}

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, false],
  ['a terminal and NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal and an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['a pipe and FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['a pipe and an empty FORCE_COLOR', pipe, { FORCE_COLOR: '' }, true],
  ['a terminal and FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['both, where NO_COLOR wins', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('%s', (_, stream, environment, colour) => {
  expect(coloured(stream, environment)).toBe(colour)
})
