/** A template that cannot be used: one clear line, `templates/x.md.hbs:12:5: unknown field …`. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly template: string
  readonly line: number
  readonly column: number
  /** The message without its place. */
  readonly problem: string

  constructor(template: string, place: { line: number; column: number }, problem: string) {
    super(`${template}:${place.line}:${place.column}: ${problem}`)
    this.template = template
    this.line = place.line
    this.column = place.column
    this.problem = problem
  }
}
