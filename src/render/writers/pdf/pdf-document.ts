import type PDFKit from 'pdfkit'
import type { OutlineItem } from 'pdfkit'
import { type EmbeddedFont, embeddedFont } from './embedded-font.ts'
import { n } from './numbers.ts'
import { packedObjects, plainObjects } from './object-store.ts'
import { type Element, openStructure, type PageMarks, textString } from './structure.ts'
import { type Colour, defaultPalette, operandsOf, type Palette } from './style.ts'
import { xmpOf } from './xmp.ts'

/** Points; origin top left of the page, y downwards. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TagOptions {
  /** What a picture shows. */
  readonly alt?: string
  /** The text that the marks stand for. */
  readonly actual?: string
  readonly scope?: 'Column' | 'Row'
  readonly area?: Rect
  /** BCP 47, where it is not that of the document. */
  readonly language?: string
}

/** An element of the document's logical structure (ISO 32000-1, 14.7). */
export interface Tag {
  add(type: string, options?: TagOptions): Tag
  /** Runs `draw`, whose marks become this element's content on the current page. */
  content(draw: () => void): void
  /** Nothing more comes to it: a long document need not remember it. */
  end(): void
  /** A link over `area`: to an address, or to a place of the document (`#name`). */
  link(target: string, area: Rect, draw: () => void, language?: string): void
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

/** PDF/UA-1 (ISO 14289-1), to which all keep, or PDF/A (ISO 19005-1 and -3) as well. */
export type PdfStandard = 'ua-1' | 'a-1b' | 'a-3b'

export interface AttachedFile {
  readonly name: string
  readonly description: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface OpenOptions {
  readonly standard: PdfStandard
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number]
  readonly palette?: Partial<Palette>
  /** pdfkit, where it was loaded already. */
  readonly engine?: typeof PDFKit
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
  /** Content stream operators (ISO 32000-1, annex A), in coordinates with y downwards; they set no colour or font. */
  put(operators: string): void
  /** Colour of what is filled and written from here on. */
  fill(colour: Colour): void
  /** Colour of lines from here on. */
  stroke(colour: Colour): void
  /** Glyphs, as operands of the operator TJ, from (x, y) on the baseline. */
  text(font: EmbeddedFont, size: number, colour: Colour, x: number, y: number, glyphs: string): void
  /** What `draw` sets ends with it; its coordinates begin at (x, y). */
  within(x: number, y: number, draw: () => void): void
  /** What belongs to the page and not to the text: rules, backgrounds, page numbers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void
  /** Marks that stand for other text: it is what a reader copies. */
  instead(actual: string, draw: () => void): void
  /** @throws {Error} where the bytes are no font that can be embedded */
  openFont(bytes: Uint8Array): EmbeddedFont
  /** An entry that leads to `top` on the current page; `level` 1 is the outermost. */
  outline(title: string, level: number, top: number): void
  /** A name for the place at `top` on the current page, for links to lead to. */
  place(name: string, top: number): void
  /** A PNG or JPEG; @throws {Error} for what is neither */
  openPicture(bytes: Uint8Array): Picture
  /** A file inside of this one, from which it was made. */
  attach(file: AttachedFile): void
  /**
   * The bytes.
   * @throws {Error} where a part of the file was left open, which would otherwise cut it short in silence
   */
  finish(): Promise<Uint8Array>
}

export interface Picture {
  readonly width: number
  readonly height: number
  draw(area: Rect): void
}

/** Opens an empty document. pdfkit needs Node's streams, so it is loaded here and not before. */
export async function openPdf(info: PdfInfo, options: OpenOptions): Promise<PdfDocument> {
  const { standard, size } = options
  const Engine = options.engine ?? (await import('pdfkit')).default
  const [pageWidth, pageHeight] = size
  const doc = new Engine({
    size: [pageWidth, pageHeight],
    margin: 0,
    pdfVersion: standard === 'a-1b' ? '1.4' : '1.7',
    tagged: true,
    lang: info.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: entries(info),
    ...(standard === 'ua-1' ? {} : { subset: standard === 'a-1b' ? 'PDF/A-1b' : 'PDF/A-3b' }),
  })
  // pdfkit writes its metadata without escaping them.
  doc._addInfo = () => doc.appendXML(xmpOf(info, standard))
  if (standard !== 'ua-1') doc._addPdfaMetadata = () => {}
  const collecting = collected(doc)
  const objects = standard === 'a-1b' ? plainObjects(doc) : packedObjects(doc)
  const treeRoot = doc._root.data.StructTreeRoot as { id: number; data: Record<string, unknown> }
  const structure = openStructure(objects, treeRoot.id)
  const encoder = new TextEncoder()
  const fonts: EmbeddedFont[] = []
  const pages: PageMarks[] = []
  const outlines = [doc.outline]
  let operators: string[] = []
  let marks: PageMarks | undefined
  let open: Element | 'Layout' | 'Pagination' | undefined
  let filling = ''
  let stroking = ''
  let font = ''
  let pictures = 0
  const inks = new Map(
    Object.entries({ ...defaultPalette, ...options.palette }).map(([name, code]) => [name, operandsOf(code)]),
  )

  /** What follows belongs to another element, or to none. */
  function close(): void {
    if (open !== undefined) operators.push('EMC')
    open = undefined
  }

  /** Gives pdfkit what was drawn on the current page, since it writes pictures to the page itself. */
  function handOver(): void {
    if (operators.length > 0) doc.page.content.write(encoder.encode(`${operators.join('\n')}\n`))
    operators = []
  }

  function leavePage(): void {
    close()
    handOver()
    forget()
  }

  /** What is added to a page later becomes a content stream of its own. */
  function finishPage(): void {
    if (marks === undefined) return
    leavePage()
    const { page } = doc
    const { content } = page
    content.end()
    page.content = doc.ref()
    page.dictionary.data.Contents = [content, page.content]
  }

  function marksHere(): PageMarks {
    if (marks === undefined) throw new Error('there is no page to draw on')
    return marks
  }

  function begin(element: Element): void {
    if (open === element) return
    close()
    operators.push(`/${element.type}<</MCID ${structure.mark(element, marksHere())}>>BDC`)
    open = element
  }

  function tagOf(element: Element): Tag {
    return {
      add: (type, { area, ...given } = {}) =>
        tagOf(structure.add(element, type, area === undefined ? given : { ...given, box: boxOf(area) })),
      content: (draw) => {
        begin(element)
        draw()
      },
      end: () => structure.end(element),
      link: (target, area, draw, language) => {
        const link = structure.add(element, 'Link', language === undefined ? {} : { language })
        begin(link)
        draw()
        const { x, y, width, height } = area
        const told = { StructParent: structure.keyFor(link), Contents: new String(target.replace(/^#/, '')) }
        if (target.startsWith('#')) doc.goTo(x, y, width, height, target.slice(1), told)
        else doc.link(x, y, width, height, target, told)
        structure.hold(link, doc.page.annotations.at(-1)?.id ?? 0, marksHere())
      },
    }
  }

  function boxOf({ x, y, width, height }: Rect): [number, number, number, number] {
    return [x, pageHeight - y - height, x + width, pageHeight - y].map((value) => Number(n(value))) as never
  }

  function fill(colour: Colour): void {
    if (colour !== filling) operators.push(`${inks.get(colour) ?? colour} rg`)
    filling = colour
  }

  function stroke(colour: Colour): void {
    if (colour !== stroking) operators.push(`${inks.get(colour) ?? colour} RG`)
    stroking = colour
  }

  /** What was set before does not hold here. */
  function forget(): void {
    filling = ''
    stroking = ''
    font = ''
  }

  /** Operators in place of colours and fonts that what follows does not know of. */
  function bracketed(first: string, last: string, draw: () => void): void {
    operators.push(first)
    draw()
    operators.push(last)
    forget()
  }

  return {
    pageWidth,
    pageHeight,
    root: tagOf(structure.root),
    addPage: () => {
      finishPage()
      doc.addPage()
      marks = structure.openPage(doc.page.dictionary.id)
      doc.page.dictionary.data.StructParents = marks.key
      pages.push(marks)
    },
    pageCount: () => pages.length,
    toPage: (index) => {
      if (index === pages.length - 1 && marks === pages[index]) finishPage()
      else leavePage()
      doc.switchToPage(index)
      marks = pages[index]
    },
    put: (text) => operators.push(text),
    fill,
    stroke,
    text: (face, size, ink, x, y, glyphs) => {
      fill(ink)
      doc.page.fonts[face.id] ??= face.ref
      const set = `/${face.id} ${n(size)} Tf`
      // The page's axis points downwards, so the text's points upwards again.
      operators.push(`BT ${set === font ? '' : `${set} `}1 0 0 -1 ${n(x)} ${n(y)} Tm[${glyphs}]TJ ET`)
      font = set
    },
    within: (x, y, draw) => bracketed(`q 1 0 0 1 ${n(x)} ${n(y)} cm`, 'Q', draw),
    artifact: (type, draw) => {
      if (open !== type) {
        close()
        operators.push(`/Artifact<</Type/${type}>>BDC`)
        open = type
      }
      draw()
    },
    instead: (actual, draw) => {
      operators.push(`/Span<</ActualText ${textString(actual)}>>BDC`)
      draw()
      operators.push('EMC')
    },
    openFont: (bytes) => {
      const opened = embeddedFont(doc, bytes, `F${fonts.length + 1}`, standard === 'a-1b')
      fonts.push(opened)
      return opened
    },
    outline: (title, level, top) => {
      const parent = outlines[Math.min(level, outlines.length) - 1] ?? doc.outline
      outlines.length = Math.min(level, outlines.length)
      outlines.push(parent.addItem(title, { left: pageWidth, top, fit: false, zoom: 0, expanded: false }))
    },
    place: (name, top) => doc.addNamedDestination(name, 'XYZ', 0, top, null),
    openPicture: (bytes) => {
      const picture = doc.openImage(bytes)
      pictures += 1
      return {
        width: picture.width,
        height: picture.height,
        draw: ({ x, y, width, height }) => {
          handOver()
          doc.image(picture, x, y, { width, height })
        },
      }
    },
    attach: ({ name, description, mediaType, bytes }) => {
      const when = new Date(info.date)
      const told = {
        name,
        description,
        type: mediaType,
        relationship: 'Source',
        creationDate: when,
        modifiedDate: when,
      }
      doc.file(bytes, told)
    },
    finish: async () => {
      leavePage()
      for (const each of fonts) each.embed()
      const { kids, parentTree, nextKey } = structure.write()
      const tree = { K: asWritten(kids), ParentTree: asWritten(parentTree), ParentTreeNextKey: nextKey }
      Object.assign(treeRoot.data, tree)
      countOpen(doc.outline)
      doc.end()
      // A picture with transparency is unpacked meanwhile.
      for (let turn = 0; pictures > 0 && doc._waiting > 0 && turn < LONGEST_WAIT; turn += 1) await pause()
      if (doc._waiting > 0) throw new Error(`${doc._waiting} objects of the PDF were left open`)
      return collecting
    },
  }
}

/** Every entry is open; pdfkit counts the children of one, where all below it are asked for (ISO 32000-1, 12.3.3). */
function countOpen(entry: OutlineItem): number {
  const below = entry.children.reduce((sum, child) => sum + 1 + countOpen(child), 0)
  if (below > 0) entry.outlineData.Count = below
  return below
}

/** In steps of 5 ms. */
const LONGEST_WAIT = 2000

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5)
  })
}

/** What pdfkit puts into the file as it stands. */
function asWritten(text: string): object {
  return { [Symbol.toStringTag]: 'written', toString: () => text }
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
