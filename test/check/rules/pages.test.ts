import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { rules } from '../../../src/check/rules.ts'
import { extract } from '../../../src/extract/extract.ts'
import { readText } from '../../../src/readers/read.ts'

interface Example {
  readonly format: string
  readonly passes: boolean
  /** Of each finding that the page promises, its lines joined by `+`, the proving one first. */
  readonly lines: readonly string[]
  readonly report: string
}

/** The fenced blocks of a page whose info string says `passes`, or `fails 5+6 8+9`. */
function examplesOf(id: string): Example[] {
  const page = readFileSync(join(import.meta.dirname, `../../../src/check/rules/${id}.md`), 'utf8')
  return [...page.matchAll(/^```(\w+) (passes|fails)(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, format = '', verdict, lines = '', report = '']) => ({
      format,
      passes: verdict === 'passes',
      lines: lines.trim().split(' ').filter(Boolean),
      report,
    }),
  )
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf(id)

  test('has an example that passes and one that fails', () => {
    expect(examples.map(({ passes }) => passes)).toEqual(expect.arrayContaining([true, false]))
    for (const { passes, lines } of examples) expect(lines.length > 0).toBe(!passes)
  })

  for (const example of examples) {
    test(example.passes ? 'passes' : 'fails', () => {
      const document = readText(example.report, { name: 'report', format: example.format })
      const config = rule.severity === 'off' ? { rules: { [id]: 'warning' as const } } : {}
      const found = extract(document).flatMap((incident) => check(incident, document, config, { rules: [rule] }))
      const lines = found.map(({ position, related }) =>
        [position, ...related.map((other) => other.position)].map((place) => place?.start.line).join('+'),
      )
      expect(lines, found.map(({ message }) => message).join('\n')).toEqual(example.lines)
    })
  }
})
