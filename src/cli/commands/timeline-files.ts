import { measure } from '../../measure/measure.ts'
import type { Document } from '../../model/document.ts'
import type { Incident } from '../../model/incident.ts'
import { findInputs } from '../../node/find-inputs.ts'
import { UserError } from '../../node/user-error.ts'
import { writeFiles } from '../../node/write-files.ts'
import { cleanText } from '../../render/clean-text.ts'
import { describePicture } from '../../render/timeline/timeline-description.ts'
import { pictureOf } from '../../render/timeline/timeline-picture.ts'
import { writeSvg } from '../../render/writers/svg.ts'
import { audited } from '../audited.ts'
import { chosenIncident } from '../chosen-incident.ts'
import { complain } from '../complain.ts'
import { gapLimit } from '../gap-limit.ts'
import { outputFiles, type PictureFormat, pictures } from '../output-files.ts'
import { outputOf, wordingFor } from '../output-options.ts'
import { readReports, reportExtensions } from '../read-reports.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'
import type { TimelineFlags } from './timeline.ts'

/** Draws one incident's timeline into every file, or into none where one cannot be written. */
export async function writePictures(
  given: readonly string[],
  flags: TimelineFlags,
  streams: Streams,
): Promise<ExitStatus> {
  const { stdout, stderr } = streams
  const { paths, errors } = await findInputs(given, reportExtensions)
  for (const error of errors) complain(stderr, error)
  const [file] = paths
  if (file === undefined) return 2
  if (paths.length > 1) throw new UserError(`${paths.length} reports`, '--output', 'it takes the timeline of one')
  const outputs = await outputFiles(flags.output ?? [], file, pictures)
  const settingsFor = await settingsOf(flags)
  const found: { incident: Incident; document: Document }[] = []
  const usable = await readReports([file], flags, settingsFor, streams, ({ incidents, document }) => {
    for (const incident of incidents) found.push({ incident, document })
  })
  if (!usable) return 2
  const { incident, document } = chosenIncident(found, file, flags.incident)
  const settings = settingsFor(document.name)
  const { metrics } = settings.config
  const { findings } = audited(incident, document, settings, found.length > 1)
  const wording = wordingFor(incident, outputOf(settings.config, flags))
  const picture = pictureOf(incident, measure(incident, metrics ? { metrics } : {}), {
    ...gapLimit(settings),
    findings,
    wording,
  })
  if (picture.marks.length === 0)
    throw new UserError('nothing to draw', document.name, 'no settled times were found in it')
  const svg = writeSvg(picture, {
    title: cleanText(incident.title ?? wording.words.texts.timeline),
    description: describePicture(picture),
    language: wording.locale,
    ...(flags.width !== undefined && { width: flags.width }),
  })
  const contents = new Map<PictureFormat, string | Uint8Array>([['svg', svg]])
  if (outputs.some(({ format }) => format === 'png')) {
    const { renderPng } = await import('../../node/render-png.ts')
    contents.set('png', renderPng(svg))
  }
  const made = outputs.map(({ path, format }) => ({ path, content: contents.get(format) ?? '' }))
  await writeFiles(made.filter(({ path }) => path !== '-'))
  const printed = made.find(({ path }) => path === '-')
  stdout.write(printed?.content ?? made.map(({ path }) => `wrote ${cleanText(path)}\n`).join(''))
  return 0
}
