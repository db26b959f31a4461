import { isPlaceholder, looksRandom } from './looks.ts'
import type { FoundSecret } from './secret.ts'

// RFC 9110, 11.6.2: a scheme and what it takes. Opsgenie's is GenieKey.
const authorization =
  /(?<![A-Za-z])((?:proxy-)?authorization\\{0,7}["'`]?[ \t]{0,4}[:=,][ \t]{0,4}\\{0,7}["'`]?)?(?<![A-Za-z])(Bearer|Basic|Token|GenieKey|ApiKey|Digest|Negotiate|SharedKey|AWS4-HMAC-SHA256)[ \t]{1,4}([^\s"'`<>\\|,]{6,8192})/gi
const plainAuthorization =
  /(?<![A-Za-z-])authorization\\{0,7}["'`]?[ \t]{0,4}[:=][ \t]{0,4}\\{0,7}["'`]?([^\s"'`<>\\|,;]{8,8192})/gi
// RFC 6265, 4: pairs; their values are what lets anybody in.
const cookie =
  /(?<![A-Za-z])(?:set-)?cookie\\{0,7}["'`]?[ \t]{0,4}[:=][ \t]{0,4}\\{0,7}["'`]?([^\s"'`<>\\=;,|:]{1,128}=[^"'`<>\\\r\n|]{1,8192})/gi
const curlUser = /[ \t]-(?:u|-user|-proxy-user)[ \t=]{1,2}\\{0,7}["'`]?[^\s"'`:\\]{1,128}:([^\s"'`\\]{1,256})/g

/** Credentials as HTTP carries them: in headers, in cookies, and in the options of curl. */
export function credentialsInHeaders(text: string): FoundSecret[] {
  const found: FoundSecret[] = []
  for (const match of text.matchAll(authorization)) {
    const [, header, scheme = '', value = ''] = match
    if (isPlaceholder(value) || (header === undefined && !looksRandom(value) && !isBase64(scheme, value))) continue
    found.push(last('authorization', match, value))
  }
  for (const match of text.matchAll(plainAuthorization)) {
    const [, value = ''] = match
    if (looksRandom(value) && !isPlaceholder(value)) found.push(last('authorization', match, value))
  }
  for (const match of text.matchAll(cookie)) found.push(last('cookie', match, (match[1] ?? '').trimEnd()))
  for (const match of text.matchAll(curlUser)) {
    const [, value = ''] = match
    if (!isPlaceholder(value)) found.push(last('password', match, value))
  }
  return found
}

/** RFC 7617: `user:password` in Base64, which may be letters alone. */
const isBase64 = (scheme: string, value: string): boolean =>
  /^basic$/i.test(scheme) && /^[A-Za-z0-9+/]{6,}={0,2}$/.test(value) && /[a-z][A-Z]|=$/.test(value)

/** The group that stands at the end of its match, without the signs of the sentence behind it. */
function last(kind: string, match: RegExpMatchArray, value: string): FoundSecret {
  const start = (match.index ?? 0) + match[0].indexOf(value, match[0].length - (match[1] ?? '').length - value.length)
  const trimmed = value.replace(/[)\]}.,:;]{1,8}$/, '')
  return { kind, start, end: start + (trimmed === '' ? value : trimmed).length }
}
