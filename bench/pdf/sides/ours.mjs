// The content tree to a tagged PDF/UA with a picture, links, an outline and embedded fonts.
import { readFileSync, writeFileSync } from 'node:fs'
import { pdfFile } from '../../../dist/node/pdf-file.js'

const [, , report, , , output] = process.argv
const { bytes } = await pdfFile(JSON.parse(readFileSync(report, 'utf8')), {}, { standard: 'ua-1' })
writeFileSync(output, bytes)
console.log(process.resourceUsage().maxRSS / 1024)
