/** Font files for a PDF: TrueType or OpenType with static outlines; not WOFF2, not variable. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly semibold: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
  readonly mono: Uint8Array
  /** Asked in turn for characters that the others lack. */
  readonly fallbacks?: readonly (Uint8Array | FallbackFont)[]
}

/** A font that is opened when a text asks for it, if it is there. */
export interface FallbackFont {
  /** What would bring it, where it is not there. */
  readonly from: string
  /** Characters of scripts that it is for. */
  readonly covers: RegExp
  readonly load: () => Uint8Array | undefined
}
