import PDFDocument from 'pdfkit'

/** What of pdfkit the fixtures use. */
export interface Pdf {
  font(name: string): Pdf
  fontSize(size: number): Pdf
  text(text: string, x?: number, y?: number, options?: Record<string, unknown>): Pdf
  moveDown(lines?: number): Pdf
  addPage(): Pdf
  file(content: Buffer, options: Record<string, unknown>): unknown
  struct(type: string, children?: unknown): { end(): void }
  addStructure(element: unknown): Pdf
  on(event: string, listener: (value: never) => void): void
  end(): void
  y: number
}

/** The bytes of a PDF that `draw` puts together. */
export function makePdf(draw: (pdf: Pdf) => void, options: Record<string, unknown> = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ bufferPages: true, ...options } as never) as unknown as Pdf
    const parts: Uint8Array[] = []
    pdf.on('data', (part: Uint8Array) => parts.push(part))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    pdf.on('error', reject)
    draw(pdf)
    pdf.end()
  })
}

/** Cells at their columns; a cell may take several lines. */
export function drawRow(pdf: Pdf, cells: readonly string[], columns: readonly number[], width: number): void {
  const top = pdf.y
  let bottom = top
  for (const [index, cell] of cells.entries()) {
    pdf.text(cell, columns[index], top, { width: index === cells.length - 1 ? 300 : width })
    bottom = Math.max(bottom, pdf.y)
  }
  pdf.y = bottom + 6
}
