import { languages } from '../../languages/all.ts'

const posted = new RegExp(
  languages
    .flatMap(({ blanks, cues }) =>
      (cues.posted ?? []).map((word) => (blanks ? `(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])` : word)),
    )
    .join('|'),
  'giu',
)

/** A short text without 'Posted on', 'Updated', 'Veröffentlicht am' and the like, blanks and marks. */
export function withoutPosted(text: string): string {
  return text
    .replace(posted, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
