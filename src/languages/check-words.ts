/**
 * Words by which the rules judge what a report says of itself: regular expression sources, matched without regard to
 * case, between word borders where the language sets blanks. Every field may be left out.
 */
export interface CheckWords {
  /** All that stands where something is still to be written: 'TBD', 'to be determined'. */
  readonly placeholders?: readonly string[]
  /** All that stands where nothing is to be written: 'N/A', 'not applicable'. */
  readonly notApplicable?: readonly string[]
  /** How many, told in words: 'all', 'half', 'none'. */
  readonly quantities?: readonly string[]
  /** Right before a percentage that cannot pass 100: 'availability', 'error rate'. */
  readonly rates?: readonly string[]
  /** Right behind one: 'of all users', 'of requests'. */
  readonly shares?: readonly string[]
  /** Makes a percentage a change or a load, which may pass 100: 'increase', 'of capacity'. */
  readonly growth?: readonly string[]
  /** An incident that is not over, as the whole value of its state: 'ongoing'. */
  readonly openStates?: readonly string[]
  /** Heads a row or an item that adds the others up: 'total'. */
  readonly totals?: readonly string[]
  /** Heads one that averages them: 'average', 'MTTR'. */
  readonly means?: readonly string[]
  /** What would have been, or what somebody left undone: 'should have', 'we failed to'. */
  readonly counterfactual?: readonly string[]
  /** Right behind who is blamed: 'forgot', 'mistakenly'. */
  readonly faults?: readonly string[]
  /** Right before: 'the mistake of'. */
  readonly faultsBefore?: readonly string[]
  /** Blame by itself: 'human error'. */
  readonly blame?: readonly string[]
  /** One person by a part played: 'an engineer'. */
  readonly roles?: readonly string[]
  /** Opens an action item that says no more than a few words: 'improve', 'look into'. */
  readonly vagueOpenings?: readonly string[]
  /** Tells that something is, or was, to be done: 'will', 'needs to', 'we have added'. */
  readonly intentions?: readonly string[]
  /** Tells that something works again: 'restored', 'back to normal'. */
  readonly restored?: readonly string[]
  /** What is foretold where a time of repair is: 'be fixed', 'restoration'. */
  readonly repaired?: readonly string[]
  /** Gives the incident its severity: 'was classified as'. */
  readonly classified?: readonly string[]
  /** Tells that something does not work yet: 'is still down'. */
  readonly stillDown?: readonly string[]
  /** What only a person does, right behind a name: 'forgot'. */
  readonly slips?: readonly string[]
  /** Tells a cause: 'because of', 'caused by'. */
  readonly causes?: readonly string[]
  /** Wishes that nobody can tick off, anywhere in an item: 'be more careful'. */
  readonly wishes?: readonly string[]
  /** A detection that foretells: 'early warning', 'is going to run out'. */
  readonly forecasts?: readonly string[]
  /** Trouble that had been over and is back: 'reopened', 'errors are back', 'fails again'. */
  readonly returns?: readonly string[]
  /** Trouble at its height: 'reaches its peak', 'nearly all requests fail'. */
  readonly worst?: readonly string[]
  /** Tells that somebody looks whether a fix holds: 'monitoring', 'we keep an eye on'. */
  readonly watches?: readonly string[]
}
