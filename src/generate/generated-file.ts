/** A file that is written by a program and committed: a test writes it again and compares. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string
  readonly content: string
}
