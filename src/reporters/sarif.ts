import type { Document } from '../model/document.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { identityOf } from '../model/finding-identity.ts'
import type { Position } from '../model/position.ts'
import { stableHash } from '../model/stable-hash.ts'
import { printable } from './columns.ts'
import type { DescribedRule, Reporter } from './reporter.ts'
import { goneLine, ignoredLine } from './summary.ts'

const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const

/** The name under which code scanning knows the folder that relative places start from: the root of the repository. */
const root = '%SRCROOT%'

/**
 * SARIF 2.1.0 (OASIS), as code scanning takes it: relative places, a fingerprint that moved lines do not change, and
 * each rule with its page as help. Ignored findings are counted; where asked for, they are results with a suppression.
 */
export const sarif: Reporter = (findings, documents, options = {}) => {
  const { rules = [], tool = { name: 'postmortem-kit', version: '' }, pathOf = same } = options
  const { ignored = [], showIgnored = false, gone = 0, complete = true } = options
  const shown = [...findings, ...(showIgnored ? ignored : [])]
  const described = withUndescribed(rules, shown)
  const index = new Map(described.map(({ id }, place) => [id, place]))
  const artifacts = new Map([...documents.keys()].map((file, place) => [file, place]))
  const places: Places = { documents, location: (file) => locationOf(file, pathOf(file), artifacts.get(file)) }
  const fingerprint = fingerprints(documents)
  const remarks = [ignoredLine(ignored), goneLine(gone)].filter((line) => line !== '')
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            ...(tool.version !== '' && { version: tool.version, semanticVersion: tool.version }),
            rules: described.map(ruleOf),
          },
        },
        invocations: [
          {
            executionSuccessful: complete,
            toolExecutionNotifications: remarks.map((text) => ({ level: 'note', message: { text } })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The folder in which the command ran.' } } },
        artifacts: [...documents.values()].map(({ name, sha256 }) => ({
          location: places.location(name),
          ...(sha256 !== '' && { hashes: { 'sha-256': sha256 } }),
        })),
        results: shown.map((finding) => resultOf(finding, index.get(finding.rule) ?? 0, places, fingerprint(finding))),
      },
    ],
  }
  return `${JSON.stringify(log, (_, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value), 2)}\n`
}

const same = (file: string) => file

interface Places {
  readonly documents: ReadonlyMap<string, Document>
  readonly location: (file: string) => object
}

/** A rule that findings name and nobody described still needs its place in the list. */
function withUndescribed(rules: readonly DescribedRule[], findings: readonly Finding[]): DescribedRule[] {
  const known = new Set(rules.map(({ id }) => id))
  const others = new Map(findings.filter(({ rule }) => !known.has(rule)).map((finding) => [finding.rule, finding]))
  return [...rules, ...[...others].map(([id, { severity }]): DescribedRule => ({ id, severity, summary: id }))]
}

function ruleOf({ id, severity, summary, why, page }: DescribedRule): object {
  const text = [summary, why].filter(Boolean).join(' ')
  const problem: Readonly<Record<Severity | 'off', string>> = {
    error: 'error',
    warning: 'warning',
    info: 'recommendation',
    off: 'recommendation',
  }
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text },
    help: { text, ...(page !== undefined && { markdown: page }) },
    defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
    properties: { tags: ['incident-report'], 'problem.severity': problem[severity] },
  }
}

function resultOf(finding: Finding, ruleIndex: number, places: Places, fingerprint: string): object {
  const { rule, severity, file, message, position, related, data, fix, ignored } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: printable(message) },
    locations: [physical(file, position, places)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({
        id: index + 1,
        ...physical(place.file ?? file, place.position, places),
        ...(place.message !== '' && { message: { text: printable(place.message) } }),
      })),
    }),
    partialFingerprints: { 'findingIdentity/v1': fingerprint },
    ...(fix && { fixes: [{ artifactChanges: [changeOf(file, fix, places)] }] }),
    ...(ignored && { suppressions: [suppressionOf(file, ignored, places)] }),
    properties: { data },
  }
}

/** A finding about no line is about the whole report: code scanning shows it at the first. */
function physical(file: string, position: Position | undefined, { documents, location }: Places): object {
  const { start, end } = position ?? {}
  const region = !(start && end)
    ? { startLine: 1 }
    : {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        ...snippetOf(documents.get(file), start.offset, end.offset),
      }
  return { physicalLocation: { artifactLocation: location(file), region } }
}

/** The marked text itself, where it is short: a place in a PDF or a mail says little without it. */
function snippetOf(document: Document | undefined, start: number, end: number): object {
  if (!document || end <= start || end - start > 500) return {}
  return { snippet: { text: document.text.slice(start - document.shift, end - document.shift) } }
}

/** An absolute URL stands for itself; all else is relative to the root. */
function locationOf(file: string, path: string, index: number | undefined): object {
  const place = index === undefined ? {} : { index }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return { uri: path, ...place }
  const uri = path
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join('/')
  return { uri: uri === '' ? encodeURIComponent(wellFormed(file)) : uri, uriBaseId: root, ...place }
}

/** Half a surrogate pair can be written neither in a URL nor in UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

function changeOf(file: string, edits: NonNullable<Finding['fix']>, { documents, location }: Places): object {
  // A byte order mark is no character of the text in SARIF.
  const shift = documents.get(file)?.shift ?? 0
  return {
    artifactLocation: location(file),
    replacements: edits.map(({ start, end, text }) => ({
      deletedRegion: { charOffset: start - shift, charLength: end - start },
      insertedContent: { text },
    })),
  }
}

function suppressionOf(
  file: string,
  { by, reason, position }: NonNullable<Finding['ignored']>,
  places: Places,
): object {
  if (by === 'baseline') return { kind: 'external', justification: 'It is in the baseline.' }
  return { kind: 'inSource', justification: reason ?? '', location: physical(file, position, places) }
}

/** Of the same finding in the same file twice, the second is told from the first by its number. */
function fingerprints(documents: ReadonlyMap<string, Document>): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return (finding) => {
    const hash = stableHash(identityOf(finding, documents.get(finding.file)))
    const key = `${finding.file} ${hash}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return `${hash}:${times}`
  }
}
