import type { RootContent } from 'mdast'
import { milestoneNameSchema } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { item, list, paragraph } from '../nodes.ts'
import { counted, sentence, type Wording, wordFor } from '../wording.ts'
import type { SentenceKey } from '../words/words.ts'
import type { BlockInput } from './block-input.ts'

/** What the audit says nothing about, and why: silence there is no agreement. */
export function unchecked(input: BlockInput): RootContent[] {
  const said = [...times(input), ...facts(input), ...rules(input)]
  if (said.length === 0) return [paragraph(input.wording.words.texts.nothingLeftOut)]
  return [list(said.map((text) => item([paragraph(text)])))]
}

const openTimes: readonly (readonly [SentenceKey, ofAll: boolean, (moment: Moment) => boolean])[] = [
  ['inNoZone', true, ({ offset }) => offset === null],
  ['onNoDay', true, ({ local }) => local.startsWith('T')],
  ['readSeveralWays', false, ({ alternatives }) => (alternatives ?? []).length > 0],
  ['calledApproximate', false, ({ approximate }) => approximate],
]

function times({ incident, wording }: BlockInput): string[] {
  const moments = incident.timeline.map(({ at }) => at).filter(({ precision }) => precision !== 'day')
  return openTimes.flatMap(([key, ofAll, kind]) => {
    const found = moments.filter(kind)
    if (found.length === 0) return []
    const number = counted(wording, 'times', found.length)
    const some = ofAll ? sentence(wording, 'timesOf', { times: number, all: moments.length }) : number
    return [sentence(wording, key, { times: some, lines: linesOf(found, wording) })]
  })
}

function facts({ incident, measures, wording }: BlockInput): string[] {
  const { words } = wording
  const missing = milestoneNameSchema.options
    .filter((name) => incident.milestones[name] === undefined)
    .map((name) => words.milestones[name])
  const open = measures.metrics
    .filter(({ seconds }) => seconds === null)
    .map(({ name }) => wordFor(words.metrics, name))
  const unnamed = incident.durations.filter(({ of }) => of === 'other')
  return [
    ...(missing.length > 0 ? [sentence(wording, 'milestonesNotFound', { milestones: missing.join(words.comma) })] : []),
    ...(open.length > 0 ? [sentence(wording, 'metricsNotKnown', { metrics: open.join(words.comma) })] : []),
    ...(unnamed.length > 0
      ? [
          sentence(wording, 'unnamedLengths', {
            lengths: counted(wording, 'lengths', unnamed.length),
            lines: linesOf(unnamed, wording),
          }),
        ]
      : []),
  ]
}

function rules({ audit, wording }: BlockInput): string[] {
  if (audit === undefined) return []
  const { comma } = wording.words
  const off = audit.rules.filter(({ severity }) => severity === 'off').map(({ id }) => id)
  return [
    ...(off.length > 0 ? [sentence(wording, 'rulesOff', { rules: off.join(comma) })] : []),
    ...audit.ignored.map(({ rule, message, position, ignored }) => {
      const place = position === undefined ? '' : comma + sentence(wording, 'atLine', { line: position.start.line })
      const finding = `${rule}${place}: ${message}`
      return ignored?.reason === undefined
        ? sentence(wording, ignored?.by === 'baseline' ? 'ignoredByBaseline' : 'ignoredByComment', { finding })
        : sentence(wording, 'ignoredBecause', { reason: ignored.reason, finding })
    }),
    ...(audit.document.notes ?? []).map((note) => sentence(wording, 'readerSays', { note })),
  ]
}

/** `line 5`, `lines 5, 8, 9 and 4 more`. */
function linesOf(facts: readonly { readonly position: Moment['position'] }[], wording: Wording): string {
  const lines = [...new Set(facts.map(({ position }) => position.start.line))].sort((a, b) => a - b)
  const shown = lines.slice(0, 8).join(wording.words.comma)
  const more = lines.length - 8
  return counted(wording, 'lines', lines.length, {
    lines: more > 0 ? sentence(wording, 'linesAndMore', { lines: shown, more }) : shown,
  })
}
