import { z } from 'zod'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { lineTextAt, stableJson } from '../model/finding-identity.ts'
import { ConfigError, plain } from './config-error.ts'

const entrySchema = z.strictObject({
  rule: z.string(),
  file: z.string(),
  line: z.string(),
  message: z.string(),
  data: z.record(z.string(), z.unknown()),
})

const baselineSchema = z.strictObject({ version: z.literal(1), findings: z.array(entrySchema) })

/** A finding as a baseline knows it: no line number, since lines move. */
export type BaselineEntry = z.infer<typeof entrySchema>

/** Findings of old reports that are known: they are not reported again. */
export type Baseline = z.infer<typeof baselineSchema>

/** How a file is named in the baseline: from the folder of the baseline, so that it holds on every machine. */
export type NameOf = (file: string) => string

/** What was found, to be known from now on; sorted, so that it changes as little as the findings do. */
export function baselineOf(
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  nameOf: NameOf,
): Baseline {
  const keyed = findings.map((finding) => {
    const entry = entryOf(finding, documents, nameOf)
    return { entry, key: keyOf(entry) }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
  return { version: 1, findings: keyed.map(({ entry }) => entry) }
}

/** @throws {ConfigError} where the value, read from the file named `file`, is no baseline */
export function parseBaseline(value: unknown, file: string): Baseline {
  const parsed = baselineSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  throw new ConfigError(`not a baseline: ${file}: ${where}${plain(issue?.message)}`, issue?.path ?? [])
}

export interface Compared {
  readonly findings: readonly Finding[]
  /** Those that the baseline knows; each says so. */
  readonly known: readonly Finding[]
  /** What the baseline knows of the reports that were read, and was not found again. */
  readonly gone: readonly BaselineEntry[]
}

/** Parts new findings from known ones: of a finding that is known once and found twice, the second is new. */
export function againstBaseline(
  baseline: Baseline,
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  nameOf: NameOf,
): Compared {
  const left = new Map<string, BaselineEntry[]>()
  for (const entry of baseline.findings) {
    const key = keyOf(entry)
    left.set(key, [...(left.get(key) ?? []), entry])
  }
  const parts: { findings: Finding[]; known: Finding[] } = { findings: [], known: [] }
  for (const finding of findings) {
    const entry = left.get(keyOf(entryOf(finding, documents, nameOf)))?.pop()
    if (entry) parts.known.push({ ...finding, ignored: { by: 'baseline' } })
    else parts.findings.push(finding)
  }
  const read = new Set([...documents.keys()].map(nameOf))
  const gone = [...left.values()].flat().filter(({ file }) => read.has(file))
  return { ...parts, gone }
}

function entryOf(finding: Finding, documents: ReadonlyMap<string, Document>, nameOf: NameOf): BaselineEntry {
  const { rule, file, message, data, position } = finding
  const document = documents.get(file)
  const line = document && position ? lineTextAt(document, position) : ''
  // As it comes back from a file: what JSON does not keep is no part of it.
  return { rule, file: nameOf(file), line, message, data: JSON.parse(stableJson(data)) as BaselineEntry['data'] }
}

/** The message is there to be read: another version may word it otherwise. */
const keyOf = ({ rule, file, line, data }: BaselineEntry): string =>
  JSON.stringify([file, rule, line, stableJson(data)])
