import type { Document } from '../model/document.ts'
import type { Component, ComponentMention } from '../model/incident.ts'
import type { Fact } from '../model/fact.ts'
import { positionOf, type Passage } from '../model/passage.ts'
import { cues } from './cues.ts'
import { componentPhrases } from './component-phrases.ts'
import { parseNameList } from './name-list.ts'
import type { Line, Outline } from './lines.ts'

interface Found extends ComponentMention {
  readonly group?: string | undefined
  readonly status?: string | undefined
  /** Names given in a list stand before names read out of a sentence. */
  readonly listed: boolean
}

/**
 * What the document names as affected or not: lists ('This incident affected: …'), fields, sections, and plain
 * sentences of its summary and impact. Statements on one component are one entry with all its mentions.
 */
export function componentsOf(outline: Outline, document: Document): Component[] {
  const found: Found[] = []
  for (const line of outline.lines) {
    if (line.kind === 'code') continue
    if (line.fact !== undefined) {
      if (line.fact.is === 'component') found.push(knownName(line, line.fact, document))
      continue
    }
    if (line.kind === 'field') found.push(...fieldNames(line, document))
    else found.push(...lineNames(line, outline, document))
  }
  const listed = found.some((one) => one.listed && one.affected)
  return merge(listed ? found.filter((one) => one.listed || !one.affected) : found)
}

function knownName(line: Line, fact: Extract<Fact, { is: 'component' }>, document: Document): Found {
  const text = line.passage.text.trim()
  return {
    name: text,
    affected: fact.affected,
    ...(fact.group === undefined ? {} : { group: fact.group }),
    ...(fact.status === undefined ? {} : { status: fact.status }),
    text,
    position: positionOf(document, line.passage, 0, line.passage.text.length),
    listed: true,
  }
}

function fieldNames(line: Line, document: Document): Found[] {
  const key = line.key?.split('.').at(-1) ?? ''
  if (!/^(?:affected|affects|components?|services?|systems?|affected_?(?:components?|services?|systems?)|impacted(?:_?services?)?)$/.test(key)) return []
  const text = line.passage.text.trim()
  if (text === '' || text.length > 120) return []
  return [{ name: text, affected: true, text: `${line.key}: ${text}`, position: positionOf(document, line.passage, 0, line.passage.text.length), listed: true }]
}

function lineNames(line: Line, outline: Outline, document: Document): Found[] {
  const passages = line.cells ?? [line.passage]
  const part = outline.parts[line.section]
  const found: Found[] = []
  for (const passage of passages) {
    const list = listIn(passage, document)
    if (list.length > 0) found.push(...list)
    else if (line.kind === 'item' && part?.kind === 'components') found.push(...itemName(passage, document))
    else if (line.cells === undefined) found.push(...phraseNames(passage, line, outline, document))
  }
  return found
}

/** 'This incident affected: Group (A, B and C), D.' and 'Affected services: A, B'. */
function listIn(passage: Passage, document: Document): Found[] {
  const { text } = passage
  const lead = cues.words.affectedList.exec(text)
  if (lead === null || lead.index > 12) return []
  const rest = /^[^\p{L}\p{N}:]*[:：]\s*/u.exec(text.slice(lead.index + lead[0].length))
  if (rest === null) return []
  const from = lead.index + lead[0].length + rest[0].length
  return parseNameList(text.slice(from)).map((name) => ({
    name: name.name,
    ...(name.group === undefined ? {} : { group: name.group }),
    affected: true,
    text: text.trim(),
    position: positionOf(document, passage, from + name.start, from + name.end),
    listed: true,
  }))
}

function itemName(passage: Passage, document: Document): Found[] {
  const found = /^\s*([^:–—(]{2,80}?)\s*(?:[:–—(]|\s-\s|$)/.exec(passage.text)
  const name = found?.[1]?.trim()
  if (name === undefined || name.split(/\s+/).length > 8) return []
  const start = passage.text.indexOf(name)
  return [{ name, affected: !cues.words.notAffected.test(passage.text), text: passage.text.trim(), position: positionOf(document, passage, start, start + name.length), listed: true }]
}

function phraseNames(passage: Passage, line: Line, outline: Outline, document: Document): Found[] {
  const part = outline.parts[line.section]
  return componentPhrases(passage.text, part?.kind ?? 'other', line).map((phrase) => ({
    name: phrase.name,
    affected: phrase.affected,
    text: phrase.sentence,
    position: positionOf(document, passage, phrase.start, phrase.end),
    listed: false,
  }))
}

/** One name in two spellings ('Exports API', 'the exports APIs') is one component. */
export function componentKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|our|all)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{2})s$/u, '')
}

function merge(found: readonly Found[]): Component[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const key = componentKey(one.name)
    if (key === '') continue
    const same = groups.get(key)
    if (same === undefined) groups.set(key, [one])
    else if (!same.some((other) => other.position.start.offset === one.position.start.offset)) same.push(one)
  }
  return [...groups.values()].map((mentions) => {
    const first = mentions.find((one) => one.listed) ?? mentions.find((one) => one.affected) ?? mentions[0]
    if (first === undefined) throw new Error('a group of mentions is never empty')
    const group = mentions.find((one) => one.group !== undefined)?.group
    const status = mentions.findLast((one) => one.status !== undefined)?.status
    return {
      name: first.name,
      ...(group === undefined ? {} : { group }),
      affected: mentions.some((one) => one.affected),
      ...(status === undefined ? {} : { status }),
      mentions: mentions.map(({ name, affected, text, position }) => ({ name, affected, text, position })),
      position: first.position,
    }
  })
}
