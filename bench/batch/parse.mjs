// Only parses the documents of an NDJSON file, by remark-parse with GFM: `node parse.mjs documents.ndjson`.
import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (line !== '') processor.parse(JSON.parse(line).text)
}
