import { measure } from '../../measure/measure.ts'
import type { Incident } from '../../model/incident.ts'
import { UserError } from '../../node/user-error.ts'
import { cleanText } from '../../render/clean-text.ts'
import { terminalTimeline } from '../../render/timeline/terminal-timeline.ts'
import { audited } from '../audited.ts'
import { painter } from '../colour.ts'
import { gapLimit } from '../gap-limit.ts'
import { type OutputFlags, outputOf, wordingFor } from '../output-options.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface TimelineFlags extends ReadingFlags, OutputFlags {
  readonly width?: number
  readonly output?: readonly string[]
  readonly incident?: number
}

/** Draws the timeline of every incident; a report without any time is unusable, since there is nothing to draw. */
export async function drawTimelines(
  files: readonly string[],
  flags: TimelineFlags,
  streams: Streams,
): Promise<ExitStatus> {
  const { stdout } = streams
  const settingsFor = await settingsOf(flags)
  // What means nothing is said once, not for every report.
  outputOf({}, flags)
  const paint = painter(stdout)
  const width = flags.width ?? (stdout.columns || undefined)
  let first = true
  const usable = await readReports(files, flags, settingsFor, streams, ({ document, incidents, settings }) => {
    const output = outputOf(settings.config, flags)
    const drawable = incidents.filter(hasMoments)
    if (drawable.length === 0) throw new UserError('nothing to draw', document.name, 'no times were found in it')
    for (const incident of drawable) {
      const measures = measure(incident, { metrics: settings.config.metrics })
      const lines = terminalTimeline(incident, measures, {
        ...gapLimit(settings),
        painter: paint,
        findings: audited(incident, document, settings, incidents.length > 1).findings,
        wording: wordingFor(incident, output),
        ...(width !== undefined && { width }),
      })
      const title = paint.bold(cleanText(incident.title ?? document.name))
      stdout.write(`${first ? '' : '\n'}${[title, ...lines].join('\n')}\n`)
      first = false
    }
  })
  return usable ? 0 : 2
}

const hasMoments = ({ timeline, milestones }: Incident): boolean =>
  timeline.length > 0 || Object.keys(milestones).length > 0
