import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The Markdown and text files of a folder and those in it, by name: what stands in each that is not empty. */
export function reportsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => /\.(md|markdown|txt)$/i.test(file) && statSync(file).isFile())
    .map((file) => ({ name: relative(folder, file), text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => text.trim() !== '')
}
