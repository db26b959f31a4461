import type { RootContent } from 'mdast'
import type { Component } from '../../model/incident.ts'
import { heading, item, list, paragraph } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/** Affected and unaffected components, each under a heading of its own. */
export function components({ incident, wording }: BlockInput): RootContent[] {
  return [
    ...group(
      wording.words.texts.affectedComponents,
      incident.components.filter(({ affected }) => affected),
    ),
    ...group(
      wording.words.texts.unaffectedComponents,
      incident.components.filter(({ affected }) => !affected),
    ),
  ]
}

function group(title: string, members: readonly Component[]): RootContent[] {
  if (members.length === 0) return []
  return [heading(3, title), list(members.map((member) => item([paragraph(componentLine(member))])))]
}

function componentLine({ name, group: of, status }: Component): string {
  return `${name}${of === undefined ? '' : ` (${of})`}${status === undefined ? '' : `: ${status}`}`
}
