import { cues } from './cues.ts'
import { closing, opening, perLanguages, sourceOf, timeLeads } from './report-words.ts'

/** The words of a sentence before and after a length of time. */
export interface Sentence {
  readonly before: string
  readonly after: string
  /** The length itself. */
  readonly length: string
}

export interface Place {
  readonly heading: boolean
  /** Background, lessons and the like, where lengths of symptoms are mostly not those of this incident. */
  readonly aside: boolean
}

const words = perLanguages(() => {
  const about = `(?:(?:${sourceOf(({ lengths }) => lengths?.about)}|[~≈])\\s*)`
  const ledSource = sourceOf(({ lengths }) => lengths?.led)
  const labelsSource = sourceOf(({ lengths }) => lengths?.labels)
  const furtherSource = sourceOf(({ lengths }) => lengths?.further)
  const openingSource = sourceOf(({ lengths }) => lengths?.opening)
  const tookSource = sourceOf(({ lengths }) => lengths?.took)
  return {
    opensBracket: new RegExp(`[([（]\\s*(?:(?:${ledSource}|${labelsSource})[:： ]*)?${about}{0,3}$`, 'iu'),
    setOff: new RegExp(`[,–—-]\\s*${about}{0,3}$`, 'iu'),
    led: new RegExp(`${ledSource}\\s*${about}{0,5}$`, 'iu'),
    more: new RegExp(`${ledSource}\\s*${about}{0,2}${furtherSource}\\s*${about}{0,2}$`, 'iu'),
    drawnOut: closing(({ lengths }) => lengths?.drawnOut, `\\s*${about}{0,3}`),
    drawnOutBehind: opening(({ lengths }) => lengths?.drawnOutBehind),
    /** 'For 40 minutes, …', 'On Sunday for 4 hours, …': nothing is told yet before the length. */
    opensSentence: new RegExp(
      `^[^\\p{L}\\p{N}]*(?:${timeLeads()}[^.;]{1,80}?[,\\s]\\s*)?(?:\\p{L}{2,5}\\s)?${openingSource}\\s*${about}{0,3}$`,
      'iu',
    ),
    resolvedIn: closing(({ lengths }) => lengths?.resolvedIn, `\\s*${about}{0,2}`),
    took: closing(({ lengths }) => lengths?.took),
    tookSo: closing(({ lengths }) => lengths?.took, `\\s*${about}{0,3}`),
    repaired: new RegExp(`${sourceOf(({ lengths }) => lengths?.repairs)}\\s*${tookSource}\\s*${about}{0,3}$`, 'iu'),
    stepBehind: opening(({ lengths }) => lengths?.steps),
    sinceBehind: opening(({ lengths }) => lengths?.since),
    long: closing(({ lengths }) => lengths?.long),
    untilBehind: opening(({ lengths }) => lengths?.until),
    toRespond: opening(({ lengths }) => lengths?.toRespond),
    beforeBehind: opening(({ lengths }) => lengths?.before),
    outageBehind: opening(({ lengths }) => lengths?.outage, '[ -]?'),
    /** 'a 7 minute cascading failure', '~3h45m block production halt': a few words describe what lasted so long. */
    outageFurther: opening(
      ({ lengths }) => lengths?.failures,
      `[ -](?:(?!${sourceOf(({ lengths }) => lengths?.noAttributes)})[\\p{L}\\p{N}][\\p{L}\\p{N}/-]{0,20} ){0,3}`,
    ),
    attributive: new RegExp(`(?:\\d(?:h|m|d|s|min|hr)?|${sourceOf(({ lengths }) => lengths?.singularUnits)})$`, 'iu'),
    sameWindow: closing(({ lengths }) => lengths?.sameWindow?.before),
    sameWindowBehind: opening(({ lengths }) => lengths?.sameWindow?.behind, '[ -]'),
    named: /^\s{0,2}[([](\p{L}[\p{L} -]{1,30})[)\]]/u,
    promptly: closing(({ lengths }) => lengths?.promptly, `\\s*${about}{0,3}`),
    ofOutage: opening(({ lengths }) => lengths?.ofOutage),
    wholeInBrackets: new RegExp(`^\\s*${sourceOf(({ lengths }) => lengths?.whole)}?\\s*[)\\]）]`, 'iu'),
    otherInside: opening(({ lengths }) => lengths?.otherInside),
    windows: closing(({ lengths }) => lengths?.windows),
    otherBefore: closing(({ lengths }) => lengths?.otherBefore),
    otherBehind: opening(({ lengths }) => lengths?.otherBehind),
    deliberate: closing(({ lengths }) => lengths?.deliberate, '[^.;。]{0,60}'),
  }
})

/** What a length in a sentence is of: the incident as a whole, one of its phases; undefined where nothing says. */
export function spokenLength(sentence: Sentence, { heading, aside }: Place): string | undefined {
  const said = words()
  const { after } = sentence
  const before = sentence.before.slice(-200)
  // 'recovered within 10 minutes', 'took six days to respond', 'a 10-minute outage'
  if (said.resolvedIn.test(before)) return 'resolution'
  if (said.took.test(before)) {
    if (said.untilBehind.test(after)) return 'outage'
    if (said.toRespond.test(after)) return 'response'
  }
  if (said.outageBehind.test(after)) return 'outage'
  // '14 minutes (TTD)', '2 hours (time to restore)'
  const named = said.named.exec(after.slice(0, 40))?.[1]
  const ofNamed =
    named === undefined ? undefined : cues.durationOf.find(([, expression]) => expression.test(named))?.[0]
  if (ofNamed !== undefined && ofNamed !== 'phase' && ofNamed !== 'outage') return ofNamed
  if (!aside) {
    const inBrackets = bracketed(sentence, heading)
    if (inBrackets !== undefined) return inBrackets
  }
  // '# Search unavailable, 40 minutes, found by a customer'
  if (heading && said.setOff.test(before) && troubled(before)) return 'outage'
  if (!aside && isStep(sentence)) return 'phase'
  if (!aside && said.attributive.test(sentence.length) && !said.deliberate.test(before.slice(-60))) {
    if (said.outageFurther.test(after) && !said.otherBefore.test(before)) return 'outage'
    if (said.sameWindow.test(before) && said.sameWindowBehind.test(after)) return 'phase'
  }
  // 'The alarm rang within five minutes of the outage.'
  if (!aside && said.promptly.test(before) && said.ofOutage.test(after)) return 'detection'
  const drawn = said.drawnOut.test(before) || said.drawnOutBehind.test(after)
  if (!said.drawnOutBehind.test(after) && said.otherBefore.test(before)) return undefined
  const noticed = said.beforeBehind.test(after)
  if (said.otherBehind.test(after) && !(noticed && drawn)) return undefined
  if (said.more.test(before))
    return !aside && troubled(before.slice(-160)) && !said.deliberate.test(before) ? 'phase' : undefined
  if (!drawn && !said.led.test(before)) return undefined
  if (noticed && says('detection', after.slice(0, 40))) return aside ? undefined : 'detection'
  const near = before.slice(-90)
  for (const [of, expression] of cues.durationOf) {
    if (of !== 'outage' && of !== 'phase' && expression.test(near)) return of
  }
  if (says('outage', near)) return 'outage'
  if (aside) return undefined
  if (said.opensSentence.test(sentence.before)) return troubled(after.slice(0, 160)) ? 'phase' : undefined
  if (said.deliberate.test(before)) return undefined
  if (drawn && troubled(before.slice(-160))) return 'phase'
  // 'war damit 40 Minuten lang gestört': the verb comes last.
  return said.drawnOutBehind.test(after) && says('outage', after.slice(0, 40)) ? 'phase' : undefined
}

/** 'Reverting took 15 minutes', 'it took an hour for us to …', '10 minutes after the outage began'. */
function isStep({ before, after }: Sentence): boolean {
  const { deliberate, sinceBehind, repaired, tookSo, stepBehind } = words()
  const near = before.slice(-200)
  if (deliberate.test(near)) return false
  // 'Nine hours after the outage began, we …' and '(9 hours after the outage)' tell a moment.
  if (sinceBehind.test(after)) return /[\p{L}\p{N}][^([（]{0,40}$/u.test(before)
  return repaired.test(near) || (tookSo.test(near) && stepBehind.test(after))
}

/** 'The outage (40 minutes)', '21:33 until 13:22 (16 hours)', '(~25 minutes read-only)'. */
function bracketed({ before, after }: Sentence, heading: boolean): string | undefined {
  const { opensBracket, wholeInBrackets, otherInside, windows, long, deliberate } = words()
  const bracket = /[([（]/.test(before.slice(-40)) ? opensBracket.exec(before) : null
  if (bracket === null) return undefined
  const subject = before.slice(0, bracket.index).slice(-160)
  if (!wholeInBrackets.test(after)) {
    const inside = /^[^()[\]（）]{1,60}(?=[)\]）])/.exec(after)?.[0]
    return inside !== undefined && /^\s/.test(inside) && !otherInside.test(inside) && troubled(inside)
      ? 'phase'
      : undefined
  }
  const tail = /[^\s,;:.()]+(?:\s+[^\s,;:.()]+){0,2}\s*$/.exec(subject.slice(-60))?.[0] ?? ''
  if (cues.words.outage.test(tail)) return 'outage'
  if (long.test(subject) && !deliberate.test(subject)) return 'phase'
  const behind =
    /\d{1,2}:\d\d(?:[ap]m)?\b[^()]{1,60}\d{1,2}:\d\d(?:[ap]m)?\b([^()\d]{0,40})(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?\s*)?$/i.exec(
      subject,
    )?.[1]
  // 'from 7:07 to 7:17 (duration: 10 minutes)'
  if (behind !== undefined && /[:：]/.test(bracket[0])) return 'outage'
  const span = behind !== undefined && behind.length <= 12
  if (span && cues.words.outage.test(subject)) return 'outage'
  // 'The gate could not be opened from 05:01 to 17:05 (about 12 hours).'
  if (span && !heading && troubled(subject) && !deliberate.test(subject)) return 'phase'
  // 'Period: 4 March 18:50 to 19:20 (30 minutes)': a field or a date makes it a span of this incident.
  if (span && dated.test(subject) && !deliberate.test(subject)) return 'phase'
  if (span || heading) return cues.words.outage.test(subject) ? 'outage' : undefined
  return windows.test(subject) && troubled(after) ? 'phase' : undefined
}

const dated = /^[^.:：]{2,40}[:：]\s|\b(?:19|20)\d\d\b/

function troubled(told: string): boolean {
  return says('phase', told) || says('outage', told) || cues.words.affected.test(told)
}

function says(of: string, told: string): boolean {
  return cues.durationOf.find(([name]) => name === of)?.[1].test(told) === true
}
