import { z } from 'zod'
import type { Document } from '../../model/document.ts'
import type { Component, Incident, IncidentEvent, SectionKind, Status } from '../../model/incident.ts'
import { positionOf } from '../../model/passage.ts'
import type { Position } from '../../model/position.ts'
import { elapsed } from '../../time/elapsed.ts'
import { type Block, blocksOf } from '../blocks.ts'
import { defineRule } from '../rule.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { listed, quoted } from '../wording.ts'
import { wordsIn } from '../words.ts'

export const componentNeverRestored = defineRule({
  id: 'component-never-restored',
  severity: 'warning',
  summary:
    'An affected component that the report leaves down: it says so, or says only of others that they work again.',
  why: 'Readers who depend on that component cannot tell whether it is still down.',
  options: z.strictObject({}),
  messages: {
    still: '{{names}}: {{text}}, and nothing after that says that it works again',
    one: '{{names}} is said to be affected, and never to work again; {{restored}} is',
    several: '{{names}} are said to be affected, and never to work again; {{restored}} is',
  },
  check({ incident, document, report }) {
    const affected = incident.components.filter((component) => component.affected)
    if (affected.length === 0) return
    const names = namesOf(incident)
    const { restored: back, stillDown: down } = wordsIn(document).search
    const sentences = sentencesOf(blocksOf(incident, document).map((block) => asEntry(block, incident, document)))
    // Words first that are cheap to look for: most reports leave nothing down.
    const left = sentences.filter(({ text }) => affected.some((one) => names(text, one)) && down.test(text))
    let found: readonly Sentence[] | undefined
    const working = () => {
      found ??= sentences.filter(
        (one) => back.test(one.text) && !down.test(one.text) && !isAside(placeOf(one, document), incident),
      )
      return found
    }
    const said = new Set<Component>()
    for (const sentence of left) {
      const component = affected.find((one) => names(sentence.text, one))
      if (!component || said.has(component) || mendedAfter(sentence, component, working(), incident, document, names))
        continue
      said.add(component)
      report({
        message: 'still',
        data: { names: `"${component.name}"`, text: quoted(sentence.text, 80), components: [component.name] },
        position: placeOf(sentence, document),
        related: [{ message: 'affected', position: component.position }],
      })
    }
    if (said.size > 0) return
    const lost = leftOut(affected, working, incident, document, names)
    const [first] = lost.components
    if (!first || !lost.proof || !entryAt(placeOf(lost.proof, document), incident)) return
    report({
      message: lost.components.length === 1 ? 'one' : 'several',
      data: {
        names: listed(lost.components.map(({ name }) => `"${name}"`)),
        restored: `"${lost.known?.name}"`,
        components: lost.components.map(({ name }) => name),
      },
      position: first.position,
      related: [
        ...lost.components.slice(1).map(({ position }) => ({ message: 'never restored either', position })),
        { message: 'works again', position: placeOf(lost.proof, document) },
      ],
    })
  },
})

/** Entries may be headings. */
function asEntry(block: Block, incident: Incident, document: Document): Block {
  if (block.kind !== 'heading') return block
  return entryAt(positionOf(document, block.passage), incident) ? { ...block, kind: 'text' } : block
}

const placeOf = ({ passage, start, end }: Sentence, document: Document) => positionOf(document, passage, start, end)

/**
 * Whether a component that is said to be still down is said to work again later on: in a later entry or post, or, where
 * the sentence stands in no entry, anywhere. A later post or entry that speaks of all ends it, too.
 */
function mendedAfter(
  sentence: Sentence,
  component: Component,
  working: readonly Sentence[],
  incident: Incident,
  document: Document,
  names: Names,
): boolean {
  const told = entryAt(placeOf(sentence, document), incident)
  if (told) {
    return incident.timeline.some((event) => {
      if (event === told || (elapsed(told.at, event.at) ?? 0) <= 0) return false
      if (event.source === 'update' && closes.has(event.status)) return true
      return working.some((other) => entryAt(placeOf(other, document), incident) === event)
    })
  }
  return working.some((other) => other !== sentence && names(other.text, component))
}

/** Of those that the report names one by one when they work again, the ones that it does not name. */
function leftOut(
  all: readonly Component[],
  found: () => readonly Sentence[],
  incident: Incident,
  document: Document,
  names: Names,
) {
  const none = { components: [] as Component[], known: undefined, proof: undefined }
  const affected = all.filter((component) => isPlain(component, incident))
  // An end that no word tells is that of whatever came back last.
  const { resolved } = incident.milestones
  const closing = resolved?.basis === 'stated' ? incident.timeline.find(({ id }) => id === resolved.event) : undefined
  // 'Incident resolved.' and a page that is set to resolved speak of all, and so does 'everything works again'.
  if (affected.length < 2) return none
  if (closing && !affected.some((component) => names(closing.text, component))) return none
  if (incident.timeline.some(({ source, status }) => source === 'update' && closes.has(status))) return none
  const told = (sentence: Sentence) => entryAt(placeOf(sentence, document), incident)
  const working = found().filter((sentence) => !isLabelled(told(sentence), document))
  if (working.some(({ text }) => !affected.some((component) => names(text, component)))) return none
  const proofs = affected.map((component) => {
    const own = working.filter(({ text }) => names(text, component))
    return [component, own.find(told) ?? own[0]] as const
  })
  const back = proofs.flatMap(([component, proof]) => (proof ? [component] : []))
  const [known, proof] = proofs.find(([, sentence]) => sentence) ?? []
  const components = proofs.flatMap(([component, sentence]) =>
    sentence || back.some((other) => holds(other, component)) ? [] : [component],
  )
  return known && proof ? { components, known, proof } : none
}

/**
 * Named in a list of what was affected, in an entry or a post, or by a sentence that says no more than which ones were
 * ('Search and Exports were affected.'): what a sentence of the analysis calls affected may be a part, a symptom or
 * another's.
 */
function isPlain({ name, mentions }: Component, incident: Incident): boolean {
  return mentions.some(({ affected, text, position }) => {
    if (!affected) return false
    const others = incident.components.filter((other) => other.name !== name && text.includes(other.name))
    if (text === name || (others.length > 0 && /[:：]/.test(text)) || entryAt(position, incident)) return true
    const rest = others.reduce((left, other) => left.replace(other.name, ''), text.replace(name, ''))
    return others.length > 0 && rest.length < LONGEST_PREDICATE && impactKinds.has(kindAt(position, incident))
  })
}

/** 'and', 'were both affected by this incident'. */
const LONGEST_PREDICATE = 45

const impactKinds: ReadonlySet<SectionKind | undefined> = new Set<SectionKind>(['summary', 'impact', 'components'])
const asideKinds: ReadonlySet<SectionKind | undefined> = new Set<SectionKind>(['action-items', 'lessons', 'background'])

/** 'Restore the backups every night' is no recovery. */
const isAside = (place: Position, incident: Incident) => asideKinds.has(kindAt(place, incident))

function kindAt({ start }: Position, { sections }: Incident): SectionKind | undefined {
  return sections.findLast(
    ({ position }) => position.start.offset <= start.offset && start.offset < position.end.offset,
  )?.kind
}

/** 'Mitigated: 14:05' is when the worst was over, and not what works again. */
function isLabelled(entry: IncidentEvent | undefined, { text, shift }: Document): boolean {
  if (entry?.milestone !== 'mitigated') return false
  const before = text.slice(entry.position.start.offset - shift, entry.at.position.start.offset - shift)
  return before.includes(entry.text)
}

function entryAt(place: Position, { timeline }: Incident): IncidentEvent | undefined {
  return timeline.find(
    ({ source, position: { start, end } }) =>
      (source === 'timeline' || source === 'update') &&
      start.offset <= place.start.offset &&
      place.start.offset < end.offset,
  )
}

const closes: ReadonlySet<Status | undefined> = new Set<Status | undefined>(['resolved', 'completed'])

type Names = (text: string, component: Component) => boolean

/** By a word of its name, or of its group's, that no other component has: 'Exports' for 'Exports API'. */
function namesOf({ components }: Incident): Names {
  const words = new Map(components.map((component) => [component, wordsOf(component)]))
  const all = [...words.values()].flatMap((own) => [...own])
  const names = new Map(
    [...words].map(([component, own]) => [
      component,
      [
        ...component.mentions.map((mention) => mention.name.toLowerCase()),
        ...[...own].filter((word) => all.indexOf(word) === all.lastIndexOf(word)),
      ],
    ]),
  )
  return (text, component) => {
    const plain = text.toLowerCase()
    return names.get(component)?.some((name) => plain.includes(name)) === true
  }
}

function wordsOf({ name, group }: Component): ReadonlySet<string> {
  return new Set(`${name} ${group ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
}

/** A part of something that works again works again. */
function holds(other: Component, part: Component): boolean {
  return part.group === other.name || part.name.toLowerCase().includes(other.name.toLowerCase())
}
