import { de } from './de.mjs'
import { en } from './en.mjs'
import { es } from './es.mjs'
import { fr } from './fr.mjs'
import { it } from './it.mjs'
import { ja } from './ja.mjs'
import { ko } from './ko.mjs'
import { pt } from './pt.mjs'
import { zh } from './zh.mjs'

/** The phrase books, by language. */
export const phrases = { en, de, fr, es, it, pt, ja, ko, zh }
