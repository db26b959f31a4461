import { dayText, partsOf } from '../clock.mjs'
import { fill } from '../fill.mjs'
import { eventOf } from '../invent.mjs'
import { drop, marksOf } from './moves.mjs'

/** Of an absence: the finding may stand anywhere, or at no line. */
const anywhere = true

export const completeness = [
  {
    rule: 'missing-milestone',
    anywhere,
    forms: ['report', 'keys'],
    events(plan, random) {
      plan.endless = random.chance(0.5)
      if (plan.endless) drop(plan, 'fix', 'mitigate', 'monitor', 'resolve')
      else drop(plan, 'detect', 'ack', 'escalate', 'announce')
    },
    told(plan) {
      if (plan.endless) plan.missing.add('window').add('lasted')
      if (plan.endless) plan.style.downtime = false
    },
  },
  {
    rule: 'missing-section',
    anywhere,
    forms: ['report', 'keys'],
    // The cause is told by the timeline too, and the impact by the summary; what will be done stands nowhere else.
    told: (plan) => plan.missing.add('actions'),
  },
  {
    rule: 'empty-section',
    forms: ['report', 'keys'],
    told(plan, random) {
      const kind = random.pick(['cause', 'lessons', 'actions', 'impact'])
      const words = random.chance(0.6) ? [{ para: [random.pick(plan.book.faults.tbd)] }] : []
      plan.instead = { [kind]: words }
      plan.marks = [`section:${kind}`]
    },
    near: 2,
  },
  {
    rule: 'coarse-time',
    forms: ['report'],
    style: (_, random) => ({ clock: 'h24', zoneOn: random.pick(['line', 'each']), key: false }),
    events(plan, random) {
      const event = eventOf(plan, random.pick(['detect', 'identify', 'mitigate']))
      const move = 60 - partsOf(event.at).minute
      for (const each of plan.events) each.at += move
      const { hour } = partsOf(event.at)
      const half = plan.language === 'en' ? ((hour + 11) % 12) + 1 : hour
      const phrase = plan.language === 'en' ? (hour < 12 ? '{h} am' : '{h} pm') : random.pick(plan.book.faults.coarse)
      const { style, book } = plan
      const day = style.dateOn === 'each' ? `${dayText(event.at, style.day, book.locale)} ` : ''
      event.written = `${day}${fill(phrase, { h: half })}${style.zoneOn === 'each' ? ` ${style.label}` : ''}`
      plan.marks = marksOf(event.id)
    },
  },
  {
    rule: 'no-evidence-link',
    anywhere,
    forms: ['report', 'keys'],
    told: (plan) => plan.missing.add('evidence').add('reference'),
  },
  {
    rule: 'missing-impact-figure',
    anywhere,
    forms: ['report', 'keys'],
    style: () => ({ scenarios: [0, 2] }),
    events(plan) {
      const detect = eventOf(plan, 'detect')
      detect.text = fill(plan.book.events.detect[1], plan.words)
    },
    told(plan, random) {
      plan.figure = random.pick(plan.book.vague)
      plan.missing.add('lasted')
      plan.style.downtime = false
    },
  },
  {
    rule: 'action-item-no-owner',
    forms: ['report', 'keys'],
    told(plan, random) {
      const index = random.int(0, 1)
      delete plan.actions[index].owner
      plan.marks = [`action:${index}`]
    },
  },
  {
    rule: 'action-item-no-due',
    forms: ['report', 'keys'],
    told(plan, random) {
      const index = random.int(0, 1)
      delete plan.actions[index].due
      plan.marks = [`action:${index}`]
    },
  },
  {
    rule: 'action-item-vague',
    forms: ['report', 'keys'],
    told(plan, random) {
      plan.actions.push({ ...plan.actions[0], text: random.pick(plan.book.faults.vagueActions) })
      plan.marks = ['action:2']
    },
  },
  {
    rule: 'lesson-without-action',
    forms: ['report', 'keys'],
    told(plan, random) {
      plan.lessons.push(random.pick(plan.book.faults.orphanLessons))
      plan.missing.add('actions')
      plan.marks = ['section:lessons', 'lesson:0', 'lesson:1', 'lesson:2']
    },
  },
]
