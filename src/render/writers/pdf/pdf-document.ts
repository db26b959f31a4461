import type PDFKit from 'pdfkit'
import type { EmbeddedFont, StructureElement, StructureOptions } from 'pdfkit'

/** Points; origin top left of the page, y downwards. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An element of the document's logical structure (PDF 32000-1, 14.7). */
export interface Tag {
  add(type: string, options?: StructureOptions): Tag
  /** Runs `draw`, whose marks become this element's content on the current page. */
  content(draw: () => void): void
  /** An element that is drawn and ended at once: a link over `area`. */
  link(url: string, area: Rect, draw: () => void): void
}

export interface PdfInfo {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly creator: string
  readonly language: string
  /** RFC 3339. */
  readonly date: string
}

/** The one door to pdfkit: pages, marks, structure, fonts, links and outline. */
export interface PdfDocument {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly root: Tag
  addPage(): void
  pageCount(): number
  /** Goes back to a page, to add to it. */
  toPage(index: number): void
  /** Content stream operators (PDF 32000-1, annex A), in coordinates with y downwards. */
  put(operators: string): void
  /** What belongs to the page and not to the text: rules, backgrounds, page numbers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void
  /** Marks that stand for other text: it is what a reader copies. */
  instead(actual: string, draw: () => void): void
  openFont(bytes: Uint8Array): EmbeddedFont
  /** Makes a font known to the current page. */
  useFont(font: EmbeddedFont): void
  /** An entry that leads to `top` on the current page; `level` 1 is the outermost. */
  outline(title: string, level: number, top: number): void
  /**
   * The bytes.
   * @throws {Error} where a part of the file was left open, which would otherwise cut it short in silence
   */
  finish(): Promise<Uint8Array>
}

/** Opens an empty A4 document. pdfkit needs Node's streams, so it is loaded here and not before. */
export async function openPdf(info: PdfInfo): Promise<PdfDocument> {
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: info.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: entries(info),
  })
  // pdfkit writes its metadata without escaping them.
  doc._addInfo = () => doc.appendXML(xmp(info))
  const collecting = collected(doc)
  const rootElement = doc.struct('Document')
  doc.addStructure(rootElement)
  const outlines = [doc.outline]
  const [pageWidth, pageHeight] = [595.28, 841.89]

  return {
    pageWidth,
    pageHeight,
    root: tagOf(doc, rootElement),
    addPage: () => doc.addPage(),
    pageCount: () => doc.bufferedPageRange().count,
    toPage: (index) => doc.switchToPage(index),
    put: (operators) => doc.addContent(operators),
    artifact: (type, draw) => {
      doc.markContent('Artifact', { type })
      draw()
      doc.endMarkedContent()
    },
    instead: (actual, draw) => {
      doc.markContent('Span', { actual })
      draw()
      doc.endMarkedContent()
    },
    openFont: (bytes) => doc.font(bytes)._font,
    useFont: (font) => {
      doc.page.fonts[font.id] ??= font.ref()
    },
    outline: (title, level, top) => {
      const parent = outlines[Math.min(level, outlines.length) - 1] ?? doc.outline
      outlines.length = Math.min(level, outlines.length)
      outlines.push(parent.addItem(title, { left: pageWidth, top, fit: false, zoom: 0, expanded: true }))
    },
    finish: () => {
      rootElement.end()
      doc.end()
      if (doc._waiting > 0) throw new Error(`${doc._waiting} objects of the PDF were left open`)
      return collecting
    },
  }
}

function tagOf(doc: PDFKit, element: StructureElement): Tag {
  return {
    add: (type, options = {}) => {
      const child = doc.struct(type, options)
      element.add(child)
      return tagOf(doc, child)
    },
    content: (draw) => {
      element.add(draw)
    },
    link: (url, { x, y, width, height }, draw) => {
      const child = doc.struct('Link')
      element.add(child)
      child.add(() => {
        draw()
        doc.link(x, y, width, height, url, { structParent: child, Contents: new String(url) })
      })
      // Left open over a page break, its annotation would be looked for on the wrong page.
      child.end()
    },
  }
}

function collected(doc: PDFKit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  doc.on('data', (chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  return new Promise((resolve, reject) => {
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(length)
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
}

function entries({ title, author, subject, creator, date }: PdfInfo): Record<string, string | Date> {
  const when = new Date(date)
  return {
    Title: title,
    ...(author === '' ? {} : { Author: author }),
    ...(subject === '' ? {} : { Subject: subject }),
    Creator: creator,
    Producer: 'PDFKit',
    CreationDate: when,
    ModDate: when,
  }
}

/** The same facts once more as XMP (ISO 16684-1). */
function xmp({ title, author, subject, creator, language, date }: PdfInfo): string {
  const when = `${new Date(date).toISOString().slice(0, 19)}Z`
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`
  return [
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title>${alternative(title)}</dc:title>`,
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject === '' ? '' : `<dc:description>${alternative(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${when}</xmp:CreateDate><xmp:ModifyDate>${when}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${xml(creator)}</xmp:CreatorTool><pdf:Producer>PDFKit</pdf:Producer>`,
    '</rdf:Description>',
  ].join('')
}

// Text reaches this place cleaned of controls; XML 1.0 allows none of U+FFFE and U+FFFF either.
function xml(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
