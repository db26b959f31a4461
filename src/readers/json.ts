import type { Reader } from './reader.ts'

/** Known by how JSON begins: no prose begins with a brace and a quoted key, with a list of objects, or of such lists. */
const BEGINS =
  /^\s{0,1000}(?:\{\s{0,1000}(?:"(?:[^"\\\n]|\\.){0,300}"\s{0,100}:|\})|\[\s{0,1000}(?:(?:\[\s{0,1000})?\{\s{0,1000}["}]|\]\s*$))/

/** Incidents as JSON or newline-delimited JSON: of status pages, of tools, of our own. */
export const jsonReader: Reader = {
  name: 'json',
  extensions: ['json', 'ndjson', 'jsonl'],
  sniff: (sample) => (BEGINS.test(sample) ? 10 : 0),
  parse: async (text, options) => (await import('./json/read-json.ts')).readJson(text, options),
  parsePieces: async (text, options) => (await import('./json/read-json.ts')).readJsonPieces(text, options),
}
