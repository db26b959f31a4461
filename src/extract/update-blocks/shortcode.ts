import type { Mention } from '../mentions.ts'

export const shortcode = '\\{\\{[<%]\\s*[\\w-]{1,40}\\s+["“]?'

const codedOpening = new RegExp(`^\\s*${shortcode}$`)

const codedEnd = /^["”]?\s*[>%]\}\}\s*(?=[^\s{])/

/** `Disks are full.` of `{{< track "2025-05-04 10:20:00" >}} Disks are full.` */
export function behindShortcode({ passage: { text }, token }: Mention): string | undefined {
  const after = text.slice(token.end)
  const end = codedEnd.exec(after)
  return end !== null && codedOpening.test(text.slice(0, token.start)) ? after.slice(end[0].length) : undefined
}
