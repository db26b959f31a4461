export type ReadErrorCode = 'empty' | 'binary' | 'too-long' | 'unknown-format' | 'unusable'

/** Why an input cannot be read: `message` is one line for the user: what, where, how to mend. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly code: ReadErrorCode

  constructor(code: ReadErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
