import ical, { ICalEventTransparency } from 'ical-generator'
import { stableHash } from '../model/stable-hash.ts'
import type { Deadline, OpenItem, Review } from './review-schema.ts'

/**
 * An iCalendar (RFC 5545) of what falls due: each deadline at its instant, each open action item on its due day. The
 * same deadline or item of the same file has the same UID each time, so that a calendar that is written anew takes the
 * place of the one before; nothing in it depends on when it is written.
 */
export function reviewCalendar(reviews: readonly Review[]): string {
  const calendar = ical({
    name: 'Postmortem deadlines',
    prodId: { company: 'postmortem-kit', product: 'status', language: 'EN' },
  })
  const used = new Map<string, number>()
  const uid = (...parts: string[]): string => {
    const hash = stableHash(JSON.stringify(parts))
    const before = used.get(hash) ?? 0
    used.set(hash, before + 1)
    // Two items of the same words in one report.
    return `${hash}${before === 0 ? '' : `-${before + 1}`}@postmortem-kit`
  }
  for (const review of reviews) {
    const { file, title = file } = review
    for (const deadline of review.deadlines) {
      calendar.createEvent({
        id: uid(file, title, deadline.rule, deadline.what),
        start: new Date(deadline.due),
        stamp: new Date(deadline.from),
        summary: clean(`${deadline.clock}: ${deadline.what} due: ${title}`),
        description: clean(aboutDeadline(deadline, file)),
        transparency: ICalEventTransparency.TRANSPARENT,
      })
    }
    for (const item of review.openItems) {
      if (item.dueDay === undefined) continue
      calendar.createEvent({
        id: uid(file, title, 'action-item', item.text),
        start: item.dueDay,
        allDay: true,
        stamp: new Date(`${review.since?.day ?? item.dueDay}T00:00Z`),
        summary: clean(`Action item due: ${item.text}`),
        description: clean(aboutItem(item, title, file)),
        transparency: ICalEventTransparency.TRANSPARENT,
      })
    }
  }
  return `${calendar.toString()}\r\n`
}

const aboutDeadline = ({ within, since, article }: Deadline, file: string): string =>
  `Within ${within} of the moment ${since} (${article}). Report: ${file}`

const aboutItem = ({ owner, position }: OpenItem, title: string, file: string): string =>
  `${owner === undefined ? 'Nobody is named' : `Owner: ${owner}`}. Of ${title} (${file}:${position.start.line})`

// RFC 5545, 3.1 allows no control characters in a text, and half a surrogate pair has no bytes in UTF-8.
const unwritable = /\p{Cc}|\p{Surrogate}/gu

const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(unwritable, '\uFFFD').trim().slice(0, 1000)
