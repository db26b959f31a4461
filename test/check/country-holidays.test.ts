import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { type Config, parseConfig } from '../../src/check/config.ts'
import { countryHolidays } from '../../src/check/country-holidays.ts'
import { rules } from '../../src/check/rules.ts'
import { build } from '../incident-builder.ts'

const latePostmortem = rules.filter(({ id }) => id === 'late-postmortem')

/** Promised on Tuesday 28 May 2024 within 5 business days, published on Wednesday 5 June; 30 May is Corpus Christi. */
const told = build({ postmortem: '2024-05-28 10:00 | 5 business days | 2024-06-04', published: '2024-06-05' })

async function found(config: Config) {
  const { holidays } = config
  const calendar = holidays && 'country' in holidays ? await countryHolidays(holidays) : undefined
  return check(told.incident, told.document, config, { rules: latePostmortem, holidays: calendar })
}

test('a holiday of a region is no business day there, and one elsewhere', async () => {
  expect(await found({ holidays: { country: 'DE', region: 'BY' } })).toEqual([])
  expect(await found({ holidays: { country: 'de', region: 'be' } })).toHaveLength(1)
  expect(await found({ holidays: { country: 'DE' } })).toHaveLength(1)
})

test('days of one own stand beside those of the country', async () => {
  expect(await found({ holidays: { country: 'DE', days: ['2024-05-31'] } })).toEqual([])
})

test('the calendar has public and bank holidays, each day of those that take several, and no half ones', async () => {
  const germany = await countryHolidays({ country: 'DE' })
  expect(germany(2024)).toEqual([
    '2024-01-01',
    '2024-03-29',
    '2024-04-01',
    '2024-05-01',
    '2024-05-09',
    '2024-05-20',
    '2024-10-03',
    '2024-12-25',
    '2024-12-26',
  ])
  expect((await countryHolidays({ country: 'GB' }))(2024)).toContain('2024-05-06')
})

test('what is no country or region of its is one line', async () => {
  await expect(countryHolidays({ country: 'XX' })).rejects.toThrow(/^no holidays are known of the country "XX"/)
  await expect(countryHolidays({ country: 'DE', region: 'BYY' })).rejects.toThrow(
    'no holidays are known of the region "BYY" of DE: did you mean "BY"?',
  )
  expect(() => parseConfig({ holidays: 'DE' }, 'a.yaml')).toThrow(
    'holidays in a.yaml: expected a list of days (2026-05-01), or a country: { country: DE, region: BY }',
  )
})

test('a country without its calendar is an error of who calls, not a rule that counts wrong', () => {
  expect(() => check(told.incident, told.document, { holidays: { country: 'DE' } })).toThrow(
    'the holidays of a country are loaded first: { holidays: await countryHolidays(…) }',
  )
})
