import { dayOf, isoDay } from './clock.mjs'
import { fill } from './fill.mjs'
import { marked } from './marks.mjs'
import { clockIn, dayIn, entryTime, fullTime, lengthIn, rangeIn } from './times.mjs'

// A report as blocks, whatever it is printed as: { heading, text } { para } { list } { table } { front }. Inline markup
// is Markdown's (bold, links).

/** @returns {object[]} the blocks of a postmortem */
export function composeReport(plan, random) {
  const { style, book } = plan
  const blocks = [...headOf(plan, random)]
  for (const kind of style.order) {
    if (plan.missing.has(kind)) continue
    const named = kind === 'timeline' && style.zoneOn === 'heading' ? zoneInHeading(plan) : ''
    const text = `${random.pick(book.headings[kind])}${named}`
    blocks.push(
      { heading: 2, text: marked(`section:${kind}`, text) },
      ...(plan.instead?.[kind] ?? sections[kind](plan, random)),
    )
    if (kind === 'summary' && style.key) blocks.push(...keyTimes(plan, random))
    if (kind === 'impact' && style.downtime) blocks.push(...downtimes(plan))
  }
  return blocks
}

/** '## Timeline (UTC)'; a table says it in the head of its column. */
const zoneInHeading = ({ style }) => (style.timeline === 'table' ? '' : ` (${style.label})`)

const sections = {
  summary: (plan) => [{ para: sentences([windowText(plan), lastedText(plan), marked('level', plan.level)]) }],
  impact: (plan) => [
    {
      para: sentences([
        marked('figure', plan.figure),
        marked('affected', plan.affected),
        marked('spared', plan.spared),
        plan.still && marked('still', plan.still),
      ]),
    },
    ...(plan.missing.has('evidence') ? [] : [{ para: [marked('evidence', plan.evidence)] }]),
  ],
  timeline: timelineBlocks,
  cause: (plan) => plan.cause.map((text, index) => ({ para: [marked(`cause:${index}`, text)] })),
  lessons: (plan) => [{ list: plan.lessons.map((text, index) => marked(`lesson:${index}`, text)) }],
  actions: actionBlocks,
}

const sentences = (list) => list.filter(Boolean)

function headOf(plan, random) {
  const { style, book, words } = plan
  const day = plan.events[0].at
  const dated = style.dateOn === 'title'
  const title = dated ? fill(random.pick(book.titled), { title: plan.title, date: dayIn(plan, day) }) : plan.title
  const { head } = book
  const show = (kind) => !plan.missing.has(kind)
  if (style.head === 'front matter') {
    const front = [
      marked('title', `title: "${title}"`),
      `organization: ${words.org}`,
      ...(show('published') ? [marked('published', `published: ${isoDay(plan.published)}`)] : []),
      marked('severity', `severity: ${plan.severity}`),
      ...(show('reference') ? [`reference: ${plan.reference}`] : []),
      `authors: [${plan.people.slice(0, 2).join(', ')}]`,
    ]
    return [{ front }, { heading: 1, text: marked('title', title) }]
  }
  return [
    { heading: 1, text: marked('title', title) },
    { para: [fill(book.incidentReport, words)] },
    {
      list: [
        ...(show('reference') ? [`${head.reference}: ${plan.reference}`] : []),
        marked('severity', `${head.severity}: ${plan.severity}`),
        ...(show('published') ? [marked('published', `${head.published}: ${dayIn(plan, plan.published)}`)] : []),
        `${head.authors}: ${plan.people.slice(0, 2).join(', ')}`,
      ],
    },
  ]
}

function windowText(plan) {
  if (plan.missing.has('window')) return undefined
  const { start, end, phrase } = plan.window
  const values = { ...plan.words, date: dayIn(plan, start), range: rangeIn(plan, start, end) }
  return marked('window', fill(phrase, values))
}

const lastedText = (plan) => (plan.missing.has('lasted') ? undefined : marked('lasted', plan.lasted.text))

function keyTimes(plan, random) {
  const { book } = plan
  return [{ heading: 2, text: random.pick(book.headings.key) }, { list: plan.keys.map((key) => keyText(plan, key)) }]
}

const keyText = (plan, { id, at }) => marked(`key:${id}`, `**${plan.book.keys[id]}:** ${fullTime(plan, at)}`)

function downtimes({ book, downtimes: { rows, total } }) {
  const { downtime } = book
  return [
    { heading: 3, text: downtime.title },
    {
      table: {
        head: [downtime.service, downtime.length],
        rows: [
          ...rows.map(({ name, minutes }) => [name, lengthIn(book, minutes)]),
          [marked('total', downtime.total), lengthIn(book, total)],
        ],
      },
    },
  ]
}

function timelineBlocks(plan, random) {
  const { style, book, events } = plan
  if (style.timeline === 'keys')
    return [{ list: plan.events.filter(({ id }) => id in book.keys).map((event) => keyText(plan, event)) }]
  const declared = declaration(plan, random)
  const bold = (text) => (style.bold ? `**${text}**` : text)
  const entries = events.map((event) => ({ tag: `e:${event.id}`, time: entryTime(plan, event), text: event.text }))
  if (style.timeline === 'table') {
    const rows = entries.map(({ tag, time, text }) => [marked(tag, bold(time)), text])
    return [...declared, { table: { head: [columnOfTimes(plan), book.table.event], rows } }]
  }
  if (style.timeline === 'headings')
    return [...declared, ...entries.flatMap(({ tag, time, text }) => headed(tag, `${time}${style.separator}`, text))]
  const lines = entries.map(({ tag, time, text }) => marked(tag, `${bold(time)}${style.separator}${text}`))
  if (style.timeline === 'prose') return [...declared, ...lines.map((line) => ({ para: [line] }))]
  return [...declared, { list: lines }]
}

const dayHeading = (plan) => [{ heading: 3, text: marked('day', dayIn(plan, plan.events[0].at)) }]

const columnOfTimes = ({ style, book }) =>
  style.zoneOn === 'heading' ? marked('zone', `${book.table.time} (${style.label})`) : book.table.time

/** The entry's first sentence as its heading, what follows as its text. */
function headed(tag, time, text) {
  const [first, ...rest] = text.split(/(?<=[.。])\s*/)
  const heading = { heading: 3, text: marked(tag, `${time}${first.replace(/[.。]$/, '')}`) }
  return rest.length > 0 ? [heading, { para: [marked(tag, rest.join(' '))] }] : [heading]
}

/** 'All times are UTC, on 3 March 2026.' – as much of it as the entries do not say themselves. */
function declaration(plan, random) {
  const { style, book, events } = plan
  const date = dayIn(plan, events[0].at)
  if (style.zoneOn === 'line') {
    const phrases = style.dateOn === 'zone line' ? book.zoneDays : book.zoneLines
    const line = { para: [marked('zone', fill(random.pick(phrases), { zone: style.label, date }))] }
    return style.dateOn === 'day heading' ? [line, ...dayHeading(plan)] : [line]
  }
  if (style.dateOn === 'day heading') return dayHeading(plan)
  return style.dateOn === 'zone line' ? [{ para: [marked('zone', `${date}:`)] }] : []
}

function actionBlocks(plan) {
  const { style, book, actions } = plan
  const { action } = book
  const due = (item) => (item.due === undefined ? '' : dayIn(plan, item.due))
  if (style.actions === 'table') {
    const rows = actions.map((item, index) => [
      marked(`action:${index}`, item.text),
      item.owner ?? '',
      due(item),
      item.done ? action.done : action.open,
    ])
    return [{ table: { head: [action.text, action.owner, action.due, action.status], rows } }]
  }
  const list = actions.map((item, index) => {
    const facts = [item.owner && `${action.owner}: ${item.owner}`, item.due && `${action.due}: ${due(item)}`]
    const known = facts.filter(Boolean).join(', ')
    const box = style.actions === 'checks' ? '[ ] ' : ''
    return marked(`action:${index}`, `${box}${item.text}${known ? ` (${known})` : ''}`)
  })
  return [{ list }]
}

/** The posts' texts: what each tells, and what it promises. */
export function postBody(plan, post) {
  const { promise: due, estimate, within } = post
  const time = (wall) =>
    `${dayOf(wall) === dayOf(post.at) ? '' : `${dayIn(plan, wall)} `}${clockIn(plan, wall)}${zoned(plan)}`
  return [
    marked(`body:${post.id}`, post.body),
    ...(estimate
      ? [marked(`estimate:${post.id}`, fill(estimate.phrase, { ...plan.words, time: time(estimate.due) }))]
      : []),
    ...(within ? [marked(`within:${post.id}`, within)] : []),
    ...(due ? [marked(`promise:${post.id}`, fill(due.phrase, { time: time(due.due) }))] : []),
  ]
}

const zoned = ({ style }) => (style.zoneOn === 'each' ? ` ${style.label}` : '')
