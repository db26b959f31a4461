/**
 * What is used of pdfkit 0.20.2, which brings no types of its own. Members that begin with an underscore are its
 * internals: they are used where it has no public way, and the version is pinned.
 */
declare module 'pdfkit' {
  /** An object of the file, written when it ends. */
  export interface Reference {
    readonly id: number
    readonly offset: number
    readonly data: Record<string, unknown>
    write(bytes: Uint8Array): void
    end(bytes?: Uint8Array): void
  }

  export interface OutlineItem {
    readonly children: readonly OutlineItem[]
    readonly outlineData: Record<string, unknown>
    addItem(
      title: string,
      options: { left: number; top: number; fit: boolean; zoom: number; expanded: boolean },
    ): OutlineItem
  }

  export interface PageObject {
    content: Reference
    readonly dictionary: Reference
    readonly fonts: Record<string, unknown>
    readonly annotations: Reference[]
  }

  export interface Options {
    size: [number, number]
    margin: number
    pdfVersion: '1.4' | '1.7'
    tagged: boolean
    lang: string
    displayTitle: boolean
    bufferPages: boolean
    autoFirstPage: boolean
    font: null
    info: Record<string, string | Date>
    subset?: 'PDF/A-1b' | 'PDF/A-3b'
  }

  class PDFDocument {
    constructor(options: Options)
    page: PageObject
    readonly outline: OutlineItem
    readonly _root: Reference
    readonly _info: Reference
    readonly _id: Uint8Array
    /** Where each object begins, by its number less one. */
    readonly _offsets: (number | null)[]
    readonly _offset: number
    _waiting: number
    _write: (part: string | Uint8Array) => void
    _refEnd: (ref: Reference) => void
    _finalize: () => void
    _addInfo: () => void
    _addPdfaMetadata: () => void
    push(chunk: null): void
    ref(data?: Record<string, unknown>): Reference
    addPage(): this
    switchToPage(index: number): PageObject
    bufferedPageRange(): { start: number; count: number }
    appendXML(xml: string): void
    addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void
    link(x: number, y: number, w: number, h: number, url: string, options: object): this
    goTo(x: number, y: number, w: number, h: number, name: string, options: object): this
    file(content: Uint8Array, options: object): Reference
    openImage(content: Uint8Array): { readonly width: number; readonly height: number }
    image(image: object, x: number, y: number, options: { width: number; height: number }): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }

  // biome-ignore lint/style/noDefaultExport: that is how pdfkit exports it
  export default PDFDocument
}
