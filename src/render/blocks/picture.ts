import type { RootContent } from 'mdast'
import { capitalized } from '../clean-text.ts'
import { formatDuration } from '../format-duration.ts'
import { paragraph } from '../nodes.ts'
import { pictureOf, type TimelinePicture } from '../timeline-picture.ts'
import type { BlockInput } from './block-input.ts'

/** The picture of the timeline; nothing where fewer than two moments can be placed. */
export function picture({ incident, measures, gapSeconds }: BlockInput): RootContent[] {
  const drawn = pictureOf(incident, measures, gapSeconds === undefined ? {} : { gapSeconds })
  if (drawn.marks.length < 2) return []
  const figure = { type: 'timelineFigure', alt: describe(drawn), picture: drawn } as const
  if (drawn.omitted === 0) return [figure]
  const count = drawn.omitted === 1 ? 'One entry is' : `${drawn.omitted} entries are`
  return [figure, paragraph(`${count} not in the picture: the report does not settle where in time.`)]
}

/** The picture in words, for those who cannot see it. */
function describe({ marks, phases, gaps }: TimelinePicture): string {
  const [first] = marks
  const last = marks.at(-1)
  const range =
    first === undefined || last === undefined ? '' : `, ${first.day} ${first.clock} to ${last.day} ${last.clock}`
  const bands = phases.map(({ name, seconds }) => `${name} ${formatDuration(seconds)}`).join(', ')
  const holes = gaps.map(({ seconds }) => formatDuration(seconds)).join(', ')
  return [
    `Timeline of ${marks.length} entries${range}.`,
    bands === '' ? '' : `${capitalized(`phases: ${bands}`)}.`,
    holes === '' ? '' : `Stretches without an entry: ${holes}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
