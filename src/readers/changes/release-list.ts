import type { UpdateDraft } from '../incident-tree.ts'
import { plainParagraphs } from '../inner-text.ts'
import { type LogSource, passageIn } from './log-source.ts'

/** TITLE, TYPE, TAG NAME, PUBLISHED, with tabs between where the output is no terminal */
const RELEASE = /^([^\t\n]{0,400})\t(Latest|Pre-release|Draft|)\t([^\t\n]{1,200})\t(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/

/** Whether lines are those of `gh release list`. */
export function isReleaseList(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  return filled.length > 0 && filled.every((line) => RELEASE.test(line))
}

/** `gh release list`, written into a file. See release-list.md. */
export function releases(source: LogSource): UpdateDraft[] {
  return source.lines.flatMap((line, at): UpdateDraft[] => {
    const [, title, , tag, published] = RELEASE.exec(line) ?? []
    if (title === undefined || tag === undefined || published === undefined) return []
    const tagAt = line.lastIndexOf(tag, line.length - published.length - 1)
    const named = title.trim() === '' ? passageIn(source, at, tagAt, undefined, tagAt + tag.length) : undefined
    return [
      {
        stamp: passageIn(source, at, line.length - published.length),
        isEntry: { source: 'change', key: tag },
        body: plainParagraphs(named ?? passageIn(source, at, 0, undefined, title.length), source.place),
      },
    ]
  })
}
