/** Font files for a PDF: TrueType or OpenType with static outlines; not WOFF2, not variable. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
  readonly mono: Uint8Array
  /** Asked in turn for characters that the others lack. */
  readonly fallbacks?: readonly Uint8Array[]
}
