/**
 * What people say in the chat of an incident: regular expression sources, matched without regard to case, between word
 * borders where the language sets blanks. Every field may be left out.
 */
export interface ChatWords {
  /** Says nothing of the incident, alone or several of them in a row: 'ok', 'thanks', 'will do'. */
  readonly chatter?: readonly string[]
  /**
   * What somebody is to do: `{who}` stands for the person who is called by name (`@ana`), `{what}` for what it is, up to
   * the end of the sentence. Without `{who}`, it is the one who says it.
   */
  readonly undertaken?: readonly string[]
  /** Labels of the same before a colon: 'action item', 'todo'. */
  readonly taskLabels?: readonly string[]
}
