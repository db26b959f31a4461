// Reports with one planted fault each, and sound ones, all invented: which faults the rules find at their lines, and
// what they find where there is nothing.
//
//   node bench/faults/main.mjs [--seed WORD] [--each N] [--rule ID] [--misses FOLDER] [--short]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from './generate.mjs'
import { findingsIn, isFound, ruleIds } from './judge.mjs'
import { planters } from './planters/all.mjs'
import { sampleFaults } from './samples.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'one' },
    each: { type: 'string' },
    rule: { type: 'string' },
    misses: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
})
const each = Number(values.each ?? (values.short ? 1 : 12))
const wanted = planters.filter(({ rule }) => values.rule === undefined || rule === values.rule)
if (wanted.length === 0) {
  console.error(`faults: no fault is planted for a rule "${values.rule}"`)
  process.exit(2)
}

const faulty = [
  ...wanted.flatMap((planter) => times(each, (index) => plantedAs(planter, index))),
  ...sampleFaults.filter(({ planter }) => wanted.some(({ rule }) => rule === planter.rule)),
]
const sound = times(each * wanted.length, (index) => generate(`${values.seed}-sound-${index}`))
if (values.misses !== undefined) mkdirSync(values.misses, { recursive: true })

const figures = new Map(wanted.map(({ rule }) => [rule, { planted: 0, found: 0, false: 0 }]))
for (const report of faulty) {
  const findings = await findingsIn(report)
  const figure = figures.get(report.planter.rule)
  figure.planted += 1
  if (isFound(report, findings)) figure.found += 1
  else keep(report, `missed ${report.planter.rule} at ${report.lines.join(', ') || 'no line in particular'}`, findings)
}
let falseFindings = 0
for (const report of sound) {
  const findings = await findingsIn(report)
  falseFindings += findings.length
  for (const { rule } of findings) {
    const figure = figures.get(rule) ?? { planted: 0, found: 0, false: 0 }
    figures.set(rule, { ...figure, false: figure.false + 1 })
  }
  if (findings.length > 0) keep(report, 'false findings in a sound report', findings)
}
print()

function plantedAs(planter, index) {
  return { ...generate(`${values.seed}-${planter.rule}-${index}`, {}, planter), planter }
}

/** Writes a report that was misjudged, with a note of what was looked for and what was found. */
function keep({ name, text }, why, findings) {
  if (values.misses === undefined) return
  const list = findings.map(({ rule, line, message }) => `${line ?? '-'}\t${rule}\t${message}`)
  writeFileSync(join(values.misses, name), text)
  writeFileSync(join(values.misses, `${name}.note`), `${[why, ...list].join('\n')}\n`)
}

function print() {
  const rows = [...figures].sort(([a], [b]) => (a < b ? -1 : 1))
  const share = (found, planted) => (planted === 0 ? '-' : (found / planted).toFixed(2))
  console.log(`${'rule'.padEnd(30)} planted  found  share  false`)
  for (const [rule, { planted, found, false: wrong }] of rows) {
    const known = ruleIds.includes(rule) ? '' : '  (no such rule)'
    const cells = [String(planted).padStart(7), String(found).padStart(6), share(found, planted).padStart(6)]
    console.log(`${rule.padEnd(30)} ${cells.join(' ')} ${String(wrong).padStart(6)}${known}`)
  }
  const total = rows.reduce((sum, [, { found }]) => sum + found, 0)
  console.log(`\n${total} of ${faulty.length} planted faults found at their lines: ${share(total, faulty.length)}`)
  const per = (falseFindings / sound.length).toFixed(3)
  console.log(`${falseFindings} findings in ${sound.length} sound reports: ${per} a report`)
}

function times(count, make) {
  return Array.from({ length: count }, (_, index) => make(index))
}
