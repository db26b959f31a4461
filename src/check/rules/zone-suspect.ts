import { z } from 'zod'
import { defineRule } from '../rule.ts'
import { suspectTracks } from '../suspect-tracks.ts'
import { clockOf } from '../wording.ts'

export const zoneSuspect = defineRule({
  id: 'zone-suspect',
  severity: 'warning',
  summary: 'Two tracks of the same events that lie a whole number of hours apart.',
  why: 'One of them bears the label of another zone, and every length counted between the two is wrong.',
  options: z.strictObject({}),
  messages: {
    suspect:
      'the {{track}} {{verb}} {{count}} events {{hours}} h {{side}} than the timeline ({{first}} for {{firstThere}}, {{last}} for {{lastThere}}): one of the two has a wrong zone',
  },
  check({ incident, report }) {
    for (const { track, hours, pairs } of suspectTracks(incident)) {
      const [first, last] = [pairs[0], pairs.at(-1)]
      if (!first || !last) continue
      report({
        message: 'suspect',
        data: {
          track: track === 'updates' ? 'updates' : 'stated span',
          verb: track === 'updates' ? 'tell' : 'tells',
          count: pairs.length,
          hours: Math.abs(hours),
          side: hours > 0 ? 'later' : 'earlier',
          first: clockOf(first.here),
          firstThere: clockOf(first.there),
          last: clockOf(last.here),
          lastThere: clockOf(last.there),
        },
        position: first.here.position,
        related: [
          { message: 'in the timeline', position: first.there.position },
          ...pairs.slice(1).flatMap(({ here, there }) => [
            { message: 'likewise', position: here.position },
            { message: 'in the timeline', position: there.position },
          ]),
        ],
      })
    }
  },
})
