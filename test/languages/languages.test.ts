import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/all.ts'
import { scan } from '../../src/time/scan.ts'
import { zoneOf } from '../../src/time/zones.ts'

describe.each(languages.map((language) => [language.code, language] as const))(
  '%s',
  (_code, { code, blanks, time }) => {
    it('has its words in lower case', () => {
      const words = [
        ...Object.keys(time.months),
        ...Object.keys(time.weekdays),
        ...Object.keys(time.days),
        ...Object.keys(time.units),
        ...Object.keys(time.numbers),
        ...Object.keys(time.zones),
        ...Object.values(time.leads).flat(),
        ...[
          time.am,
          time.pm,
          time.noon,
          time.midnight,
          time.clockSuffix,
          time.at,
          time.to,
          time.and,
          time.approximate,
        ].flat(),
      ]
      expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
    })

    it('names every month, or marks it by a sign', () => {
      const named = new Set(Object.values(time.months))
      expect(named.size === 12 || time.dateMarks.length > 0).toBe(true)
    })

    it('names every weekday', () => {
      expect(new Set(Object.values(time.weekdays)).size).toBe(7)
    })

    it('gives zones that exist', () => {
      expect(Object.keys(time.zones).filter((name) => zoneOf(name) === undefined)).toEqual([])
    })

    it('doubts only words that it has', () => {
      const known = new Set([...Object.keys(time.months), ...Object.keys(time.weekdays), ...Object.keys(time.days)])
      expect((time.common ?? []).filter((word) => !known.has(word))).toEqual([])
    })

    it('reads each of its months in a date', () => {
      if (!blanks) return
      const join = time.dateJoin.includes('de') ? ' de' : ''
      for (const [name, month] of Object.entries(time.months)) {
        const [token] = scan(`23${join} ${name} 2022, 10:15`)
        expect([name, token?.from.date?.month, token?.from.date?.year, token?.from.clock?.hour], code).toEqual([
          name,
          month,
          2022,
          10,
        ])
      }
    })
  },
)
