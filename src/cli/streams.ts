import type { Readable } from 'node:stream'

/** What a command gives back: 0 clean, 1 findings at or above the chosen severity, 2 unusable input or usage. */
export type ExitStatus = 0 | 1 | 2

/** What a command prints to; a terminal says that it is one, and how wide. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string | Uint8Array): unknown
}

/** All that a command takes from its process, besides its arguments. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  /**
   * Told the exit status before what it stands for is printed: a reader that closes the pipe early must not turn a
   * finding into success.
   */
  readonly settled?: (status: ExitStatus) => void
}
