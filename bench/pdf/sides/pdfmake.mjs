import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pdfmake from 'pdfmake'

const [, , , blocks, , output] = process.argv
const face = (path) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}.ttf`))
const normal = face('400Regular/Inter_400Regular')
const bold = face('600SemiBold/Inter_600SemiBold')
pdfmake.setFonts({ Inter: { normal, bold, italics: normal, bolditalics: bold } })
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)
const content = JSON.parse(readFileSync(blocks, 'utf8')).map((block) => {
  if (block.kind === 'heading')
    return { text: block.text, bold: true, fontSize: 24 - 4 * block.depth, margin: [0, 8, 0, 4] }
  if (block.kind === 'item') return { ul: [block.text] }
  if (block.kind === 'paragraph') return { text: block.text, margin: [0, 0, 0, 5] }
  const widths = block.head.map((_, index) => (index === 1 ? '*' : 'auto'))
  return {
    table: { headerRows: 1, widths, body: [block.head, ...block.rows] },
    layout: 'lightHorizontalLines',
    fontSize: 8.5,
  }
})
const pdf = pdfmake.createPdf({ pageSize: 'A4', defaultStyle: { font: 'Inter', fontSize: 9.5 }, content })
writeFileSync(output, await pdf.getBuffer())
console.log(process.resourceUsage().maxRSS / 1024)
