import { measure } from '../../measure/measure.ts'
import type { Incident } from '../../model/incident.ts'
import { UserError } from '../../node/user-error.ts'
import { cleanText } from '../../render/clean-text.ts'
import { terminalTimeline } from '../../render/terminal-timeline.ts'
import { painter } from '../colour.ts'
import type { ExitStatus } from '../program.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { settingsOf } from '../settings.ts'

export interface TimelineFlags extends ReadingFlags {
  readonly width?: number
}

/** Draws the timeline of every incident; one without any time is unusable, since there is nothing to draw. */
export async function drawTimelines(files: readonly string[], flags: TimelineFlags): Promise<ExitStatus> {
  const { assumptions, config } = await settingsOf(flags)
  const paint = painter(process.stdout)
  const width = flags.width ?? process.stdout.columns
  let first = true
  const usable = await readReports(files, flags, assumptions, ({ document, incidents }) => {
    for (const incident of incidents) {
      if (!hasMoments(incident)) throw new UserError('nothing to draw', document.name, 'no times were found in it')
      const measures = measure(incident, config.metrics ? { metrics: config.metrics } : {})
      const lines = terminalTimeline(incident, measures, { painter: paint, ...(width !== undefined && { width }) })
      const title = paint.bold(cleanText(incident.title ?? document.name))
      process.stdout.write(`${first ? '' : '\n'}${[title, ...lines].join('\n')}\n`)
      first = false
    }
  })
  return usable ? 0 : 2
}

const hasMoments = ({ timeline, milestones }: Incident): boolean =>
  timeline.length > 0 || Object.keys(milestones).length > 0
