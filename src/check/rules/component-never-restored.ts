import { z } from 'zod'
import type { Document } from '../../model/document.ts'
import type { Component, Incident, IncidentEvent, Status } from '../../model/incident.ts'
import { positionOf } from '../../model/passage.ts'
import type { Position } from '../../model/position.ts'
import { elapsed } from '../../time/elapsed.ts'
import { blocksOf } from '../blocks.ts'
import { oncePer } from '../once-per.ts'
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
    const { restored: back, stillDown: down } = wordsIn(document).search
    const sentences = sentencesOf(blocksOf(incident, document))
    // Words first that are cheap to look for: most reports leave nothing down.
    const left = sentences.filter(({ text }) => affected.some((one) => names(text, one)) && down.test(text))
    let found: readonly Sentence[] | undefined
    const working = () => {
      found ??= sentences.filter(({ text }) => back.test(text) && !down.test(text))
      return found
    }
    const said = new Set<Component>()
    for (const sentence of left) {
      const component = affected.find((one) => names(sentence.text, one))
      if (!component || said.has(component) || mendedAfter(sentence, component, working(), incident, document)) continue
      said.add(component)
      report({
        message: 'still',
        data: { names: `"${component.name}"`, text: quoted(sentence.text, 80), components: [component.name] },
        position: placeOf(sentence, document),
        related: [{ message: 'affected', position: component.position }],
      })
    }
    if (said.size > 0) return
    const lost = leftOut(affected, working, incident)
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
function leftOut(all: readonly Component[], found: () => readonly Sentence[], incident: Incident) {
  const none = { components: [] as Component[], known: undefined, proof: undefined }
  const affected = all.filter((component) => isPlain(component, incident))
  const closing = incident.timeline.find(({ id }) => id === incident.milestones.resolved?.event)
  // 'Incident resolved.' and a page that is set to resolved speak of all, and so does 'everything works again'.
  if (affected.length < 2) return none
  if (closing && !affected.some((component) => names(closing.text, component))) return none
  if (incident.timeline.some(({ source, status }) => source === 'update' && closes.has(status))) return none
  const working = found()
  if (working.some(({ text }) => !affected.some((component) => names(text, component)))) return none
  const proofs = affected.map((component) => [component, working.find(({ text }) => names(text, component))] as const)
  const back = proofs.flatMap(([component, proof]) => (proof ? [component] : []))
  const [known, proof] = proofs.find(([, sentence]) => sentence) ?? []
  const components = proofs.flatMap(([component, sentence]) =>
    sentence || back.some((other) => holds(other, component)) ? [] : [component],
  )
  return known && proof ? { components, known, proof } : none
}

/**
 * Named in a list of what was affected, or in an entry or a post: what a sentence of the analysis calls affected may be a
 * part, a symptom or another's.
 */
function isPlain({ name, mentions }: Component, incident: Incident): boolean {
  return mentions.some(({ affected, text, position }) => {
    if (!affected) return false
    const others = incident.components.filter((other) => other.name !== name && text.includes(other.name))
    return text === name || (others.length > 0 && /[:：]/.test(text)) || entryAt(position, incident) !== undefined
  })
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

/** By a word of its name, or of its group's: 'Exports' for 'Exports API'. */
function names(text: string, component: Component): boolean {
  const plain = text.toLowerCase()
  return namesOf(component).some((name) => plain.includes(name))
}

const namesOf = oncePer(({ name, group, mentions }: Component): readonly string[] => {
  const words = `${name} ${group ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return [...new Set([...mentions.map((mention) => mention.name.toLowerCase()), ...words])]
})

/** A part of something that works again works again. */
function holds(other: Component, part: Component): boolean {
  return part.group === other.name || part.name.toLowerCase().includes(other.name.toLowerCase())
}
