import type { Root } from 'mdast'
import type { Measures } from '../measure/measures.ts'
import type { Finding } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import type { Audit } from './audit.ts'
import type { BlockInput } from './blocks/block-input.ts'
import { blockContent } from './blocks/blocks.ts'
import { cleanText } from './clean-text.ts'
import type { Report } from './content.ts'
import { momentTexts } from './moment-texts.ts'
import { outputZoneOf } from './output-zone.ts'
import { ownWordsOf } from './own-words.ts'
import { reportDate } from './report-date.ts'
import { sectionWords } from './template/section.ts'
import { splice } from './template/splice.ts'
import type { Template, TemplateRun } from './template/template.ts'
import { viewOf } from './template/view.ts'
import type { View } from './template/view-shape.ts'
import { wordsOf } from './tree.ts'
import { englishWording, type Wording } from './wording.ts'
import { zonedFindings } from './zoned-findings.ts'

export interface RenderInput {
  readonly incident: Incident
  readonly measures: Measures
  readonly findings: readonly Finding[]
  /** For the blocks of an audit report; without it they tell what the incident and its findings give. */
  readonly audit?: Audit | undefined
}

export interface RenderOptions {
  /** Leaves out what the report lacks, instead of asking for it. */
  readonly omitMissing?: boolean
  /** A stretch without entries is shown as a gap from this length on, in seconds; default 1800. */
  readonly gapSeconds?: number
  /** The words, and how days are written; default: English, days as in ISO 8601. */
  readonly wording?: Wording
  /** The program that renders, for the closing line and the files' metadata. */
  readonly tool?: { readonly name: string; readonly version: string }
}

/**
 * Renders an incident with a template to a content tree, from which `writeMarkdown` and `writePdf` write.
 *
 * @throws {TemplateError} where the template puts a block inside a line, or would write without end
 */
export function render(input: RenderInput, template: Template, options: RenderOptions = {}): Report {
  const begun = begin(input, template, options)
  return finish(begun, template.run(begun.view, begun.block.wording))
}

/** A template that runs elsewhere, in a thread of its own. */
export interface RemoteTemplate extends Pick<Template, 'name' | 'zone'> {
  readonly run: (...given: Parameters<Template['run']>) => Promise<TemplateRun>
}

/** The same with a template whose run is waited for. */
export async function renderRemotely(
  input: RenderInput,
  template: RemoteTemplate,
  options: RenderOptions = {},
): Promise<Report> {
  const begun = begin(input, template, options)
  return finish(begun, await template.run(begun.view, begun.block.wording))
}

interface Begun {
  readonly template: string
  readonly block: BlockInput
  readonly view: View
  readonly omitMissing: boolean
}

function begin(input: RenderInput, template: Pick<Template, 'name' | 'zone'>, options: RenderOptions): Begun {
  const wording = inZoneOf(template.zone, options.wording ?? englishWording)
  const block: BlockInput = {
    ...input,
    findings: zonedFindings(input.findings, [input.incident], wording),
    audit: input.audit && {
      ...input.audit,
      ignored: zonedFindings(input.audit.ignored, [input.incident], wording),
    },
    tool: options.tool ?? { name: 'postmortem-kit', version: '' },
    wording,
    ...(options.gapSeconds === undefined ? {} : { gapSeconds: options.gapSeconds }),
  }
  const omitMissing = options.omitMissing === true
  return { template: template.name, block, view: viewOf(block, options), omitMissing }
}

function finish({ template, block, omitMissing }: Begun, { root: written, tokens }: TemplateRun): Report {
  const { incident, tool, wording } = block
  const warnings = new Set<string>()
  const warn = (line: string) => warnings.add(line)
  const blocks = new Set(tokens.flatMap((token) => (token.kind === 'block' ? [token.name] : [])))
  const own = ownWordsOf(incident, blocks)
  const root = splice({
    template,
    root: written,
    lookup: (index) => tokens[index],
    block: (name) => blockContent(name, block),
    own,
    words: sectionWords(wording.words.texts),
    omitMissing,
    warn,
  })
  if (tokens.some(({ kind }) => kind === 'section')) {
    for (const { heading, line } of own.rest()) warn(leftOut(heading, line))
  }
  return {
    root: withPrompts(root, wording.words.texts.toDo),
    title: cleanText(incident.title ?? incident.reference ?? wording.words.texts.incidentReport),
    organization: cleanText(incident.organization ?? ''),
    reference: cleanText(incident.reference ?? ''),
    language: wording.locale,
    wording,
    date: reportDate(incident),
    moments: momentTexts(incident, wording),
    generator: `${tool.name} ${tool.version}`.trim(),
    warnings: [...warnings],
  }
}

/** Quotations that a template opens as a prompt are marked as such, for their looks. */
function withPrompts(root: Root, opening: string): Root {
  for (const node of root.children) {
    if (node.type === 'blockquote' && wordsOf(node).startsWith(opening)) node.data = { role: 'to-do' }
  }
  return root
}

/** A zone that the user asks for comes before the one that the template does. */
function inZoneOf(asked: string | undefined, wording: Wording): Wording {
  const zone = asked === undefined ? undefined : outputZoneOf(asked)
  return zone === undefined || wording.zone !== undefined ? wording : { ...wording, zone }
}

function leftOut(heading: string | undefined, line: number): string {
  const name = heading === undefined ? 'the words below its title' : `its section ${JSON.stringify(cleanText(heading))}`
  return `the template has no place for ${name}, line ${line}`
}
