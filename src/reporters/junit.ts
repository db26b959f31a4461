import type { Document } from '../model/document.ts'
import { type Finding, type Severity, severitySchema } from '../model/finding.ts'
import { excerptsOf, plain } from './excerpts.ts'
import type { Reporter } from './reporter.ts'

/**
 * JUnit's XML, as CI servers read it: a suite a report, a case a finding. A finding that fails the run fails its case,
 * one below that passes with its text, an ignored one is skipped; a report without any is one case that passes.
 */
export const junit: Reporter = (findings, documents, { ignored = [], failOn = 'warning' } = {}) => {
  const all = [...findings, ...ignored]
  const files = [...new Set([...documents.keys(), ...all.map(({ file }) => file)])]
  const suites = files.map((file) => {
    const own = all.filter((finding) => finding.file === file)
    const cases = own.map((finding) => caseOf(finding, documents, failOn))
    if (own.length === 0) cases.push(element('testcase', { name: 'no findings', classname: classOf(file), time: 0 }))
    const counts = countsOf(own, failOn)
    return element('testsuite', { name: file, tests: cases.length, ...counts, errors: 0, time: 0 }, cases)
  })
  const tests = all.length + files.filter((file) => all.every((finding) => finding.file !== file)).length
  const counts = countsOf(all, failOn)
  const root = element('testsuites', { name: 'postmortem', tests, ...counts, errors: 0, time: 0 }, suites)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function caseOf(finding: Finding, documents: ReadonlyMap<string, Document>, failOn: Severity): string {
  const { rule, severity, file, message, position, ignored } = finding
  const place = position ? ` at ${position.start.line}:${position.start.column}` : ''
  const attributes = { name: `${rule}${place}`, classname: classOf(file), file, line: position?.start.line, time: 0 }
  if (ignored) {
    return element('testcase', attributes, [
      element('skipped', { message: ignored.reason ?? `ignored by the ${ignored.by}` }),
    ])
  }
  const text = [message, ...excerptsOf(finding, documents, { paint: plain, width: 100, tint: plain.dim })].join('\n')
  const told = fails(finding, failOn)
    ? element('failure', { type: severity, message }, [escaped(text)])
    : element('system-out', {}, [escaped(`${severity}: ${text}`)])
  return element('testcase', attributes, [told])
}

function countsOf(findings: readonly Finding[], failOn: Severity): { failures: number; skipped: number } {
  const failures = findings.filter((finding) => !finding.ignored && fails(finding, failOn)).length
  return { failures, skipped: findings.filter(({ ignored }) => ignored).length }
}

/** Severities are listed from the gravest on. */
const fails = ({ severity }: Finding, failOn: Severity): boolean =>
  severitySchema.options.indexOf(severity) <= severitySchema.options.indexOf(failOn)

/** Without its ending: what stands behind a dot is taken for the name of a class. */
const classOf = (file: string): string => file.replace(/\.\w{1,8}$/, '').replaceAll('.', '_')

type Attributes = Readonly<Record<string, string | number | undefined>>

function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value)).replace(/[\t\n\r]/g, ' ')}"`],
  )
  const open = `<${name}${written.join('')}`
  if (children.length === 0) return `${open}/>`
  const inner = children.join('\n')
  return inner.startsWith('<') ? `${open}>\n${inner}\n</${name}>` : `${open}>${inner}</${name}>`
}

/** XML 1.0, production 2: what is no character of a document cannot be written in one, not even escaped. */
const unwritable = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text
    .replace(unwritable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
