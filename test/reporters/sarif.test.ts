import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ReporterOptions } from '../../src/reporters/reporter.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { at, byComment, document, documentOf, documents, finding, hostile, known, placeless } from './sample.ts'

/** RFC 3986, 2: the characters of a reference, all else percent-encoded. zod takes `uri-reference` for a whole URL. */
const reference = "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$"

const schema = z.fromJSONSchema(
  JSON.parse(
    readFileSync(join(import.meta.dirname, 'fixtures/sarif-2.1.0.schema.json'), 'utf8').replaceAll(
      '"format":"uri-reference"',
      () => `"pattern":${JSON.stringify(reference)}`,
    ),
  ),
)

function logOf(findings: Parameters<typeof sarif>[0], options?: ReporterOptions, docs = documents) {
  const log = JSON.parse(sarif(findings, docs, options))
  const { error } = schema.safeParse(log)
  expect(error?.issues ?? []).toEqual([])
  return log.runs[0]
}

test('the schema is one that finds faults', () => {
  const run = { tool: { driver: { name: 'x' } }, results: [{ message: { text: 'm' }, level: 'grave' }] }
  expect(schema.safeParse({ version: '2.1.0', runs: [run] }).success).toBe(false)
  expect(schema.safeParse({ version: '2.1.0', runs: [{ tool: {} }] }).success).toBe(false)
})

test('a finding is a result with its places and a fingerprint', () => {
  const [result] = logOf([finding]).results
  const artifactLocation = { uri: 'reports/a.md', uriBaseId: '%SRCROOT%', index: 0 }
  expect(result).toMatchObject({
    ruleId: 'gap',
    level: 'warning',
    message: { text: '44 min without an entry' },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 8, snippet: { text: '13:16' } },
        },
      },
    ],
    relatedLocations: [
      { id: 1, message: { text: 'the next entry' }, physicalLocation: { artifactLocation, region: { startLine: 4 } } },
    ],
    properties: { data: { minutes: 44 } },
  })
  expect(result.partialFingerprints['findingIdentity/v1']).toMatch(/^[0-9a-f]{16}:1$/)
})

test('what is about no line is shown at the first', () => {
  const [{ locations, level }] = logOf([placeless]).results
  expect([level, locations[0].physicalLocation.region]).toEqual(['note', { startLine: 1 }])
})

test('the fingerprint stays when lines move, and changes with the line, the data or the rule', () => {
  const print = (one: typeof finding, docs = documents) =>
    logOf([one], {}, docs).results[0].partialFingerprints['findingIdentity/v1']
  const moved = documentOf(`\n\nMore words.\n${document.text}`)
  const reworded = documentOf(document.text.replace('First alert', 'An alert'))
  const there = (text: typeof document) => new Map([[text.name, text]])
  expect(print({ ...finding, position: at('13:16', moved) }, there(moved))).toBe(print(finding))
  expect(print(finding, there(reworded))).not.toBe(print(finding))
  expect(print({ ...finding, data: { minutes: 45 } })).not.toBe(print(finding))
  expect(print({ ...finding, rule: 'late-update' })).not.toBe(print(finding))
})

test('the same finding twice has two fingerprints', () => {
  const { results } = logOf([finding, finding])
  const [first, second] = results.map(
    (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['findingIdentity/v1'],
  )
  expect(second).toBe(first.replace(/:1$/, ':2'))
})

test('rules are described with their pages, and a result points at its own', () => {
  const rules = [
    { id: 'date-missing', severity: 'info', summary: 'Clocks without a day.' },
    { id: 'gap', severity: 'warning', summary: 'A hole.', why: 'It hides.', page: '# gap\n' },
  ] as const
  const run = logOf([finding, placeless], { rules, tool: { name: 'postmortem-kit', version: '1.2.3' } })
  expect(run.tool.driver).toMatchObject({ name: 'postmortem-kit', version: '1.2.3' })
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'date-missing',
    'gap',
    'missing-milestone',
  ])
  expect(run.tool.driver.rules[1]).toMatchObject({
    fullDescription: { text: 'A hole. It hides.' },
    help: { text: 'A hole. It hides.', markdown: '# gap\n' },
    defaultConfiguration: { enabled: true, level: 'warning' },
  })
  expect(run.results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([1, 2])
})

test('ignored findings are counted, and results with a suppression where they are asked for', () => {
  const ignored = [byComment, known]
  const quiet = logOf([], { ignored, gone: 2 })
  expect(quiet.results).toEqual([])
  expect(quiet.invocations[0].toolExecutionNotifications.map((one: { message: object }) => one.message)).toEqual([
    { text: '2 findings ignored: 1 by comments in the reports, 1 by the baseline' },
    { text: '2 findings of the baseline are gone: it can be written anew' },
  ])
  const { results } = logOf([], { ignored, showIgnored: true })
  expect(results.map(({ suppressions }: { suppressions: object[] }) => suppressions)).toMatchObject([
    [{ kind: 'inSource', justification: 'the logs are lost', location: {} }],
    [{ kind: 'external' }],
  ])
})

test('a run that could not read all is no success', () => {
  expect(logOf([], { complete: false }).invocations[0].executionSuccessful).toBe(false)
})

test('files are places in the folder of the run, or URLs', () => {
  const uri = (file: string, pathOf?: (name: string) => string) =>
    logOf([{ ...placeless, file }], pathOf ? { pathOf } : {}).results[0].locations[0].physicalLocation.artifactLocation
  expect(uri('./a b/ü#?.md')).toEqual({ uri: 'a%20b/%C3%BC%23%3F.md', uriBaseId: '%SRCROOT%' })
  expect(uri('<stdin>')).toEqual({ uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' })
  expect(uri('/tmp/a.md', () => 'file:///tmp/a.md')).toEqual({ uri: 'file:///tmp/a.md' })
})

test('edits count their characters behind a byte order mark', () => {
  const marked = documentOf('13:16 a', { shift: 1 })
  const fix = [{ start: 1, end: 6, text: '13:17' }]
  const [result] = logOf([{ ...finding, related: [], fix }], {}, new Map([[marked.name, marked]])).results
  expect(result.fixes[0].artifactChanges[0].replacements).toEqual([
    { deletedRegion: { charOffset: 0, charLength: 5 }, insertedContent: { text: '13:17' } },
  ])
})

test('whatever a report says, the log keeps to the schema, and steers no terminal', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, text, text, (message, file, source) => {
      const hostileDocument = documentOf(`- 13:16 ${source}`, { name: file })
      const found = { ...finding, file, message, related: [{ message, position: at('13:16') }], data: { text: source } }
      const written = sarif([found], new Map([[file, hostileDocument]]))
      expect(schema.safeParse(JSON.parse(written)).error?.issues ?? []).toEqual([])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(written).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)
      expect(written.isWellFormed()).toBe(true)
    }),
    { numRuns: 60 },
  )
})
