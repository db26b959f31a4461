import { measure } from '../../measure/measure.ts'
import { UserError } from '../../node/user-error.ts'
import { cleanText } from '../../render/clean-text.ts'
import { describePicture } from '../../render/timeline/timeline-description.ts'
import { pictureOf } from '../../render/timeline/timeline-picture.ts'
import { writeSvg } from '../../render/writers/svg.ts'
import { audited } from '../audited.ts'
import { gapLimit } from '../gap-limit.ts'
import { outputFiles, type PictureFormat, pictures, writeOutputs } from '../output-files.ts'
import { outputOf, wordingFor } from '../output-options.ts'
import { oneInput, readOne } from '../read-one.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'
import type { TimelineFlags } from './timeline.ts'

/** Draws one incident's timeline into every file, or into none where one cannot be written. */
export async function writePictures(
  given: readonly string[],
  flags: TimelineFlags,
  streams: Streams,
): Promise<ExitStatus> {
  const refusal = ({ length }: readonly string[]) =>
    new UserError(`${length} reports`, '--output', 'it takes the timeline of one')
  const file = await oneInput(given, refusal, streams)
  if (file === undefined) return 2
  const outputs = await outputFiles(flags.output ?? [], file, pictures)
  const settingsFor = await settingsOf(flags)
  const found = await readOne(file, flags, settingsFor, streams)
  if (found === undefined) return 2
  const { incident, document, amongSeveral } = found
  const settings = settingsFor(document.name)
  const { findings } = audited(incident, document, settings, amongSeveral)
  const wording = wordingFor(incident, outputOf(settings.config, flags))
  const picture = pictureOf(incident, measure(incident, { metrics: settings.config.metrics }), {
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
    contents.set('png', renderPng(svg, wording.locale))
  }
  await writeOutputs(outputs, contents, streams)
  return 0
}
