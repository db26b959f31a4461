import { check } from '../check/check.ts'
import type { Rule } from '../check/rule.ts'
import { compare } from '../compare/compare.ts'
import type { ComparisonRule } from '../compare/comparison-rule.ts'
import { extract } from '../extract/extract.ts'
import type { Finding } from '../model/finding.ts'
import { readText } from '../readers/read.ts'
import { type Example, examplesIn } from './examples.ts'

/** One thing to test; `run` throws an Error that says what is wrong. Any test runner can take it. */
export interface RuleTest {
  readonly name: string
  run(): void
}

/**
 * Tests that hold a rule to its page: each example gives exactly the findings that the page promises, at their lines;
 * there is one that passes and one that fails; every option has a default and a description; every message is filled.
 *
 * @example
 * for (const { name, run } of ruleTests(myRule, readFileSync('my-rule.md', 'utf8'))) test(name, run)
 */
export function ruleTests(rule: Rule | ComparisonRule, page: string): RuleTest[] {
  const examples = examplesIn(page)
  return [
    {
      name: `${rule.id}: the page has an example that passes and one that fails`,
      run: () => {
        for (const [verdict, there] of [
          ['passes', examples.some(({ fails }) => fails.length === 0)],
          ['fails', examples.some(({ fails }) => fails.length > 0)],
        ] as const) {
          if (!there) throw new Error(`the page of ${rule.id} has no example that ${verdict}`)
        }
      },
    },
    { name: `${rule.id}: every option has a default and a description`, run: () => testOptions(rule) },
    ...examples.map((example) => ({
      name: `${rule.id}: the example on line ${example.line} ${example.fails.length > 0 ? 'fails' : 'passes'}`,
      run: () => testExample(rule, example),
    })),
  ]
}

function testOptions({ id, options }: Rule | ComparisonRule): void {
  if (!options.safeParse({}).success) throw new Error(`an option of ${id} has no default`)
  for (const [name, option] of Object.entries(options.shape)) {
    if (!(option as { description?: string }).description) throw new Error(`option ${name} of ${id} has no description`)
  }
}

function testExample(rule: Rule | ComparisonRule, example: Example): void {
  const findings = findingsIn(rule, example)
  const found = findings.map((finding) => placesOf(finding, example))
  const unfilled = findings.find(({ message }) => message === '' || /\{\{\w+\}\}/.test(message))
  if (unfilled) throw new Error(`a message of ${rule.id} is empty or not filled: "${unfilled.message}"`)
  if (found.join(' ') === example.fails.join(' ')) return
  const listed = findings.map(({ message }, index) => `\n  ${found[index]}: ${message}`).join('')
  throw new Error(
    `the page of ${rule.id}, line ${example.line}, promises ${written(example.fails)}; found ${written(found)}${listed}`,
  )
}

const written = (places: readonly string[]): string => (places.length === 0 ? 'nothing' : places.join(' '))

/** What the rule finds, at the severity of a warning where it is off by itself. */
function findingsIn(rule: Rule | ComparisonRule, { reports, options }: Example): readonly Finding[] {
  const severity = rule.severity === 'off' ? 'warning' : rule.severity
  const config = { rules: { [rule.id]: [severity, options] as const } }
  const read = reports.map(({ text, format }, index) => {
    const document = readText(text, { name: nameOf(index), format })
    return { document, incidents: extract(document) }
  })
  if ('compare' in rule) {
    const accounts = read.flatMap(({ document, incidents: [incident] }) => (incident ? [{ document, incident }] : []))
    return compare(accounts, config, { rules: [rule] }).findings
  }
  return read.flatMap(({ document, incidents }) =>
    incidents.flatMap((incident) => check(incident, document, config, { rules: [rule] })),
  )
}

const nameOf = (index: number): string => String.fromCharCode(97 + index)

/** `5+6`, or with several reports `a5+b6`; `-` for a finding without a place. */
function placesOf({ file, position, related }: Finding, { reports }: Example): string {
  const places = [{ file, position }, ...related.map((other) => ({ ...other, file: other.file ?? file }))]
  return places.map((place) => `${reports.length > 1 ? place.file : ''}${place.position?.start.line ?? '-'}`).join('+')
}
