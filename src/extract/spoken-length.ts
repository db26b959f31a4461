import { cues } from './cues.ts'

/** The words of a sentence before and after a length of time. */
export interface Sentence {
  readonly before: string
  readonly after: string
}

export interface Place {
  readonly heading: boolean
  /** Background, lessons and the like, where lengths of symptoms are mostly not those of this incident. */
  readonly aside: boolean
}

const about =
  '(?:a |an |about |around |approximately |approx\\.? |roughly |nearly |almost |some |circa |~ ?|≈ ?|over |more than |just |under |less than |total (?:of )?|the )'
const opensBracket = new RegExp(
  `[([]\\s*(?:(?:lasting|lasted|for|total|a period of|duration)[: ]+)?${about}{0,3}$`,
  'i',
)
const led = new RegExp(
  `\\b(?:for|lasted|lasting|duration of|total of|period of|totall?ing|took|outage of|downtime of|over|spanning|in|was|of)\\s+${about}*$`,
  'i',
)
const more = new RegExp(
  `\\b(?:for|lasted|lasting|took|over)\\s+${about}{0,2}(?:additional|another|further|extra)\\s+${about}{0,2}$`,
  'i',
)
const drawnOut = new RegExp(
  `\\b(?:for|lasted|lasting|duration of|period of|totall?ing|spanning)\\s+${about}{0,3}$`,
  'i',
)
/** 'For 40 minutes, …', 'On Sunday for 4 hours, …': nothing is told yet before the length. */
const opening = new RegExp(
  `^\\W*(?:(?:on|at|from|in|between|starting|beginning)\\b[^.;]{1,80}?[,\\s]\\s*)?(?:and |but |then )?(?:for|over a period of|during)\\s+${about}{0,3}$`,
  'i',
)
const measure =
  /\b(?:latenc\w+|(?:response|load|wait(?:ing)?|processing) times?|lag|delays?|interval|time-?out|ttl|retention|back-?off|uptime|sla|slo|age|expiry|lifetime)\b(?:(?! for\b)[^.,;]){0,20}\b(?:of|was|were|is|are|to|at|by|reached|reaching|exceed\w*)\b[^.,;\d]{0,20}$/i
const deliberate =
  /\b(?:wait\w*|sleep\w*|paus\w*|cached|keep|kept|stored?|retain\w*|valid|discuss\w*|met|meeting|schedul\w*|monitor\w*|observ\w*|watch\w*|if|when|whenever|would|will|should|can|may|might|must)\b[^.;]{0,60}$/i

/** What a length in a sentence is of: the incident as a whole, one of its phases; undefined where nothing says. */
export function spokenLength(sentence: Sentence, { heading, aside }: Place): string | undefined {
  const { after } = sentence
  const before = sentence.before.slice(-200)
  // 'recovered within 10 minutes', 'took six days to respond', 'a 10-minute outage'
  if (
    /\b(?:recover|resolv|restor|fix|repair|mitigat|patch|contain|clos|detect|discover)\w* (?:with)?in (?:about |around |~ ?)?$/i.test(
      before,
    )
  )
    return 'resolution'
  if (/\btook (?:\w+ ){0,2}$/i.test(before) && /^ (?:until|before)\b/i.test(after)) return 'outage'
  if (/\btook (?:\w+ ){0,2}$/i.test(before) && /^ to (?:respond|react|acknowledge|answer)/i.test(after))
    return 'response'
  if (/^[ -](?:long )?(?:outage|downtime|disruption|interruption|degradation|burst|blackout|window of)\b/i.test(after))
    return 'outage'
  if (!aside) {
    const inBrackets = bracketed(sentence, heading)
    if (inBrackets !== undefined) return inBrackets
  }
  if (
    /\b(?:every|each|last|past|next|previous|within|timeout|ttl|retention|interval|per|after|window|older than|up to|at least|first|in the last)\b[^.]{0,24}$/i.test(
      before,
    ) ||
    measure.test(before) ||
    /\b(?:incidents|outages|failures|errors|times)\s+(?:with)?in\s+\S{0,10}\s?$/i.test(before)
  )
    return undefined
  if (
    /^\s*(?:later|earlier|ago|after|before|timeout|window|period of|interval|old|delay|from now|prior|into)\b/i.test(
      after,
    ) &&
    !(/^\s*before\b/i.test(after) && drawnOut.test(before))
  )
    return undefined
  if (more.test(before)) return !aside && troubled(before.slice(-160)) && !deliberate.test(before) ? 'phase' : undefined
  if (!led.test(before)) return undefined
  if (/^\s*before\b/i.test(after) && says('detection', after.slice(0, 40))) return aside ? undefined : 'detection'
  const near = before.slice(-90)
  for (const [of, expression] of cues.durationOf) {
    if (of !== 'outage' && of !== 'phase' && expression.test(near)) return of
  }
  if (says('outage', near)) return 'outage'
  if (aside) return undefined
  if (opening.test(sentence.before)) return troubled(after.slice(0, 160)) ? 'phase' : undefined
  if (deliberate.test(before)) return undefined
  return drawnOut.test(before) && troubled(before.slice(-160)) ? 'phase' : undefined
}

/** 'The outage (40 minutes)', '21:33 until 13:22 (16 hours)', '(~25 minutes read-only)'. */
function bracketed({ before, after }: Sentence, heading: boolean): string | undefined {
  const bracket = /[([]/.test(before.slice(-40)) ? opensBracket.exec(before) : null
  if (bracket === null) return undefined
  const subject = before.slice(0, bracket.index).slice(-160)
  if (!/^\s*(?:long|in total|total|in all|overall)?\s*[)\]]/i.test(after)) {
    const inside = /^[^()[\]]{1,60}(?=[)\]])/.exec(after)?.[0]
    return inside !== undefined &&
      /^\s+(?!(?:\p{L}+ )?(?:window|slot|later|earlier|ago|after|before)\b)/u.test(inside) &&
      troubled(inside)
      ? 'phase'
      : undefined
  }
  const tail = /[^\s,;:.()]+(?:\s+[^\s,;:.()]+){0,2}\s*$/.exec(subject.slice(-60))?.[0] ?? ''
  if (cues.words.outage.test(tail)) return 'outage'
  const span = /\d{1,2}:\d\d\b[^()]{1,60}\d{1,2}:\d\d\b[^()\d]{0,12}$/.test(subject)
  if (span || heading) return cues.words.outage.test(subject) ? 'outage' : undefined
  return /\b(?:maintenance|window|period|phase)\s*$/i.test(subject) && troubled(after) ? 'phase' : undefined
}

function troubled(words: string): boolean {
  return says('phase', words) || says('outage', words) || cues.words.affected.test(words)
}

function says(of: string, words: string): boolean {
  return cues.durationOf.find(([name]) => name === of)?.[1].test(words) === true
}
