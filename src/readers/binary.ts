/** What a file is whose first bytes are these; `~` before a signature: it begins at the byte given. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[], at?: number])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a WebP picture', [0x57, 0x45, 0x42, 0x50], 8],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['an HEIC or MP4 file', [0x66, 0x74, 0x79, 0x70], 4],
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or a .docx, .xlsx, .odt document)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document or an Outlook mail (.doc, .xls, .msg)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip data', [0x1f, 0x8b]],
  ['Zstandard data', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2 data', [0x42, 0x5a, 0x68]],
  ['xz data', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  [
    'an SQLite database',
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00],
  ],
  ['a program (ELF)', [0x7f, 0x45, 0x4c, 0x46]],
]

const SAMPLE = 8192

/**
 * The kind of a binary input, by its first bytes or by how many control characters it has; undefined for text.
 * A few NUL bytes in otherwise readable text do not make it binary.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [kind, signature, at = 0] of signatures) {
    if (bytes.length >= at + signature.length && signature.every((byte, index) => bytes[at + index] === byte)) {
      // Three letters alone could be the beginning of a text: 'BZh' needs its control bytes too.
      if (signature.every((byte) => byte >= 0x20 && byte < 0x7f) && at === 0 && !hasControls(bytes, 512)) continue
      return kind
    }
  }
  return undefined
}

/** More than a tenth of the characters are controls that no text has. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < length; at += 1) if (isControl(text.charCodeAt(at))) controls += 1
  return controls > 4 && controls > length / 10
}

function hasControls(bytes: Uint8Array, within: number): boolean {
  for (let at = 0; at < Math.min(bytes.length, within); at += 1) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80 || isControl(byte)) return true
  }
  return false
}

function isControl(unit: number): boolean {
  return (unit < 32 && !(unit >= 8 && unit <= 13) && unit !== 27) || unit === 0x7f || unit === 0xfffd
}
