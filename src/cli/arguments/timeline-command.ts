import type { Command } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import {
  collect,
  type Finish,
  outputOptions,
  positiveInteger,
  readingOptions,
  severalReports,
} from './shared-options.ts'

export function timelineCommand(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('timeline')
    .argument('<file...>', severalReports)
    .summary('draw the timeline: terminal, SVG, PNG')
    .description(
      'Draws the timeline of each report in the terminal, or that of one report into files. NO_COLOR and FORCE_COLOR are obeyed.',
    )
    .option('-o, --output <file>', 'picture to write: .svg or .png (repeatable)', collect)
    .option(
      '-w, --width <number>',
      'columns of the terminal, 40 at least (default: as it is, or 80); pixels of a picture, 320 at least (default: 960)',
      positiveInteger,
    )
    .option('--incident <number>', 'which incident to write, where the file holds several', positiveInteger)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.timeline)
    .action(async (files, flags) => {
      if (flags.output !== undefined) {
        const { writePictures } = await import('../commands/timeline-files.ts')
        finish(await writePictures(files, flags, streams))
        return
      }
      const { drawTimelines } = await import('../commands/timeline.ts')
      finish(await drawTimelines(files, flags, streams))
    })
  outputOptions(command)
  readingOptions(command)
}
