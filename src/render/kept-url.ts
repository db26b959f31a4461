/**
 * An address that a report may point to: http, https, mailto, or relative to the report; one without a scheme
 * (`//host/path`) becomes https, as a file has none to take over. Anything else (`javascript:`, `data:`, `file:`)
 * gives undefined. Letters that no address has as they are, and that Markdown or HTML may read, are encoded.
 */
export function keptUrl(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and then read a scheme
  const bare = url.replace(/[\u0000-\u0020\u007F-\u00A0\u2028\u2029]+/g, (blanks) => (blanks === ' ' ? '%20' : ''))
  if (/^(https?:\/\/|mailto:)/i.test(bare)) return encoded(bare)
  if (/^\/\/[^/\\]/.test(bare)) return encoded(`https:${bare}`)
  const scheme = /^[^/?#]*:/.test(bare)
  return bare === '' || scheme || /^[/\\]{2}/.test(bare) ? undefined : encoded(bare)
}

function encoded(url: string): string {
  return url.replace(/[<>"`\\]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}
