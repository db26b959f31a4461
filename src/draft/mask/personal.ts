import type { FoundSecret, PersonalKind } from './secret.ts'

/** What tells who or where somebody is, of the kinds asked for. */
export function personalData(text: string, kinds: readonly PersonalKind[]): FoundSecret[] {
  return kinds.flatMap((kind) => finders[kind](text))
}

const finders: Readonly<Record<PersonalKind, (text: string) => FoundSecret[]>> = {
  email: emails,
  ip: ipAddresses,
  phone: phoneNumbers,
  address: postalAddresses,
}

const localPart = /[\p{L}\p{N}._%+'-]{1,64}$/u
const domain = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}[\p{L}\p{N}-]{1,24}/u
// Hosts and machines: RFC 6762, RFC 8375 and the names that clusters and clouds give their own accounts.
const machine = /(?:\.(?:internal|svc|cluster|localhost|localdomain|lan)|\.gserviceaccount\.com)$/i

const userInfo = /:\/\/[^\s/@"'<>]{0,300}$/

/** RFC 5322 addresses as people write them. `git@host` and accounts of machines are nobody's. */
function emails(text: string): FoundSecret[] {
  const found: FoundSecret[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[.'%+-]+/, '') ?? ''
    const host = local === '' ? undefined : domain.exec(text.slice(at + 1, at + 255))?.[0]
    if (host === undefined || local.toLowerCase() === 'git' || machine.test(host)) continue
    // What stands before a host in an address is a user and a password.
    if (userInfo.test(text.slice(Math.max(0, at - 320), at))) continue
    found.push({ kind: 'email', start: at - local.length, end: at + 1 + host.length })
  }
  return found
}

const four = /(?<![\w.:-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g
const six = /(?<![\w:.])[0-9A-Fa-f:]{2,39}(?![\w:])/g
const nobodys = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|::1?$)/

/** Addresses of RFC 791 and RFC 4291. Those of the machine itself tell nothing of anybody. */
function ipAddresses(text: string): FoundSecret[] {
  const found = [...text.matchAll(four), ...(text.includes(':') ? [...text.matchAll(six)].filter(isSix) : [])]
  return found.flatMap(({ index, 0: address }) =>
    nobodys.test(address) ? [] : [{ kind: 'ip', start: index, end: index + address.length }],
  )
}

/** `2001:db8::7`, but not `10:05:11`, `00:1a:2b:3c:4d:5e` or `std::dec`. */
function isSix({ 0: address }: RegExpMatchArray): boolean {
  const groups = address.split(':')
  if (groups.some(({ length }) => length > 4)) return false
  if (!address.includes('::')) return groups.length === 8 && groups.every((group) => group !== '')
  return address.split('::').length === 2 && groups.length <= 9 && /\d/.test(address) && groups.length > 3
}

// E.164 in the ways that people part it; numbers without + only where they are written as nothing else is.
const numbers =
  /(?<![\w+.:/-])(?:\+\d{1,3}[ .-]?(?:\(0?\d{1,5}\)[ .-]?)?\d(?:[ ./-]?\d){6,13}|\(0?\d{2,5}\)[ .-]?\d{2,4}(?:[ .-]?\d{2,4}){1,3}|[2-9]\d\d([-.])\d{3}\1\d{4}|0\d{2,4}[/-]\d{3,4}(?:[ -]?\d{2,4}){1,2})(?![\w:-])/g
const named =
  /(?<![A-Za-z])(?:phone|telephone|tel|mobile|cell|fax|telefon|mobil|téléphone|teléfono|call|dial)[.:]{0,2}[ \t]{1,3}([(+]?\d(?:[ ./()-]{0,2}\d){6,14})(?![\w:])/gi

function phoneNumbers(text: string): FoundSecret[] {
  const plain = [...text.matchAll(numbers)].map(({ index, 0: number }) => span('phone', index, number))
  const called = [...text.matchAll(named)].map(({ index, 0: whole, 1: number = '' }) =>
    span('phone', index + whole.length - number.length, number),
  )
  return [...plain, ...called]
}

// A house number and a street by its word, in the order of the country, with the place behind it. Blanks part words
// from words everywhere, so that there is one way only to read a run of them.
const streets = [
  /(?<![\w.:-])\d{1,6}[A-Za-z]?(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4} (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Sq|Terrace|Parkway|Pkwy|Highway|Hwy)\b\.?(?:,? (?:Apt|Suite|Ste|Unit|Floor|Fl)\.? ?[\w-]{1,8})?(?:, \p{Lu}[\p{L} .'’-]{1,40})?(?:,? [A-Z]{2} \d{5}(?:-\d{4})?|,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})?/gu,
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}.-]{1,30} ){0,2}\p{Lu}[\p{L}.-]{0,40}(?<=[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Gg]asse|[Aa]llee|[Uu]fer|[Dd]amm|[Rr]ing|[Ww]eg|[Pp]latz) \d{1,4} ?[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}-]{1,40}/gu,
  /(?<![\w.:-])\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|quai|chemin|impasse|allée)(?: [\p{L}'’-]{1,30}){1,6}, \d{5} \p{Lu}[\p{L}-]{1,40}/gu,
  /(?<![\p{L}])(?:Calle|Avenida|Plaza|Paseo|Via|Viale|Piazza|Corso|Rua|Praça)(?: [\p{L}.'’-]{1,30}){1,6},? (?:n\.?º? ?)?\d{1,4}, (?:\d{5}|\d{4}-\d{3}) \p{Lu}[\p{L}-]{1,40}/gu,
  /〒\d{3}-\d{4}[^\s,"|]{0,60}/g,
]

function postalAddresses(text: string): FoundSecret[] {
  return streets.flatMap((street) => [...text.matchAll(street)].map(({ index, 0: all }) => span('address', index, all)))
}

const span = (kind: string, start: number, text: string): FoundSecret => ({
  kind,
  start,
  end: start + text.trimEnd().length,
})
