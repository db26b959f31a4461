import { readDocument } from '../../batch/read-document.ts'
import type { ConfigSettings } from '../../check/config.ts'
import { countryHolidays, type HolidayCalendar } from '../../check/country-holidays.ts'
import { type ReadResult, resultOf } from '../batch/read-result.ts'
import type { Order } from './order.ts'

const calendars = new Map<string, Promise<HolidayCalendar>>()

/** Runs in a thread: reads one document as its order says. */
export async function readTask({ options, ...document }: Order): Promise<ReadResult> {
  return resultOf(await readDocument(document, { ...options, holidays: await holidaysFor(options.config) }))
}

async function holidaysFor(config: ConfigSettings | undefined): Promise<HolidayCalendar | undefined> {
  const holidays = config?.holidays
  if (holidays === undefined || !('country' in holidays)) return undefined
  const key = JSON.stringify(holidays)
  const calendar = calendars.get(key) ?? countryHolidays(holidays)
  calendars.set(key, calendar)
  return await calendar
}
