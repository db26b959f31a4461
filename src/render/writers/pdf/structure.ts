import type { ObjectStore } from './object-store.ts'

export interface ElementOptions {
  readonly alt?: string
  readonly actual?: string
  /** Left, bottom, right, top on the page, y upwards. */
  readonly box?: readonly [number, number, number, number]
  readonly scope?: 'Column' | 'Row'
  /** BCP 47, where it differs from the document's. */
  readonly language?: string
}

/** A part of the logical structure (ISO 32000-1, 14.7.2). */
export interface Element {
  readonly id: number
  readonly type: string
  readonly parent: Element | undefined
  readonly options: ElementOptions
  /** Children that are still open, and the others as PDF writes them. */
  readonly kids: (Element | string)[]
  /** The page on which its marked content stands, where all of it stands on one. */
  page: number
}

export interface Structure {
  readonly root: Element
  add(parent: Element, type: string, options?: ElementOptions): Element
  /** Nothing more comes to an element, nor to those below it: they are written and forgotten. */
  end(element: Element): void
  /** Marked content of an element on a page: gives its number on that page. */
  mark(element: Element, page: PageMarks): number
  /** The key by which an annotation that is to come finds its element. */
  keyFor(element: Element): number
  /** An annotation as content of an element. */
  hold(element: Element, annotation: number, page: PageMarks): void
  openPage(page: number): PageMarks
  /** Writes the tree: gives what its root object has to say of it. */
  write(): { readonly kids: string; readonly parentTree: string; readonly nextKey: number }
}

/** The marked content of one page, in order. */
export interface PageMarks {
  readonly page: number
  readonly key: number
  readonly owners: number[]
}

/** A value of a number tree is an object of its own, so that a reader of one page need not read all. */
const PER_LEAF = 64

/**
 * The structure tree of a document. pdfkit has one too: written that way a long table takes twice the time and four
 * times the memory, and an element that is left open cuts the file short in silence.
 */
export function openStructure(objects: ObjectStore, treeRoot: number): Structure {
  const parents: { key: number; body: string }[] = []
  const pages: PageMarks[] = []
  let nextKey = 0

  function element(type: string, parent: Element | undefined, options: ElementOptions): Element {
    const made: Element = { id: objects.reserve(), type, parent, options, kids: [], page: 0 }
    parent?.kids.push(made)
    return made
  }

  const root = element('Document', undefined, {})

  function openPage(page: number): PageMarks {
    const marks = { page, key: nextKey, owners: [] }
    nextKey += 1
    pages.push(marks)
    return marks
  }

  function mark(owner: Element, { page, owners }: PageMarks): number {
    const number = owners.push(owner.id) - 1
    if (owner.page === 0) owner.page = page
    owner.kids.push(owner.page === page ? `${number}` : `<</Type/MCR/Pg ${page} 0 R/MCID ${number}>>`)
    return number
  }

  function keyFor(owner: Element): number {
    parents.push({ key: nextKey, body: `${owner.id} 0 R` })
    nextKey += 1
    return nextKey - 1
  }

  function hold(owner: Element, annotation: number, { page }: PageMarks): void {
    owner.kids.push(`<</Type/OBJR/Obj ${annotation} 0 R/Pg ${page} 0 R>>`)
  }

  function put(element: Element): string {
    const kids = element.kids.map((kid) => (typeof kid === 'string' ? kid : put(kid)))
    objects.put(element.id, bodyOf(element, kids, treeRoot))
    return `${element.id} 0 R`
  }

  function end(element: Element): void {
    const kids = element.parent?.kids
    const at = kids?.lastIndexOf(element) ?? -1
    if (kids !== undefined && at >= 0) kids[at] = put(element)
  }

  function write() {
    put(root)
    for (const { key, owners } of pages) {
      const list = objects.reserve()
      objects.put(list, `[${owners.map((id) => `${id} 0 R`).join(' ')}]`)
      parents.push({ key, body: `${list} 0 R` })
    }
    parents.sort((one, other) => one.key - other.key)
    const leaves: string[] = []
    for (let from = 0; from < parents.length; from += PER_LEAF) {
      const some = parents.slice(from, from + PER_LEAF)
      const leaf = objects.reserve()
      const nums = some.map(({ key, body }) => `${key} ${body}`).join(' ')
      objects.put(leaf, `<</Limits[${some[0]?.key ?? 0} ${some.at(-1)?.key ?? 0}]/Nums[${nums}]>>`)
      leaves.push(`${leaf} 0 R`)
    }
    return { kids: `${root.id} 0 R`, parentTree: `<</Kids[${leaves.join(' ')}]>>`, nextKey }
  }

  return {
    root,
    add: (parent, type, options = {}) => element(type, parent, options),
    end,
    mark,
    keyFor,
    hold,
    openPage,
    write,
  }
}

function bodyOf({ type, parent, options, page }: Element, kids: readonly string[], treeRoot: number): string {
  const { alt, actual, box, scope, language } = options
  const attributes = [
    ...(scope === undefined ? [] : [`<</O/Table/Scope/${scope}>>`]),
    ...(box === undefined ? [] : [`<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`]),
  ]
  return [
    `<</S/${type}/P ${parent?.id ?? treeRoot} 0 R`,
    page === 0 ? '' : `/Pg ${page} 0 R`,
    kids.length === 0 ? '' : `/K${kids.length === 1 ? ` ${kids[0]}` : `[${kids.join(' ')}]`}`,
    alt === undefined ? '' : `/Alt ${textString(alt)}`,
    actual === undefined ? '' : `/ActualText ${textString(actual)}`,
    language === undefined ? '' : `/Lang ${textString(language)}`,
    attributes.length === 0 ? '' : `/A${attributes.length === 1 ? attributes[0] : `[${attributes.join('')}]`}`,
    '>>',
  ].join('')
}

/** A text string (ISO 32000-1, 7.9.2.2): ASCII in brackets, all else in UTF-16. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  let hex = 'FEFF'
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}
