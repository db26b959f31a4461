import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { readText } from '../../src/readers/read.ts'
import { markedReport } from './marked-report.ts'
import { f1, type Measure, measures, type Tally, tally } from './tally.ts'

type Figures = Readonly<Record<string, Readonly<Record<Measure, number>>>>

const folder = new URL('.', import.meta.url)
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const floorsFile = new URL('floors.json', folder)
const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Figures

/** F1 over all reports in one language, rounded down. */
function figuresOf(language: string): Record<Measure, number> {
  const sum = new Map<Measure, Tally>(measures.map((measure) => [measure, { right: 0, extra: 0, missed: 0 }]))
  for (const file of readdirSync(new URL(`${language}/`, folder))) {
    const report = markedReport(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'))
    const one = tally(extract(readText(report.text, { name: report.name })), report)
    for (const [measure, all] of sum)
      for (const part of ['right', 'extra', 'missed'] as const) all[part] += one[measure][part]
  }
  return Object.fromEntries(
    measures.map((measure) => [measure, Math.floor(f1(sum.get(measure) as Tally) * 100) / 100]),
  ) as Record<Measure, number>
}

if (process.env.UPDATE === '1') {
  it('writes the floors', () => {
    const figures = Object.fromEntries(languages.map((language) => [language, figuresOf(language)]))
    writeFileSync(floorsFile, `${JSON.stringify(figures, null, 2)}\n`)
  })
} else {
  it('each language has its floors', () => {
    expect(Object.keys(floors).sort()).toEqual(languages.sort())
  })

  describe.each(languages)('marked reports: %s', (language) => {
    it('are read as well as before, or better', () => {
      const found = figuresOf(language)
      const worse = measures.filter((measure) => found[measure] < (floors[language]?.[measure] ?? 1) - 0.011)
      expect(worse.map((measure) => `${measure} ${found[measure]}, was ${floors[language]?.[measure]}`)).toEqual([])
    })
  })
}
