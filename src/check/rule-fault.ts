import { findingSchema } from '../model/finding.ts'

/** A fault in a rule that a plugin brings. Its message is one line for whoever wrote the rule. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
}

/** Rules of plugins carry the name of who wrote them: `team/name`. */
export const isOwn = ({ id }: { readonly id: string }): boolean => id.includes('/')

/**
 * What a rule threw, told as whose fault it is: a plugin's author can mend it, whoever uses the package reports it.
 */
export function faultOf(rule: { readonly id: string }, where: string, cause: unknown): Error {
  if (cause instanceof RuleError) return cause
  const reason = cause instanceof Error ? cause.message : String(cause)
  const message = `rule "${rule.id}" failed on ${where}, a fault of the rule: ${reason.replace(/\s+/g, ' ').trim()}`
  return isOwn(rule) ? new RuleError(message, { cause }) : new Error(message, { cause })
}

/**
 * Holds what a plugin's rule reports to the form of findings, so that no reporter meets another.
 *
 * @throws {RuleError} where the message id is not the rule's, or the finding lacks something
 */
export function assertFinding(
  rule: { readonly id: string; readonly messages: Readonly<Record<string, string>> },
  message: string,
  finding: unknown,
): void {
  if (!isOwn(rule)) return
  if (!Object.hasOwn(rule.messages, message)) throw new Error(`it reports "${message}", which is none of its messages`)
  const parsed = findingSchema.safeParse(finding)
  if (parsed.success) return
  const [issue] = parsed.error.issues
  throw new Error(`what it reports is no finding: ${issue?.path.join('.')}: ${issue?.message}`)
}

/** A rule that promises its findings for later would lose them, and what it throws then would end the program. */
export function assertSettled(result: unknown): void {
  if (typeof (result as { then?: unknown } | null | undefined)?.then !== 'function') return
  Promise.resolve(result).catch(() => undefined)
  throw new Error('it is asynchronous: a rule reports before it returns')
}
