// Times in another zone: the original words stay beside the element, and come back.
const moments = [...document.querySelectorAll('.moment')].map((element) => ({ element, written: element.textContent }))

function offsetAt(date, timeZone) {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date)
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace(/^GMT(?:[+-]00:00)?/, 'UTC')
}

function momentIn(instant, timeZone) {
  const date = new Date(instant)
  const second = date.getUTCSeconds() === 0 ? {} : { second: '2-digit' }
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    ...second,
  }).formatToParts(date)
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  const clock = [part.hour, part.minute, part.second].filter((value) => value !== undefined).join(':')
  return `${part.year}-${part.month}-${part.day} ${clock} ${offsetAt(date, timeZone)}`
}

function showTimesIn(timeZone) {
  for (const { element, written } of moments) {
    const { instant, until } = element.dataset
    if (timeZone === '') {
      element.textContent = written
      element.removeAttribute('title')
      continue
    }
    const about = written.startsWith('~') ? '~' : ''
    const end = until === undefined ? '' : ` – ${momentIn(until, timeZone)}`
    element.textContent = about + momentIn(instant, timeZone) + end
    element.title = written
  }
}

const zone = document.querySelector('#zone')
if (zone !== null) {
  for (const name of Intl.supportedValuesOf?.('timeZone') ?? []) zone.append(new Option(name, name))
  zone.addEventListener('change', () => {
    showTimesIn(zone.value === 'local' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone.value)
  })
}

// Which tracks are shown, in tables and pictures.
const boxes = [...document.querySelectorAll('.tools input')]
function filterTracks() {
  for (const { value, checked } of boxes) document.body.classList.toggle(`without-${value}`, !checked)
}
for (const box of boxes) box.addEventListener('change', filterTracks)

// A link to a line leads to it, even where its track is not shown.
function showTarget() {
  const track = document.querySelector(':target')?.dataset.track
  const box = boxes.find(({ value }) => value === track)
  if (box === undefined || box.checked) return
  box.checked = true
  filterTracks()
  document.querySelector(':target')?.scrollIntoView()
}
addEventListener('hashchange', showTarget)

// Each picture in its widths.
for (const figure of document.querySelectorAll('.picture')) {
  const frame = figure.querySelector('.wide')
  const drawn = [
    frame.firstElementChild,
    ...[...figure.querySelectorAll('template')].map(({ content }) => content.firstElementChild),
  ]
  const buttons = [...figure.querySelectorAll('[data-zoom]')]
  let level = 0
  const show = (next) => {
    const middle = (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth
    level = Math.min(drawn.length - 1, Math.max(0, next))
    frame.replaceChildren(drawn[level])
    frame.scrollLeft = middle * frame.scrollWidth - frame.clientWidth / 2
    for (const button of buttons) button.disabled = drawn[level + Number(button.dataset.zoom)] === undefined
  }
  for (const button of buttons) button.addEventListener('click', () => show(level + Number(button.dataset.zoom)))
  addEventListener('beforeprint', () => show(0))
  show(0)
}

for (const part of document.querySelectorAll('.tools, .zoom')) part.hidden = false
