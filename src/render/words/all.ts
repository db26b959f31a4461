import { english } from './en.ts'
import type { Words } from './words.ts'

/** Every language that reports are written in. */
export const allWords: readonly Words[] = [english]
