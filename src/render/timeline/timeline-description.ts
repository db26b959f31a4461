import { formatDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import { counted, sentence, wordFor } from '../wording.ts'
import type { PictureMark, TimelinePicture } from './timeline-picture.ts'

/** The picture in words, for those who cannot see it. */
export function describePicture({ marks, phases, gaps, promises, wording }: TimelinePicture): string {
  const { comma, phases: names } = wording.words
  const moment = (mark: PictureMark | undefined) => `${formatDay(mark?.day ?? '', wording)} ${mark?.clock ?? ''}`.trim()
  const entries = counted(wording, 'entries', marks.length)
  const bands = phases.map(({ name, seconds }) => `${wordFor(names, name)} ${formatDuration(seconds, wording)}`)
  const holes = gaps.map(({ seconds }) => formatDuration(seconds, wording))
  const outcomes = (['promisesKept', 'promisesBroken'] as const).flatMap((key) => {
    const wanted = key === 'promisesKept' ? 'kept' : 'broken'
    const count = promises.filter(({ outcome }) => outcome === wanted).length
    return count === 0 ? [] : [counted(wording, key, count)]
  })
  return [
    sentence(wording, 'pictureOf', { entries, start: moment(marks[0]), end: moment(marks.at(-1)) }),
    ...(bands.length === 0 ? [] : [sentence(wording, 'phasesAre', { phases: bands.join(comma) })]),
    ...(holes.length === 0 ? [] : [sentence(wording, 'gapsAre', { gaps: holes.join(comma) })]),
    ...(outcomes.length === 0 ? [] : [sentence(wording, 'promisesAre', { promises: outcomes.join(comma) })]),
  ].join(' ')
}
