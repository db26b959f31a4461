import type { RootContent } from 'mdast'
import { actions, promises, rules } from './finding-blocks.ts'
import { componentsPicture, groupsBlock, quarter, quartersPicture } from './group-blocks.ts'
import { distributions, metrics, missing } from './length-blocks.ts'
import { similar, toldTwice } from './likeness-blocks.ts'
import { method } from './method-block.ts'
import { overview } from './overview-block.ts'
import type { StatisticsInput } from './statistics-input.ts'
import type { StatisticsBlock } from './statistics-shape.ts'

const contents: Readonly<Record<StatisticsBlock, (input: StatisticsInput) => RootContent[]>> = {
  overview,
  metrics,
  distributions,
  missing,
  severity: groupsBlock('severity'),
  organization: groupsBlock('organization'),
  'quarters-picture': quartersPicture,
  quarter,
  'components-picture': componentsPicture,
  component: groupsBlock('component'),
  rules,
  promises,
  actions,
  'told-twice': toldTwice,
  similar,
  method,
}

/** The content of a data block; empty where the statistics have nothing for it. */
export function statisticsContent(name: string, input: StatisticsInput): RootContent[] {
  return Object.hasOwn(contents, name) ? contents[name as StatisticsBlock](input) : []
}
