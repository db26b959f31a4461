import { cleanText } from '../render/clean-text.ts'
import type { Output } from './streams.ts'

/** Errors that say themselves what is wrong and how to mend it, by their name: each layer throws its own. */
const speaking = new Set(['UserError', 'ReadError', 'ConfigError', 'RuleError', 'TemplateError'])

/**
 * Prints one line on standard error: `postmortem: what: where: how to mend`. The stack follows only where
 * POSTMORTEM_DEBUG is set.
 *
 * @param file the input in question; put before the message where the message does not name it
 */
export function complain(stderr: Output, error: unknown, file?: string): void {
  const message = error instanceof Error ? error.message : String(error)
  const known = error instanceof Error && speaking.has(error.name)
  const where = file === undefined || message.includes(file) ? '' : `${file}: `
  const text = known ? `${where}${message}` : `internal error: ${where}${message}: please report it`
  stderr.write(`postmortem: ${cleanText(text)}\n`)
  if (process.env.POSTMORTEM_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`)
}

/** A hint on standard error, for what is no error. */
export function note(stderr: Output, text: string): void {
  stderr.write(`postmortem: note: ${cleanText(text)}\n`)
}
