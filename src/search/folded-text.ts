import { folded } from './characters.ts'

/** The text with all its characters folded: each stands where it stood. */
export function foldedText(text: string): string {
  if (text === lastText) return lastFolded
  lastText = text
  lastFolded = fold(text)
  return lastFolded
}

// Words by the hundred are tried on one text, one after the other.
let lastText = ''
let lastFolded = ''

function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let made = ''
  for (let at = 0; at < text.length; at += 1) made += String.fromCharCode(folded(text.charCodeAt(at)))
  return made
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}

/**
 * The source of an expression that finds in a folded text what the given one finds in the text without regard to case;
 * undefined where that is not known. Compiled, it is a third smaller, and takes a third of the time to compile: all
 * letters that are one without regard to case need not be spelled out.
 */
export function foldedSource(source: string): string | undefined {
  // What may be a range: its end may fold past its beginning. And what captures: who does wants the text as it stands.
  if (/[^ -~]-[^\]]|-[^ -~]|\((?!\?)|\(\?<[^=!]|\\[1-9k]/.test(source)) return undefined
  return source.replace(/\\(?:[pPu]\{[^}]*\}|u[\dA-Fa-f]{4}|.)|[^\\]/gsu, (part) => {
    if (part === '\\p{Lu}') return '\\p{Ll}'
    return part.startsWith('\\') ? part : fold(part)
  })
}
