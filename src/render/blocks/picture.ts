import type { RootContent } from 'mdast'
import { paragraph } from '../nodes.ts'
import { describePicture } from '../timeline/timeline-description.ts'
import { pictureOf } from '../timeline/timeline-picture.ts'
import { counted } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** The picture of the timeline; nothing where fewer than two moments can be placed. */
export function picture({ incident, measures, findings, gapSeconds, wording }: BlockInput): RootContent[] {
  const drawn = pictureOf(incident, measures, { findings, wording, ...(gapSeconds !== undefined && { gapSeconds }) })
  if (drawn.marks.length < 2) return []
  const figure = { type: 'timelineFigure', alt: describePicture(drawn), picture: drawn } as const
  if (drawn.omitted === 0) return [figure]
  return [figure, paragraph(counted(wording, 'entriesOmitted', drawn.omitted))]
}
