/**
 * What is used of pdfkit 0.20.2, which brings no types of its own. Members that begin with an underscore are its
 * internals: they are used where it has no public way, and the version is pinned.
 */
declare module 'pdfkit' {
  export interface FontkitGlyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }

  export interface FontkitFont {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly xHeight: number
    glyphForCodePoint(codePoint: number): FontkitGlyph
    getGlyph(id: number, codePoints?: number[]): FontkitGlyph
    hasGlyphForCodePoint(codePoint: number): boolean
  }

  export interface EmbeddedFont {
    readonly id: string
    readonly font: FontkitFont
    readonly subset: { includeGlyph(id: number): number }
    readonly widths: (number | undefined)[]
    readonly unicode: (readonly number[] | undefined)[]
    ref(): unknown
  }

  export interface StructureElement {
    add(child: StructureElement | (() => void)): this
    end(): void
  }

  export interface StructureOptions {
    alt?: string
    actual?: string
    bbox?: [number, number, number, number]
    scope?: 'Column' | 'Row'
  }

  export interface OutlineItem {
    addItem(
      title: string,
      options: { left: number; top: number; fit: boolean; zoom: number; expanded: boolean },
    ): OutlineItem
  }

  export interface PageObject {
    readonly width: number
    readonly height: number
    readonly fonts: Record<string, unknown>
  }

  export interface Options {
    size: string
    margin: number
    pdfVersion: '1.7'
    tagged: boolean
    lang: string
    displayTitle: boolean
    bufferPages: boolean
    autoFirstPage: boolean
    font: null
    info: Record<string, string | Date>
  }

  class PDFDocument {
    constructor(options: Options)
    page: PageObject
    info: Record<string, string | Date>
    readonly outline: OutlineItem
    _font: EmbeddedFont
    _waiting: number
    _addInfo: () => void
    _root: { data: Record<string, unknown> }
    addPage(): this
    switchToPage(index: number): PageObject
    bufferedPageRange(): { start: number; count: number }
    font(source: Uint8Array): this
    addContent(operators: string): this
    appendXML(xml: string): void
    markContent(tag: string, options?: { type?: string; actual?: string }): this
    endMarkedContent(): this
    struct(type: string, options?: StructureOptions): StructureElement
    addStructure(element: StructureElement): this
    link(x: number, y: number, w: number, h: number, url: string, options: object): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }

  // biome-ignore lint/style/noDefaultExport: that is how pdfkit exports it
  export default PDFDocument
}
