/** Zones by the language of the report: what it calls them in winter and in summer, and their offsets in minutes. */
const europe = { iana: 'Europe/Berlin', winter: ['CET', 60], summer: ['CEST', 120] }
const utc = { winter: ['UTC', 0], summer: ['UTC', 0] }
const pacific = { iana: 'America/Los_Angeles', winter: ['PST', -480], summer: ['PDT', -420] }
const eastern = { iana: 'America/New_York', winter: ['EST', -300], summer: ['EDT', -240] }

export const zonesOf = {
  en: [utc, utc, europe, pacific, eastern],
  de: [utc, europe, { ...europe, winter: ['MEZ', 60], summer: ['MESZ', 120] }],
  fr: [utc, europe, { ...europe, iana: 'Europe/Paris' }],
  es: [utc, europe, { ...europe, iana: 'Europe/Madrid' }],
  it: [utc, europe, { ...europe, iana: 'Europe/Rome' }],
  pt: [utc, { iana: 'America/Sao_Paulo', winter: ['BRT', -180], summer: ['BRT', -180] }],
  ja: [utc, { iana: 'Asia/Tokyo', winter: ['JST', 540], summer: ['JST', 540] }],
  ko: [utc, { iana: 'Asia/Seoul', winter: ['KST', 540], summer: ['KST', 540] }],
  zh: [utc, { iana: 'Asia/Shanghai', winter: ['UTC+8', 480], summer: ['UTC+8', 480] }],
}

/** Months in which both halves of the world agree on the season: no day of these is near a change of the clock. */
export const months = { winter: [1, 2, 12], summer: [5, 6, 7, 8, 9] }

/** `+02:00`, or `Z` where it is zero and `zulu` is asked for. */
export function offsetText(minutes, zulu = false) {
  if (minutes === 0 && zulu) return 'Z'
  const two = (number) => String(number).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
