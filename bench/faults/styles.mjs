/**
 * How a report is written: its format, how the timeline stands in it, its clock, days and zone, the order of its
 * sections. What `wished` names is taken; the rest is chance, among what goes together.
 */
export function stylesOf(random, { form, book, language, zone }, wished) {
  const style = {
    format: random.pick(form === 'page' ? ['txt'] : form === 'status' ? ['txt', 'txt', 'md', 'json'] : formats),
    timeline: random.pick(['list', 'list', 'table', 'headings', 'prose']),
    clock: random.pick(book.clocks),
    day: random.pick(book.days),
    /** Where the day of the timeline's clocks is said. */
    dateOn: random.pick(['each', 'zone line', 'title', 'day heading']),
    /** Where their zone is said. */
    zoneOn: random.pick(['each', 'line', 'line', 'heading']),
    bullet: random.pick(['-', '*']),
    bold: random.chance(0.4),
    separator: random.pick([' ', ' – ', ': ', ' - ']),
    head: random.pick(['front matter', 'lines', 'lines']),
    order: random.pick(orders),
    actions: random.pick(['table', 'list', 'checks']),
    key: random.chance(0.25),
    downtime: random.chance(0.15),
    approximate: random.chance(0.15),
    newestFirst: random.chance(0.5),
    posted: language === 'en' && random.chance(0.6),
    ...wished,
  }
  const label = style.label ?? labelOf(random, zone)
  const each = style.zoneOn === 'each'
  if (!wished.clock && each && form === 'report' && random.chance(0.15))
    Object.assign(style, { clock: 'iso', dateOn: 'each' })
  else if (!wished.clock && each && language === 'en' && random.chance(0.15)) style.clock = 'bare'
  if (style.format === 'txt' && style.timeline === 'table') style.timeline = 'list'
  if (style.format === 'txt') style.timeline = style.timeline === 'headings' ? 'prose' : style.timeline
  if (style.format !== 'md' && style.head === 'front matter') style.head = 'lines'
  if (style.dateOn === 'day heading' && style.timeline === 'headings') style.dateOn = 'each'
  if (style.zoneOn === 'heading' && form !== 'report' && wished.zoneOn === undefined) style.zoneOn = 'line'
  if (form === 'keys') Object.assign(style, { timeline: 'keys', key: false, dateOn: 'each' })
  if (style.timeline === 'prose') style.bold = true
  if (['uhr'].includes(style.clock) && style.separator === ': ') style.separator = ' – '
  if (style.timeline === 'headings' && style.separator === ' ') style.separator = ' – '
  return { ...style, label: each && label === zone.iana ? zone.label : label }
}

const formats = ['md', 'md', 'md', 'md', 'html', 'txt']

const orders = [
  ['summary', 'impact', 'timeline', 'cause', 'lessons', 'actions'],
  ['summary', 'timeline', 'cause', 'impact', 'actions', 'lessons'],
  ['summary', 'impact', 'cause', 'timeline', 'lessons', 'actions'],
  ['impact', 'summary', 'cause', 'lessons', 'actions', 'timeline'],
]

/** A declaration may name the region instead of the label. */
function labelOf(random, { label, iana }) {
  return iana && random.chance(0.2) ? iana : label
}
