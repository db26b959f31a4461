import { stampsIn } from './update/marks.ts'
import { stampedDraft } from './update.ts'

/** Whether a text is a draft as it was written, without a letter changed: then nothing is lost with it. */
export function isUntouchedDraft(text: string): boolean {
  const [stamp, another] = stampsIn(text)
  return stamp !== undefined && another === undefined && stampedDraft(text.slice(0, stamp.start)) === text
}
