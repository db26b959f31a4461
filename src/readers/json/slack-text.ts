import type { Passage } from '../../model/passage.ts'
import { type PassageBuilder, passageBuilder } from '../../model/plain.ts'
import { composed } from '../inner-text.ts'

/** Links, mentions, and the three characters that Slack escapes; the longest link that it takes has 3,000 characters. */
const MARKED =
  /<(?:([@#!])([^<>|\n]{1,3000})|([A-Za-z][A-Za-z\d+.-]{1,30}:[^<>|\n]{1,3000}))(?:\|([^<>\n]{0,3000}))?>|&(amp|lt|gt);/g
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/**
 * The text of a Slack message as it is shown (https://docs.slack.dev/messaging/formatting-message-text/), with its
 * places: mentions by name, links as 'label (address)', `&amp;` as `&`. Marks of emphasis and code stay as written.
 */
export function slackText(passage: Passage, names: ReadonlyMap<string, string>): Passage {
  const { text } = passage
  if (!/[<&]/.test(text)) return passage
  const out = passageBuilder()
  let at = 0
  for (const found of text.matchAll(MARKED)) {
    out.add(text.slice(at, found.index), at)
    at = found.index + found[0].length
    addMarked(out, found, names)
  }
  out.add(text.slice(at), at)
  return composed(out.done(0), passage)
}

function addMarked(out: PassageBuilder, found: RegExpExecArray, names: ReadonlyMap<string, string>): void {
  const [whole, kind, meant, address, label = '', character] = found
  const target = meant ?? address ?? ''
  const stand = (text: string): void => {
    // Each character stands for the whole of the mark.
    out.addPassage({
      text,
      runs: Array.from(text, (_, at) => ({ at, offset: found.index, width: whole.length })).slice(0, text.length),
    })
  }
  if (character !== undefined) stand(CHARACTERS[character] ?? whole)
  else if (kind === '@') stand(`@${names.get(target) ?? (label === '' ? target : label.replace(/^@/, ''))}`)
  else if (kind === '#') stand(`#${label === '' ? target : label}`)
  else if (kind === '!') stand(special(target, label))
  else {
    const start = found.index + 1
    const plain = target.replace(/^mailto:|^tel:/, '')
    const bare = label === '' || label === target || label === plain || `https://${label}` === target
    if (bare || `http://${label}` === target) out.add(plain, start + target.length - plain.length)
    else {
      out.add(label, start + target.length + 1)
      stand(' (')
      out.add(target, start)
      stand(')')
    }
  }
}

/** `<!here>`, `<!subteam^S012|@oncall>`, `<!date^1773479553^{time}|09:12>` */
function special(target: string, label: string): string {
  const [name = ''] = target.split('^')
  if (name === 'date') return label === '' ? (target.split('^')[1] ?? '') : label
  return `@${(label === '' ? (target.split('^')[1] ?? name) : label).replace(/^@/, '')}`
}
