import { blocks } from '../blocks/blocks.ts'
import { statisticsBlocks, statisticsShape } from '../statistics/statistics-shape.ts'
import type { Shape } from './shape.ts'
import { viewShape } from './view-shape.ts'

/** What a template is about: one incident, or the statistics of many. */
export type TemplateKindName = 'incident' | 'statistics'

export interface TemplateKind {
  /** What it may name. */
  readonly shape: Shape & { readonly kind: 'fields' }
  /** Its data blocks, with what each shows. */
  readonly blocks: Readonly<Record<string, { readonly shows: string }>>
}

export const templateKinds: Readonly<Record<TemplateKindName, TemplateKind>> = {
  incident: { shape: viewShape, blocks },
  statistics: { shape: statisticsShape, blocks: statisticsBlocks },
}

/** By its name or path: `statistics`, `our-statistics.md.hbs` … are about statistics. */
export function kindOfTemplate(nameOrPath: string): TemplateKindName {
  return /(^|[/\\._-])statistics(\.md)?(\.hbs)?$/.test(nameOrPath) ? 'statistics' : 'incident'
}
