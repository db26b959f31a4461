/** What mammoth gives for the parts of a Word document, as far as it is read here. */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  readonly styleId?: string | null
  readonly styleName?: string | null
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null
  readonly indent?: { readonly start: string | null }
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isStrikethrough?: boolean
  readonly font?: string | null
  /** In points. */
  readonly fontSize?: number | null
  readonly href?: string
  readonly breakType?: string
  readonly checked?: boolean
  readonly isHeader?: boolean
  readonly noteType?: string
  readonly noteId?: string
  readonly colSpan?: number
}

export interface WordDocument extends WordNode {
  readonly notes?: { readonly resolve: (reference: WordNode) => { readonly body: readonly WordNode[] } | null }
  readonly comments?: readonly unknown[]
}
