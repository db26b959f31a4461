import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import { portuguese } from './pt.ts'
import type { Words } from './words.ts'
import { chinese } from './zh.ts'

/** Every language that reports are written in. */
export const allWords: readonly Words[] = [
  english,
  german,
  spanish,
  french,
  italian,
  portuguese,
  japanese,
  korean,
  chinese,
]
