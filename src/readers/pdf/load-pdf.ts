import { ReadError } from '../read-error.ts'
import type { PageText, PdfText, StructureNode, TextItem } from './page-text.ts'

export interface PdfLimits {
  readonly maxPages: number
  readonly maxItems: number
}

type Pdfjs = typeof import('unpdf/pdfjs')
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>
type Chunk = { readonly items: readonly unknown[]; readonly styles: Readonly<Record<string, { fontFamily?: string }>> }

interface ShownText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName?: string
}

/** What a PDF shows as text, by page. Nothing is fetched, run or drawn. Throws a ReadError, and nothing else. */
export async function loadPdf(bytes: Uint8Array, { maxPages, maxItems }: PdfLimits): Promise<PdfText> {
  const { getDocument } = await import('unpdf/pdfjs')
  // A copy, since the parser takes the buffer for itself.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages: PageText[] = []
    let left = maxItems
    for (let number = 1; number <= Math.min(document.numPages, maxPages) && left > 0; number += 1) {
      const page = await pageText(document, number, left)
      left -= page.items.length
      pages.push(page)
    }
    return {
      pages,
      pageCount: document.numPages,
      bookmarks: await bookmarksOf(document),
      attachments: await attachmentsOf(document),
      isCut: left <= 0,
    }
  } catch (error) {
    throw readErrorOf(error)
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

async function pageText(document: PdfDocument, number: number, maxItems: number): Promise<PageText> {
  const page = await document.getPage(number)
  const [, bottom = 0, , top = 792] = page.view
  const structure = (await page.getStructTree().catch(() => null)) as StructureNode | null
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  const items: TextItem[] = []
  const marks: (string | undefined)[] = []
  /** Each part of the text tells only of the fonts that are new in it. */
  const styles: Record<string, { fontFamily?: string }> = {}
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const { items: shown, styles: more } = next.value as Chunk
    Object.assign(styles, more)
    for (const one of shown) {
      if (!isText(one)) {
        trackMark(one, marks)
        continue
      }
      const tag = marks.includes('artifact') ? 'artifact' : marks.findLast((mark) => mark !== undefined)
      const item = itemOf(one, styles, bottom)
      if (item !== undefined) items.push(tag === undefined ? item : { ...item, tag })
    }
    if (items.length >= maxItems) {
      await reader.cancel(new Error('enough')).catch(() => undefined)
      break
    }
  }
  page.cleanup()
  return { number, height: top - bottom, items: items.slice(0, maxItems), ...(structure === null ? {} : { structure }) }
}

/** Marked content begins and ends among the text; `open` are the ids of what is open. */
function trackMark(item: unknown, open: (string | undefined)[]): void {
  const { type, id, tag } = item as { type?: string; id?: string | null; tag?: string }
  if (type === 'endMarkedContent') open.pop()
  else if (type?.startsWith('beginMarkedContent') && open.length < 1000) {
    open.push(tag === 'Artifact' ? 'artifact' : (id ?? undefined))
  }
}

function isText(item: unknown): item is ShownText {
  return typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' && item.str !== ''
}

/** Undefined for text that is turned (a watermark, a label along an axis) or has no size. */
function itemOf(shown: ShownText, styles: Chunk['styles'], bottom: number): TextItem | undefined {
  const { str, transform, width, fontName: font = '' } = shown
  const [across = 0, turn = 0, , up = 0, x = 0, y = 0] = transform
  const size = Math.abs(up)
  if (Math.abs(turn) > 0.1 * Math.abs(across) || size < 1 || ![x, y, size, width].every(Number.isFinite))
    return undefined
  return {
    text: str,
    left: x,
    right: x + width,
    bottom: y - bottom,
    size,
    font,
    fixedWidth: styles[font]?.fontFamily === 'monospace',
  }
}

/** The titles of the outline, level by level; at most a thousand, since a hostile one may be endless. */
async function bookmarksOf(document: PdfDocument): Promise<Map<string, number>> {
  const bookmarks = new Map<string, number>()
  type Entry = { readonly title: string; readonly items: readonly Entry[] }
  let level: readonly Entry[] = ((await document.getOutline().catch(() => null)) ?? []) as readonly Entry[]
  for (let depth = 1; level.length > 0 && depth <= 6; depth += 1) {
    for (const { title } of level) if (!bookmarks.has(title)) bookmarks.set(title, depth)
    level = level.flatMap(({ items }) => items ?? []).slice(0, 1000)
  }
  return bookmarks
}

async function attachmentsOf(document: PdfDocument): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const found: unknown = await document.getAttachments().catch(() => null)
  for (const [name, file] of Object.entries(found ?? {})) {
    const content: unknown = (file as { content?: unknown }).content
    if (content instanceof Uint8Array) files.set(name, content)
  }
  return files
}

function readErrorOf(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new ReadError('unusable', 'the PDF is encrypted; save it without a password.')
  }
  return new ReadError('unusable', 'the PDF is broken or cut off; save or export it again.')
}
