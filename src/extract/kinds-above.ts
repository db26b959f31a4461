import type { SectionKind } from '../model/incident.ts'
import type { Outline, Part } from './lines.ts'

/** The kinds of the parts that a part stands in, the nearest first. */
export function kindsAbove({ parent }: Part, { parts }: Outline): SectionKind[] {
  const kinds: SectionKind[] = []
  for (let above = parts[parent]; above !== undefined; above = parts[above.parent]) kinds.push(above.kind)
  return kinds
}
