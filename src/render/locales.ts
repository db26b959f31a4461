import { nearest } from '../model/nearest.ts'
import { capitalized } from './clean-text.ts'
import { type Wording, wordingIn } from './wording.ts'
import { allWords } from './words/all.ts'

/** The languages that reports are written in: de, en … */
export const outputLanguages: readonly string[] = allWords.map(({ language }) => language).toSorted()

/**
 * The wording for a locale: its language, and the dates of its region where these have a form of their own. Undefined
 * where it is no BCP 47 tag, or of a language or script that there are no words for.
 */
export function wordingOf(tag: string): Wording | undefined {
  const [, language = '', script = '', region = ''] =
    /^([a-z]{2})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d]{1,8}){0,8}$/i.exec(tag) ?? []
  const words = allWords.find((each) => each.language === language.toLowerCase())
  if (words === undefined) return undefined
  const [Script, REGION] = [capitalized(script.toLowerCase()), region.toUpperCase()]
  if (words.otherScripts?.some((other) => other === Script || (script === '' && other === REGION))) return undefined
  return wordingIn(words, [words.language, Script, REGION].filter((part) => part !== '').join('-'))
}

/** What a mistyped locale may have been meant for: `de_DE` and `german` for `de`. */
export function localeMeant(tag: string): string | undefined {
  const dashed = wordingOf(
    tag
      .trim()
      .replace(/\.[\w-]+$/, '')
      .replaceAll('_', '-'),
  )
  const start = wordingOf(/^[a-z]{2}(?=[-_])/i.exec(tag)?.[0] ?? '')
  const byName = nearest(
    tag,
    allWords.map(({ name }) => name),
  )
  return (
    (dashed ?? start)?.locale ??
    allWords.find(({ name }) => name === byName)?.language ??
    (tag.length < 5 ? nearest(tag, outputLanguages) : undefined)
  )
}
