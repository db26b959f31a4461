import fc from 'fast-check'
import type { Nodes as Hast } from 'hast'
import type { Nodes } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '../../../src/node/fonts.ts'
import { cellWidth } from '../../../src/render/cell-width.ts'
import { chiefMetric } from '../../../src/render/statistics/metric-names.ts'
import { lengthText, listed, percentText } from '../../../src/render/statistics/phrases.ts'
import { renderStatistics } from '../../../src/render/statistics/render-statistics.ts'
import { comparisonSentences, trendSentences } from '../../../src/render/statistics/verdicts.ts'
import { compileTemplate } from '../../../src/render/template/template.ts'
import { wordsOf } from '../../../src/render/tree.ts'
import { englishWording } from '../../../src/render/wording.ts'
import { writeHtml } from '../../../src/render/writers/html/write-html.ts'
import { writeMarkdown } from '../../../src/render/writers/markdown.ts'
import type { Fonts } from '../../../src/render/writers/pdf/fonts.ts'
import { writePdf } from '../../../src/render/writers/pdf/write-pdf.ts'
import { writeTerminal } from '../../../src/render/writers/terminal.ts'
import type { Statistics } from '../../../src/statistics/statistics-schema.ts'
import { problemsOf } from '../../pdf/check-pdf.ts'
import { makeRow } from '../../statistics/make-row.ts'
import { hostile } from '../hostile-texts.ts'
import { sampleRows, sampleStatistics, statisticsReport } from './sample-statistics.ts'

const statistics = sampleStatistics()
const report = statisticsReport(statistics)
const markdown = writeMarkdown(report)

function linesOf(heading: string): string[] {
  const lines = markdown.split('\n')
  const start = lines.indexOf(`## ${heading}`)
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '))
  return lines.slice(start + 1, end < 0 ? undefined : end).filter((line) => line !== '')
}

describe('what it says', () => {
  test('what the figures are of, and what is not in them', () => {
    expect(markdown.split('\n').slice(0, 11)).toEqual([
      '# Statistics of 151 incidents',
      '',
      '- **Incidents:** 151, from 151 documents',
      '- **Began:** from 2024-02-01 to 2025-05-27',
      '- **Organisations:** 1',
      '- **Given twice:** 1 telling with the very same text, counted once',
      '- **Told twice:** probably 1 pair, counted twice',
      '- **Without an incident:** 3 documents',
      '- **Not readable:** 2 documents: 2 empty',
      '- **As of:** 2025-09-30',
      '',
    ])
  })

  test('a row a metric, with what is missing and why', () => {
    const rows = linesOf('How long incidents last')
    const [detect, mitigate] = ['detect', 'mitigate'].map((name) =>
      statistics.metrics.find((metric) => metric.name === `time-to-${name}`),
    )
    expect(rows).toContain('| Length of | Known | Missing | Median | 95 % | p75 | p90 | Longest |')
    const shown = (seconds: number | undefined) => lengthText(seconds ?? 0, englishWording)
    const { interval } = detect?.median ?? {}
    expect(rows).toContain(
      `| Time to detect | 151 | 0 | ${shown(detect?.median?.seconds)} | ${shown(interval?.low)} – ${shown(interval?.high)} | ${shown(detect?.p75?.seconds)} | ${shown(detect?.p90?.seconds)} | ${shown(detect?.max?.seconds)} |`,
    )
    expect(mitigate?.n).toBe(120)
    expect(rows).toContain('- **Time to mitigate:** no ‘mitigated’ in 31.')
    expect(rows.join(' ')).toContain('A mean says little of that, so none is shown')
  })

  test('of so few that nothing can be drawn, no picture is told of, and one incident lacks in the singular', () => {
    const rows = [
      makeRow({ day: '2025-01-03', values: { 'time-to-detect': 60 } }),
      makeRow({ day: '2025-07-03', values: { 'time-to-detect': { reason: 'day-only', milestones: [] } } }),
    ]
    const few = writeMarkdown(statisticsReport(sampleStatistics(rows)))
    expect(few).toContain('| 2025-Q3 |')
    expect(few).not.toMatch(/strip|hollow|picture/i)
    expect(few).toContain('- **Time to detect:** 1 gives only the day.')
    expect(markdown).toMatch(/Each strip.+A hollow mark/s)
  })

  test('no difference between severities is claimed, and the reader is told why', () => {
    const said = linesOf('By severity').join(' ')
    expect(said).toContain(
      'By time to detect, time to mitigate and time to resolve, the severities cannot be told apart: their intervals overlap',
    )
    expect(said).toContain('50 incidents are in none.')
  })

  test('the trend that is there is told with its figures, and of the others why there is none', () => {
    const said = trendSentences(statistics, englishWording)
    expect(said).toEqual([
      expect.stringMatching(
        /^The median time to resolve rose from \d+ min \(\d+ min – \d+ min\) in 2024-Q1 to .+ \(.+ – .+\) in 2025-Q2: their 99 % intervals lie apart/,
      ),
      expect.stringMatching(
        /^No trend in time to detect and time to mitigate: the intervals of the first and the last/,
      ),
    ])
    const few = sampleStatistics(sampleRows().slice(0, 40))
    expect(trendSentences(few, englishWording)).toEqual([
      'Too few to tell a trend in time to detect, time to mitigate and time to resolve: fewer than 3 quarters have 10 incidents of which it is known.',
    ])
    expect(linesOf('From quarter to quarter')).toEqual(expect.arrayContaining(said))
  })

  test('findings by rule, with a change that is one and one that is none', () => {
    const rows = linesOf('What the reports lack')
    expect(rows.find((row) => row.startsWith('| `gap`'))).toMatch(
      /\| \d+ \| \d+ % \| \d+ % – \d+ % \| (rose|fell) from/,
    )
    expect(rows.find((row) => row.startsWith('| `zone-missing`'))).toMatch(
      /\| rose from 0 % in 2024-Q1 to 100 % in 2025-Q2 \|$/,
    )
  })

  test('promises, and actions by age', () => {
    expect(linesOf('Promises')).toContain('| Next update | 10 | 8 | 0 |')
    expect(linesOf('Action items')).toEqual([
      '7 action items are open, 151 done. 3 of the open ones have no owner.',
      '| Since the incident began | Open | Without an owner |',
      '| - | -: | -: |',
      '| 90 to 179 days | 1 | 1 |',
      '| 180 to 364 days | 2 | 1 |',
      '| 365 days or more | 4 | 1 |',
    ])
  })

  test('what is probably told twice, and what is alike, with what they share', () => {
    expect(linesOf('Probably told twice').at(-1)).toBe(
      '- **Outage 0** (2024-02-01, reports/incident-0.md) and **Outage 0** (2024-02-01, status/outage-0.txt): the same beginning.',
    )
    expect(linesOf('Causes told in the same words').at(-1)).toMatch(
      /^- \*\*Mail refused\*\* \(.*\) and \*\*Mail refused again\*\* \(.*\): \d\d % alike; shared words: certificate, cronjob, expired, gateway and renewal; shared components: Mail\.$/,
    )
  })

  test('groups that differ are named, the clearest pairs first', () => {
    const rows = ['SEV-1', 'SEV-2'].flatMap((severity, place) =>
      Array.from({ length: 20 }, (_, index) =>
        makeRow({ severity, values: { 'time-to-resolve': 600 * 30 ** place + index * 60 } }),
      ),
    )
    const figures = sampleStatistics(rows)
    const [grouping] = figures.groupings
    expect(grouping && comparisonSentences(grouping, figures, englishWording)[0]).toBe(
      'By time to resolve, SEV-2 longer than SEV-1: their 99 % intervals lie apart.',
    )
  })

  test('of few incidents, nothing but counts is claimed', () => {
    const few = writeMarkdown(statisticsReport(sampleStatistics(sampleRows().slice(0, 3))))
    expect(few).toContain('# Statistics of 3 incidents')
    expect(few).toContain('| Time to detect | 3 | 0 |')
    expect(few).toContain('| too few |')
    expect(few).not.toMatch(/lie apart, and|longer than SEV/)
    const none = writeMarkdown(statisticsReport(sampleStatistics([])))
    expect(none).toContain('- **Incidents:** 0, from 0 documents')
    expect(none).not.toContain('| Length of |')
  })
})

test('groups are shown by the metric that most incidents have, unless another is asked for', () => {
  expect(chiefMetric(statistics)).toBe('time-to-detect')
  expect(markdown).toContain('Median time to detect')
  const other = writeMarkdown(statisticsReport(statistics, { metric: 'time-to-mitigate' }))
  expect(other).toContain('Median time to mitigate')
  expect(other).toContain('The picture shows time to mitigate.')
})

test.each([
  [0, '0 s'],
  [119, '1 min 59 s'],
  [125, '2 min'],
  [3600 * 9 + 59, '9 h 1 min'],
  [36_100, '10 h'],
  [86_400 * 9 + 5000, '9 d 1 h'],
  [86_400 * 11.4, '11 d'],
])('%i seconds are told as %s', (seconds, told) => {
  expect(lengthText(seconds, englishWording)).toBe(told)
})

test('shares and lists', () => {
  expect([0, 0.004, 0.009, 0.5, 1].map(percentText)).toEqual(['0 %', '0.4 %', '0.9 %', '50 %', '100 %'])
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c']), listed(['a', 'b', 'c'], 2)]).toEqual([
    '',
    'a',
    'a, b and c',
    'a, b and 1 more',
  ])
})

test('pictures are told in words to those who cannot see them', () => {
  const alts = report.root.children.flatMap((node) => (node.type === 'chartFigure' ? [node.alt] : []))
  expect(alts).toHaveLength(3)
  expect(alts[0]).toMatch(/^Lengths on a log scale\. Time to detect: 151 incidents, median .+, half of them between/)
  expect(alts[1]).toMatch(
    /^Median time to detect of each quarter on a log scale\. 2024-Q1: .+ of 26 \(.+ – .+\); 2024-Q2/,
  )
  expect(alts[2]).toMatch(/^Incidents by component\. Checkout \d+; /)
})

test('a template of one’s own names figures and groups, and a field that is not there is a fault', () => {
  const own = compileTemplate(
    '{{incidents.count}} incidents{{#each metrics}}{{#if median}}; {{name}}: {{median}} of {{n}}{{/if}}{{/each}}\n\n{{block "promises"}}',
    'own',
    { kind: 'statistics' },
  )
  const lines = writeMarkdown(renderStatistics(statistics, own)).split('\n')
  expect(lines[0]).toMatch(/^151 incidents; Time to detect: \d+ min of 151; Time to mitigate: \d+ min of 120; Time to/)
  expect(lines).toContain('| Promise | Kept | Broken | Open |')
  expect(() => compileTemplate('{{incident.title}}', 'own', { kind: 'statistics' })).toThrow(
    'own:1:3: unknown field "incident.title": did you mean "incidents"?',
  )
  expect(() => compileTemplate('{{block "timeline"}}', 'own', { kind: 'statistics' })).toThrow(
    'unknown block "timeline"',
  )
  expect(() => compileTemplate('{{block "metrics"}}', 'our-statistics.md.hbs')).not.toThrow()
})

describe('the terminal', () => {
  test('no line is wider than asked for', () => {
    for (const width of [40, 60, 80, 132]) {
      const lines = writeTerminal(report, { width }).split('\n')
      expect(Math.max(...lines.map(cellWidth))).toBeLessThanOrEqual(width)
    }
  })

  test('a table that does not fit stands as a list of its rows', () => {
    const lines = writeTerminal(report, { width: 50 }).split('\n')
    expect(lines.slice(lines.indexOf('Time to detect'), lines.indexOf('Time to detect') + 4)).toEqual([
      'Time to detect',
      '  Known    151',
      '  Missing  0',
      expect.stringMatching(/^ {2}Median {3}\d+ min$/),
    ])
  })

  test('numbers stand under each other, and heads over their columns', () => {
    const lines = writeTerminal(report, { width: 132 }).split('\n')
    const head = lines.find((line) => line.startsWith('Promise ')) ?? ''
    const row = lines[lines.indexOf(head) + 1] ?? ''
    expect(head).toBe('Promise      Kept  Broken  Open')
    expect(row).toBe('Next update    10       8     0')
  })

  test('colours are asked of the painter, and change no word', () => {
    const painted = writeTerminal(report, { painter: { bold: (text) => `<${text}>`, dim: (text) => `(${text})` } })
    expect(painted).toContain('<Statistics of 151 incidents>')
    expect(painted.replace(/[<>()]/g, '')).toBe(writeTerminal(report).replace(/[<>()]/g, ''))
  })
})

const md = unified().use(remarkParse).use(remarkGfm)
const html = unified().use(rehypeParse)

function skeleton(node: Nodes): string {
  if (node.type === 'text' || node.type === 'link') return 'text'
  if (!('children' in node)) return node.type
  const inner = node.children.map((child) => skeleton(child as Nodes)).join(' ')
  return `${node.type}(${inner.replace(/text(?: text)+/g, 'text')})`
}

function elements(node: Hast): string[] {
  const own = node.type === 'element' ? [`${node.tagName} ${Object.keys(node.properties).sort().join(' ')}`] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child as Hast))] : own
}

/** Statistics in which every text of a report is one of these. */
function tellingOf(words: readonly string[]): Statistics {
  const [name = '', other = '', title = ''] = words
  return sampleStatistics(
    sampleRows()
      .slice(0, 14)
      .map((row, index) => ({
        ...row,
        title: index === 1 ? title : row.title,
        organization: index % 2 === 0 ? `A${name}` : `B${other}`,
        severity: index % 2 === 0 ? `C${other}` : `D${name}`,
        components: [`E${name}`, `F${index % 3}`],
        document: `G${title}`,
        words: ['one', 'two', 'three', 'four', `H${name}`, `I${index % 9}`],
      })),
  )
}

let fonts: Fonts
beforeAll(async () => {
  fonts = await loadFonts()
})

const long = 'a component with a name that somebody pasted a log into '.repeat(180)
const three = fc.tuple(fc.oneof(hostile, fc.constant(long)), hostile, hostile)
const plain = tellingOf(['Name', 'Other', 'Title'])

describe('hostile texts stay text', () => {
  test('in Markdown, which keeps its make', () => {
    const wanted = skeleton(md.parse(writeMarkdown(statisticsReport(plain))))
    fc.assert(
      fc.property(three, (words) => {
        const told = tellingOf(words)
        expect(skeleton(md.parse(writeMarkdown(statisticsReport(told))))).toBe(wanted)
      }),
      { numRuns: 20 },
    )
  })

  test('in HTML, whose elements and attributes are the same', () => {
    // Charts draw as many words as there is room for.
    const kept = (page: string) => elements(html.parse(page)).filter((name) => !/^(text|path|rect|circle)/.test(name))
    const wanted = kept(writeHtml(statisticsReport(plain)))
    fc.assert(
      fc.property(three, (words) => {
        const told = tellingOf(words)
        expect(kept(writeHtml(statisticsReport(told)))).toEqual(wanted)
      }),
      { numRuns: 20 },
    )
  })

  test('in a terminal, which none of them steers', () => {
    fc.assert(
      fc.property(three, fc.integer({ min: 40, max: 120 }), (words, width) => {
        const text = writeTerminal(statisticsReport(tellingOf(words)), { width })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
        expect(Math.max(...text.split('\n').map(cellWidth))).toBeLessThanOrEqual(width)
      }),
      { numRuns: 20 },
    )
  })

  test('in a PDF, which is sound', async () => {
    await fc.assert(
      fc.asyncProperty(three, async (words) => {
        const { bytes } = await writePdf(statisticsReport(tellingOf(words)), { fonts })
        expect(problemsOf(bytes)).toEqual([])
      }),
      { numRuns: 5 },
    )
  }, 60_000)
})

test('the PDF of the sample is sound, by both standards', async () => {
  for (const standard of ['ua-1', 'a-3b'] as const) {
    const { bytes, warnings } = await writePdf(report, { fonts, standard })
    expect(problemsOf(bytes)).toEqual([])
    expect(warnings).toEqual([])
  }
}, 60_000)

test('everything that the tree says stands in the page', () => {
  const page = writeHtml(report)
  for (const node of report.root.children) {
    if (node.type !== 'paragraph') continue
    expect(page).toContain(wordsOf(node).replaceAll('&', '&amp;'))
  }
})
