import { blocksOf } from '../check/blocks.ts'
import { languages } from '../languages/all.ts'
import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { positionOf } from '../model/passage.ts'
import type { Review } from './review-schema.ts'

const opening = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'")

const labels: ReadonlySet<string> = new Set(
  languages.flatMap(({ records }) => (records === undefined ? [] : records.toDo)).map(opening),
)

/** Quoted lines that a template has put in the place of what nobody has written: `> To do: name the authors.` */
export function promptsIn(incident: Incident, document: Document): Review['missing']['prompts'] {
  let heading: string | undefined
  const prompts: Review['missing']['prompts'] = []
  for (const { kind, passage } of blocksOf(incident, document)) {
    if (kind === 'heading') heading = passage.text.trim()
    if (kind !== 'quote') continue
    let start = 0
    for (const line of passage.text.split('\n')) {
      const [, label, text = ''] = /^([^:：]{2,30})[:：](.*)$/s.exec(line) ?? []
      if (label !== undefined && labels.has(opening(label))) {
        const position = positionOf(document, passage, start, start + line.length)
        prompts.push({ text: text.trim(), ...(heading !== undefined && { heading }), position })
      }
      start += line.length + 1
    }
  }
  return prompts
}
