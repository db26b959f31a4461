/** What is masked only where it is asked for; secrets always are. */
export type PersonalKind = 'email' | 'ip' | 'phone' | 'address'

export const personalKinds: readonly PersonalKind[] = ['email', 'ip', 'phone', 'address']

/** A stretch of a text that nobody else should read: `text.slice(start, end)`. */
export interface FoundSecret {
  /** What it is, in words of a mask: `aws-access-key`, `password`, `email`. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** Finds secrets that are not known by our own shapes, such as a library of detectors does. */
export type SecretFinder = (text: string) => Promise<readonly FoundSecret[]>
