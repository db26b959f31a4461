import type { Blockquote, Heading, RootContent } from 'mdast'
import type { SectionKind } from '../../model/incident.ts'
import { authorContent } from '../author-markdown.ts'
import { heading, paragraph } from '../nodes.ts'
import type { OwnWords } from '../own-words.ts'
import type { TextKey, Words } from '../words/words.ts'

/** A section as a template asks for it: `{{#section "impact" title=words.impact ask=words.askImpact}}`. */
export interface SectionAsked {
  /** Which of the author's sections are told in it. */
  readonly kinds: readonly SectionKind[]
  readonly title: string
  readonly level: 2 | 3 | 4
  /** What to ask for where there is nothing to tell. */
  readonly ask: string
  /** What stands there where nothing is asked for: `N/A`. */
  readonly none: string
  /** Whether it begins a page, where there are pages. */
  readonly newPage: boolean
}

/** The asking words before a prompt, and the headings that only say what kind of section stands below them. */
export interface SectionWords {
  readonly toDo: string
  readonly introduction: string
  readonly plainHeadings: Readonly<Partial<Record<SectionKind, readonly string[]>>>
}

/** The words of the language of the output. */
export function sectionWords(texts: Words['texts']): SectionWords {
  const { toDo, introduction } = texts
  const plainHeadings = Object.fromEntries(
    Object.entries(plainKeys).map(([kind, keys]) => [kind, keys.map((key) => texts[key])]),
  )
  return { toDo, introduction, plainHeadings }
}

const plainKeys: Readonly<Partial<Record<SectionKind, readonly TextKey[]>>> = {
  summary: ['summary', 'overview', 'executiveSummary'],
  impact: ['impact', 'customerImpact'],
  'root-cause': ['rootCause', 'rootCauses', 'rootCauseAnalysis', 'analysis', 'cause'],
  trigger: ['trigger'],
  detection: ['detection'],
  response: ['response'],
  resolution: ['resolution', 'recovery'],
  lessons: ['lessonsLearned', 'takeaways'],
  communication: ['communication', 'externalMessaging'],
  background: ['background', 'leadUp'],
  supporting: ['supportingInformation'],
}

/** The author's words as content; under the author's heading where it says more than the heading above. */
export function ownContent(
  told: readonly OwnWords[],
  above: Pick<SectionAsked, 'title' | 'level'> | undefined,
  words: SectionWords,
  warn: (line: string) => void,
): RootContent[] {
  const level = above === undefined ? 2 : above.level + 1
  return told.flatMap(({ kind, heading: own, markdown }, index) => {
    const title = own ?? words.introduction
    const same = own === undefined || saysSame(own, above?.title ?? '') || plainOf(kind, own, words)
    const bare = above !== undefined && (told.length === 1 || own === undefined) && same && index === 0
    if (bare) return authorContent(markdown, level, warn)
    return [heading(Math.min(6, level) as Heading['depth'], title), ...authorContent(markdown, level + 1, warn)]
  })
}

function plainOf(kind: SectionKind, own: string, { plainHeadings }: SectionWords): boolean {
  return (plainHeadings[kind] ?? []).some((plain) => saysSame(own, plain))
}

/** Whether two headings have the same letters, numbering and marks aside. */
function saysSame(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')
}

/** `> To do: …` */
export function toDo(prompt: string, { toDo: opening }: SectionWords): Blockquote {
  return { type: 'blockquote', data: { role: 'to-do' }, children: [paragraph(`${opening} ${prompt}`)] }
}

/** A section with its heading; nothing where it holds nothing and nothing is asked for. */
export function sectionContent(
  { title, level, ask, none, newPage }: SectionAsked,
  body: readonly RootContent[],
  words: SectionWords,
  omitMissing: boolean,
): RootContent[] {
  const empty = body.every(({ type }) => type === 'heading')
  const asked = ask !== '' && !omitMissing ? [toDo(ask, words)] : none === '' ? [] : [paragraph(none)]
  const content = empty ? asked : body
  const above = { ...heading(level, title), ...(newPage && { data: { newPage } }) }
  return content.length === 0 ? [] : [above, ...content]
}
