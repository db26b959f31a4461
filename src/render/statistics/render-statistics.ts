import type { Statistics } from '../../statistics/statistics-schema.ts'
import type { Report } from '../content.ts'
import { sectionWords } from '../template/section.ts'
import { splice } from '../template/splice.ts'
import type { Template, TemplateRun } from '../template/template.ts'
import { englishWording } from '../wording.ts'
import { englishTexts } from '../words/en.ts'
import { chiefMetric } from './metric-names.ts'
import { headline } from './phrases.ts'
import { statisticsContent } from './statistics-blocks.ts'
import type { StatisticsInput } from './statistics-input.ts'
import { statisticsView } from './statistics-view.ts'

export interface StatisticsRenderOptions {
  /** The metric by which groups are shown; default: the one that most incidents have. */
  readonly metric?: string
  readonly tool?: { readonly name: string; readonly version: string }
}

/**
 * Renders statistics with a template of that kind to a content tree, from which the writers write. In English.
 *
 * @throws {TemplateError} where the template puts a block inside a line, or would write without end
 */
export function renderStatistics(
  statistics: Statistics,
  template: Pick<Template, 'name' | 'run'>,
  options: StatisticsRenderOptions = {},
): Report {
  const begun = begin(statistics, options)
  return finish(begun, template.name, template.run(begun.view, begun.input.wording))
}

/** The same with a template whose run is waited for. */
export async function renderStatisticsRemotely(
  statistics: Statistics,
  template: { readonly name: string; readonly run: (...given: Parameters<Template['run']>) => Promise<TemplateRun> },
  options: StatisticsRenderOptions = {},
): Promise<Report> {
  const begun = begin(statistics, options)
  return finish(begun, template.name, await template.run(begun.view, begun.input.wording))
}

function begin(statistics: Statistics, options: StatisticsRenderOptions) {
  const tool = options.tool ?? { name: 'postmortem-kit', version: '' }
  const input: StatisticsInput = {
    statistics,
    metric: options.metric ?? chiefMetric(statistics),
    wording: englishWording,
  }
  return { input, tool, view: statisticsView(input, tool) }
}

function finish({ input, tool }: ReturnType<typeof begin>, template: string, { root, tokens }: TemplateRun): Report {
  const warnings = new Set<string>()
  const { statistics, wording } = input
  return {
    root: splice({
      template,
      root,
      lookup: (index) => tokens[index],
      block: (name) => statisticsContent(name, input),
      own: { take: () => [], rest: () => [] },
      words: sectionWords(englishTexts),
      omitMissing: true,
      warn: (line) => warnings.add(line),
    }),
    title: headline(statistics),
    kind: 'Statistics of incidents',
    organization: '',
    reference: '',
    language: wording.locale,
    wording,
    date: `${statistics.asOf}T00:00:00Z`,
    moments: new Map(),
    generator: `${tool.name} ${tool.version}`.trim(),
    warnings: [...warnings],
  }
}
