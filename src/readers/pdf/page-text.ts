/** A stretch of text that a page shows in one font, in points from the page's lower left corner. */
export interface TextItem {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly bottom: number
  readonly size: number
  readonly font: string
  readonly fixedWidth: boolean
  /** The marked content it belongs to; `artifact` for what is no part of the text. */
  readonly tag?: string
}

/** A part of the logical structure (ISO 32000-1, 14.7): a role with children, or the id of marked content. */
export interface StructureNode {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

export interface PageText {
  /** From 1. */
  readonly number: number
  readonly height: number
  readonly items: readonly TextItem[]
  readonly structure?: StructureNode
}

export interface PdfText {
  readonly pages: readonly PageText[]
  /** Pages that the file has, read or not. */
  readonly pageCount: number
  /** Titles of its bookmarks, with their level from 1. */
  readonly bookmarks: ReadonlyMap<string, number>
  /** Files that are embedded in it. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
  /** Set where a page has more text than is taken. */
  readonly isCut: boolean
}
