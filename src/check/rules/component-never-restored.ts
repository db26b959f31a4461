import { z } from 'zod'
import type { Component, Incident, Status } from '../../model/incident.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import type { Position } from '../../model/position.ts'
import { blocksOf } from '../blocks.ts'
import { defineRule } from '../rule.ts'
import { listed } from '../wording.ts'
import { wordsIn } from '../words.ts'

export const componentNeverRestored = defineRule({
  id: 'component-never-restored',
  severity: 'warning',
  summary: 'An affected component of which the report never says that it works again, while it says so of others.',
  why: 'Readers who depend on that component cannot tell whether it is still down.',
  options: z.strictObject({}),
  messages: {
    one: '{{names}} is said to be affected, and never to work again; {{restored}} is',
    several: '{{names}} are said to be affected, and never to work again; {{restored}} is',
  },
  check({ incident, document, report }) {
    const affected = incident.components.filter((component) => component.affected && isPlain(component, incident))
    const [whole] = affected
    if (!whole || affected.length < 2) return
    const restored = new RegExp(wordsIn(document).restored, 'giu')
    const told = blocksOf(incident, document).flatMap(({ kind, passage }) =>
      kind === 'code' || kind === 'heading' ? [] : sentencesOf(passage, restored),
    )
    const closing = incident.timeline.find(({ id }) => id === incident.milestones.resolved?.event)
    // 'Incident resolved.' and a page that is set to resolved speak of all.
    if (closing && !affected.some((component) => names(closing.text, component))) return
    if (incident.timeline.some(({ source, status }) => source === 'update' && closes.has(status))) return
    const back = new Map<Component, { passage: Passage; start: number; end: number }>()
    for (const sentence of told) {
      const text = sentence.passage.text.slice(sentence.start, sentence.end)
      const named = affected.filter((component) => names(text, component))
      // 'Everything works again', 'the incident is resolved': that speaks of all.
      if (named.length === 0) return
      for (const component of named) back.set(component, sentence)
    }
    const lost = affected.filter(
      (component) => !back.has(component) && !affected.some((other) => holds(other, component, back)),
    )
    const [first] = lost
    const [[known, proof] = []] = back
    if (!first || !known || !proof || !isEntry(positionOf(document, proof.passage, proof.start, proof.end), incident))
      return
    report({
      message: lost.length === 1 ? 'one' : 'several',
      data: {
        names: listed(lost.map(({ name }) => `"${name}"`)),
        restored: `"${known.name}"`,
        components: lost.map(({ name }) => name),
      },
      position: first.position,
      related: [
        ...lost.slice(1).map(({ position }) => ({ message: 'never restored either', position })),
        { message: 'works again', position: positionOf(document, proof.passage, proof.start, proof.end) },
      ],
    })
  },
})

/**
 * Named in a list of what was affected, or in an entry or a post: what a sentence of the analysis calls affected may be a
 * part, a symptom or another's.
 */
function isPlain({ name, mentions }: Component, { components, timeline }: Incident): boolean {
  return mentions.some(({ affected, text, position }) => {
    if (!affected) return false
    const others = components.filter((other) => other.name !== name && text.includes(other.name))
    if (text === name || (others.length > 0 && /[:：]/.test(text))) return true
    return isEntry(position, { timeline })
  })
}

function isEntry(place: Position, { timeline }: Pick<Incident, 'timeline'>): boolean {
  return timeline.some(
    ({ source, position: { start, end } }) =>
      (source === 'timeline' || source === 'update') &&
      start.offset <= place.end.offset &&
      place.start.offset < end.offset,
  )
}

const closes: ReadonlySet<Status | undefined> = new Set<Status | undefined>(['resolved', 'completed'])

function sentencesOf(passage: Passage, restored: RegExp): { passage: Passage; start: number; end: number }[] {
  const found = []
  const stops = /[.!?]\s|[。！？\n]|$/gu
  let start = 0
  for (const stop of passage.text.matchAll(stops)) {
    const end = stop.index
    if (end > start && passage.text.slice(start, end).search(restored) >= 0) found.push({ passage, start, end })
    start = end + stop[0].length
  }
  return found
}

/** A component goes by its name, its group's name, or the last word of its name ('Exports' for 'Exports API'). */
function names(text: string, { name, group, mentions }: Component): boolean {
  const plain = text.toLowerCase()
  return [name, group, ...mentions.map((mention) => mention.name)].some((one) => {
    const words = one?.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
    return words.some((word) => plain.includes(word))
  })
}

/** A part of something that works again works again. */
function holds(other: Component, part: Component, back: ReadonlyMap<Component, unknown>): boolean {
  return back.has(other) && (part.group === other.name || part.name.toLowerCase().includes(other.name.toLowerCase()))
}
