import type { SectionKind } from '../../model/incident.ts'
import { loadTemplate } from '../../node/load-template.ts'
import { askedSections } from '../../render/template/asked-sections.ts'
import { review } from '../../review/review.ts'
import type { Review } from '../../review/review-schema.ts'
import { byUrgency } from '../../review/urgency.ts'
import { painter } from '../colour.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { type RuleFlags, settingsOf } from '../settings.ts'
import type { ExitStatus, Output, Streams } from '../streams.ts'

export interface StatusFlags extends ReadingFlags, RuleFlags {
  readonly format: 'text' | 'json' | 'ics'
  readonly template?: string
  /** False where comments in the reports are not to be followed. */
  readonly ignore?: boolean
}

/** Prints what every report lacks before it is finished, and what falls due, the most urgent first. */
export async function showStatus(files: readonly string[], flags: StatusFlags, streams: Streams): Promise<ExitStatus> {
  const settingsFor = await settingsOf(flags, flags)
  const sectionsOf = templateSections()
  if (flags.template !== undefined) await sectionsOf(flags.template)
  const clock = new Date().toISOString()
  const reviews: Review[] = []
  const usable = await readReports(files, flags, settingsFor, streams, async ({ document, incidents, settings }) => {
    const { config, rules, comparisonRules, holidays, assumptions } = settings
    const template = flags.template ?? config.template
    const sections = template === undefined ? undefined : await sectionsOf(template)
    for (const incident of incidents) {
      reviews.push(
        review(incident, document, config, {
          now: assumptions.now ?? clock,
          rules,
          holidays,
          sections,
          comments: flags.ignore !== false,
          known: comparisonRules.map(({ id }) => id),
          partial: incidents.length > 1,
        }),
      )
    }
  })
  const status = !usable ? 2 : reviews.every(({ finished }) => finished) ? 0 : 1
  streams.settled?.(status)
  if (usable || reviews.length > 0) {
    streams.stdout.write(await printed(reviews.toSorted(byUrgency), flags, streams.stdout))
  }
  return status
}

async function printed(reviews: readonly Review[], { format }: StatusFlags, stdout: Output): Promise<string> {
  if (format === 'json') return `${JSON.stringify(reviews, null, 2)}\n`
  if (format === 'ics') return (await import('../../review/calendar.ts')).reviewCalendar(reviews)
  return (await import('../status-text.ts')).statusText(reviews, painter(stdout))
}

/** What templates ask for; each is read once. */
function templateSections(): (template: string) => Promise<readonly (readonly SectionKind[])[]> {
  const known = new Map<string, Promise<readonly (readonly SectionKind[])[]>>()
  return (template) => {
    const sections = known.get(template) ?? sectionsIn(template)
    known.set(template, sections)
    return sections
  }
}

async function sectionsIn(template: string): Promise<readonly (readonly SectionKind[])[]> {
  const { text, name, partials } = await loadTemplate(template)
  return askedSections(text, name, { partials })
}
