import { z } from 'zod'
import { type Document, positionAt } from '../../model/document.ts'
import type { Incident } from '../../model/incident.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import type { Position } from '../../model/position.ts'
import { blocksOf } from '../blocks.ts'
import { fieldsOf } from '../fields.ts'
import { defineRule } from '../rule.ts'
import { sentencesOf } from '../sentences.ts'
import { quoted, told } from '../wording.ts'
import { perWords, wordsIn } from '../words.ts'

const labels = perWords(({ severityLabels }) => new RegExp(`^${severityLabels}$`, 'iu'))

export const severityMismatch = defineRule({
  id: 'severity-mismatch',
  severity: 'warning',
  summary: 'An incident that is given two severities, or another in its head than its timeline ever came to.',
  why: 'Who is called, what is promised and what is counted go by the severity.',
  options: z.strictObject({}),
  messages: {
    fields: 'the severity is {{first}} here and {{second}} there',
    timeline: 'the severity is {{first}}, but the timeline only knows {{second}}: {{entry}}',
  },
  check({ incident, document, report }) {
    const words = wordsIn(document)
    const label = labels(words)
    const { classified } = words.search
    const blocks = blocksOf(incident, document)
    const title = blocks.find(({ kind }) => kind === 'heading')
    const headed = [
      ...(title ? [levelIn(title.passage, undefined)] : []),
      ...fieldsOf(blocks).map((field) => levelIn(field.value, label.test(field.label) ? field.label : undefined)),
    ].flatMap((level) => (level ? [{ ...level, position: positionOf(document, level.passage) }] : []))
    const stated = [...inFrontMatter(incident, document), ...headed]
    const [first] = stated
    if (!first) return
    const other = stated.find(({ scale, level }) => scale === first.scale && level !== first.level)
    if (other) {
      report({
        message: 'fields',
        data: { first: quoted(first.text), second: quoted(other.text) },
        position: first.position,
        related: [{ message: 'here it is another', position: other.position }],
      })
      return
    }
    // 'It was classified as SEV-1': of this incident, where no sentence says that it is the other.
    const prose = sentencesOf(blocks.filter(({ kind }) => kind === 'text')).flatMap((sentence) => {
      const [only, ...more] = levelsIn(sentence.text)
      const own = only?.scale === first.scale && more.length === 0 && classified.test(sentence.text)
      return only && own ? [{ ...only, sentence }] : []
    })
    const [said] = prose
    if (
      said &&
      prose.every((one) => one.level === said.level) &&
      said.level !== first.level &&
      !isTold(first, incident)
    ) {
      const { passage, start, end } = said.sentence
      report({
        message: 'fields',
        data: { first: quoted(first.text), second: quoted(said.text) },
        position: first.position,
        related: [{ message: 'here it is another', position: positionOf(document, passage, start, end) }],
      })
      return
    }
    const known = toldLevels(incident).filter(({ scale }) => scale === first.scale)
    const [entry] = known
    if (!entry || known.some(({ level }) => level === first.level)) return
    report({
      message: 'timeline',
      data: { first: quoted(first.text), second: quoted(entry.text), entry: entry.words },
      position: first.position,
      related: known.map(({ position }) => ({ message: 'the timeline', position })),
    })
  },
})

const frontMatter: ReadonlySet<string> = new Set(['yaml', 'toml'])

/** The one level that the front matter gives the incident, as its value stands there. */
function inFrontMatter({ severity = '' }: Incident, document: Document): (Level & { readonly position: Position })[] {
  const [level, ...more] = levelsIn(severity)
  const [front] = document.root.children
  if (!level || more.length > 0 || !front?.position || !frontMatter.has(front.type)) return []
  const start = front.position.start.offset ?? 0
  const at = document.text.slice(start, front.position.end.offset).indexOf(severity)
  if (at < 0) return []
  return [{ ...level, position: positionAt(document, start + at, start + at + severity.length) }]
}

/** `SEV-2`, `Sev 1`, `S2`, `P1`: a scale and a place on it. */
const level =
  /(?<![\p{L}\p{N}-])(?:(?<sev>sev(?:erity)?)[- ]?|(?<letter>[PS])-?)(?<number>[0-5])(?!\.\d|[\p{L}\p{N}-])/giu

interface Level {
  readonly scale: string
  readonly level: string
  readonly text: string
}

function levelsIn(text: string): Level[] {
  return [...text.matchAll(level)].flatMap(({ groups, 0: found }) => {
    const { sev, letter, number = '' } = groups ?? {}
    // p2 in small letters is a machine, a port or a half-life.
    if (letter !== undefined && letter !== letter.toUpperCase()) return []
    return [{ scale: sev === undefined && letter === 'P' ? 'priority' : 'severity', level: number, text: found }]
  })
}

/** The one level that a title or a field's value gives; a word ("high") only where the field is for severities. */
function levelIn(passage: Passage, label: string | undefined): (Level & { readonly passage: Passage }) | undefined {
  const [only, ...more] = levelsIn(passage.text)
  if (more.length > 0 || passage.text.length > 160) return undefined
  if (only) return { ...only, passage }
  if (label === undefined || passage.text.length > 24) return undefined
  const word = /^[^\p{L}\p{N}]{0,3}(\p{L}{3,14}|[0-5])(?:\s*\([^)]*\))?$/u.exec(passage.text.trim())?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  return { scale: /\d/.test(word) ? 'severity' : label.toLowerCase(), level: word, text: passage.text, passage }
}

function isTold({ scale, level }: Level, incident: Incident): boolean {
  return toldLevels(incident).some((one) => one.scale === scale && one.level === level)
}

function toldLevels({ timeline }: Incident): (Level & { readonly words: string; readonly position: Position })[] {
  return timeline
    .filter(({ source }) => source === 'timeline')
    .flatMap((event) =>
      levelsIn(event.text).map((found) => ({ ...found, words: told(event), position: event.at.position })),
    )
}
