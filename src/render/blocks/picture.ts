import type { RootContent } from 'mdast'
import { formatDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import { paragraph } from '../nodes.ts'
import { pictureOf, type TimelinePicture } from '../timeline-picture.ts'
import { counted, sentence, type Wording, wordFor } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** The picture of the timeline; nothing where fewer than two moments can be placed. */
export function picture({ incident, measures, gapSeconds, wording }: BlockInput): RootContent[] {
  const drawn = pictureOf(incident, measures, { wording, ...(gapSeconds !== undefined && { gapSeconds }) })
  if (drawn.marks.length < 2) return []
  const figure = { type: 'timelineFigure', alt: describe(drawn, wording), picture: drawn } as const
  if (drawn.omitted === 0) return [figure]
  return [figure, paragraph(counted(wording, 'entriesOmitted', drawn.omitted))]
}

/** The picture in words, for those who cannot see it. */
function describe({ marks, phases, gaps }: TimelinePicture, wording: Wording): string {
  const { comma, phases: names } = wording.words
  const [first] = marks
  const last = marks.at(-1)
  const moment = (mark: typeof first) => `${formatDay(mark?.day ?? '', wording)} ${mark?.clock ?? ''}`.trim()
  const entries = counted(wording, 'entries', marks.length)
  const bands = phases.map(({ name, seconds }) => `${wordFor(names, name)} ${formatDuration(seconds, wording)}`)
  const holes = gaps.map(({ seconds }) => formatDuration(seconds, wording))
  return [
    sentence(wording, 'pictureOf', { entries, start: moment(first), end: moment(last) }),
    ...(bands.length === 0 ? [] : [sentence(wording, 'phasesAre', { phases: bands.join(comma) })]),
    ...(holes.length === 0 ? [] : [sentence(wording, 'gapsAre', { gaps: holes.join(comma) })]),
  ].join(' ')
}
