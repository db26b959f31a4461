import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import type { Review } from './review-schema.ts'

type Since = NonNullable<Review['since']>

/** The day from which action items age: of the publication, else of the end, else of the last entry. */
export function closingDay({ published, milestones, impact, timeline }: Incident): Since | undefined {
  const postmortem = timeline.find(({ status }) => status === 'postmortem')?.at
  const ends = [milestones.resolved?.at, milestones.mitigated?.at, ...impact.windows.map(({ end }) => end)]
  return (
    told('published', [published, postmortem]) ??
    told('ended', ends) ??
    told('last entry', timeline.map(({ until, at }) => until ?? at).toReversed())
  )
}

function told(what: Since['what'], moments: readonly (Moment | undefined)[]): Since | undefined {
  const [day] = moments.flatMap((moment) => /^\d{4}-\d\d-\d\d/.exec(moment?.local ?? '') ?? [])
  return day === undefined ? undefined : { what, day }
}
