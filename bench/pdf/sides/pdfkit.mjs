// The same text with pdfkit as it comes: Inter, columns of fixed widths, no tags.
import { createWriteStream, readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'

const [, , , blocks, , output] = process.argv
const face = (path) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}.ttf`))
const pdf = new PDFDocument({ size: 'A4', margin: 56 })
const file = pdf.pipe(createWriteStream(output))
pdf
  .registerFont('regular', face('400Regular/Inter_400Regular'))
  .registerFont('bold', face('600SemiBold/Inter_600SemiBold'))
const [left, width, bottom] = [56, 483, 774]

for (const block of JSON.parse(readFileSync(blocks, 'utf8'))) {
  if (block.kind === 'table') table(block)
  else if (block.kind === 'heading')
    pdf
      .font('bold')
      .fontSize(24 - 4 * block.depth)
      .text(block.text, left)
      .moveDown(0.5)
  else
    pdf
      .font('regular')
      .fontSize(9.5)
      .text(block.kind === 'item' ? `• ${block.text}` : block.text, left)
      .moveDown(0.5)
}
pdf.end()
await finished(file)
console.log(process.resourceUsage().maxRSS / 1024)

function table({ head, rows }) {
  const second = Math.min(1, head.length - 1)
  const narrow = head.length === 1 ? width : Math.min(115, width / head.length)
  const widths = head.map((_, index) => (index === second ? width - narrow * (head.length - 1) : narrow))
  pdf.fontSize(8.5)
  row(head, 'bold', widths)
  for (const cells of rows) row(cells, 'regular', widths)
  pdf.moveDown()
}

function row(cells, font, widths) {
  pdf.font(font)
  if (pdf.y > bottom - 24) pdf.addPage()
  const top = pdf.y
  let [x, end] = [left, top]
  cells.forEach((text, index) => {
    pdf.text(text, x, top, { width: widths[index] - 6 })
    end = Math.max(end, pdf.y)
    x += widths[index]
  })
  pdf.x = left
  pdf.y = end + 6
}
