import { SaxesParser } from 'saxes'
import { type Dict, nameOf, operatorsOf, type PdfObjects, Ref, readObjects, textOf, type Value } from './pdf-objects.ts'

/**
 * What a program can decide of the conditions of PDF/UA-1 (the Matterhorn protocol, 1.1) and, where a file says that
 * it is one, of PDF/A: a line for each condition that a file fails. Written for our own files: it reads no others.
 */
export function problemsOf(bytes: Uint8Array): string[] {
  const file = readObjects(bytes)
  const problems: string[] = []
  const report = (problem: string) => {
    if (problems.length < 40 && !problems.includes(problem)) problems.push(problem)
  }
  const root = file.dict(file.trailer.get('Root'))
  checkReferences(file, report)
  checkCatalog(file, root, report)
  checkMetadata(file, root, report)
  const pages = pagesOf(file, root)
  const elements = elementsOf(file, root, report)
  checkMarks(file, root, pages, elements, report)
  checkElements(file, elements, report)
  checkAnnotations(file, root, pages, elements, report)
  checkOutline(file, root, pages, report)
  return problems
}

type Report = (problem: string) => void

interface Page {
  readonly id: number
  readonly dict: Dict
}

interface Element {
  readonly id: number
  readonly type: string
  readonly dict: Dict
  readonly parent: Element | undefined
  readonly children: Element[]
  /** Page and number of each stretch of marked content, in order. */
  readonly content: { readonly page: number; readonly mark: number }[]
  readonly annotations: number[]
}

function checkReferences(file: PdfObjects, report: Report): void {
  const see = (value: Value): void => {
    if (value instanceof Ref) {
      if (file.get(value.id) === undefined) report(`object ${value.id} is referred to and missing`)
    } else if (Array.isArray(value)) value.forEach(see)
    else if (value instanceof Map) for (const each of value.values()) see(each)
  }
  see(file.trailer)
  for (const id of file.ids) see(file.get(id) ?? null)
}

function checkCatalog(file: PdfObjects, root: Dict, report: Report): void {
  if (file.dict(root.get('MarkInfo')).get('Marked') !== true) report('the document does not say that it is tagged')
  if (!/^[a-z]{2,3}(-|$)/i.test(textOf(root.get('Lang')))) report('the document names no language')
  if (file.dict(root.get('ViewerPreferences')).get('DisplayDocTitle') !== true) report('the title is not displayed')
  if (textOf(file.resolve(file.dict(file.trailer.get('Info')).get('Title'))) === '') report('the document has no title')
}

/** The metadata are well-formed XML, and say the same as the information dictionary. */
function checkMetadata(file: PdfObjects, root: Dict, report: Report): void {
  const xml = Buffer.from(file.stream(root.get('Metadata'))).toString('utf8')
  const values = new Map<string, string>()
  const path: string[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => report(`the metadata are no XML: ${error.message.split('\n', 1)[0]}`))
  parser.on('opentag', ({ name }) => {
    path.push(name)
    text = ''
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('closetag', () => {
    const name = path.findLast((each) => !each.startsWith('rdf:')) ?? ''
    if (text.trim() !== '' && !values.has(name)) values.set(name, text)
    text = ''
    path.pop()
  })
  parser.write(xml).close()
  const info = file.dict(file.trailer.get('Info'))
  const told = (key: string) => textOf(file.resolve(info.get(key)))
  const date = (key: string) => told(key).replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const pairs: [string, string][] = [
    ['dc:title', told('Title')],
    ['dc:creator', told('Author')],
    ['dc:description', told('Subject')],
    ['xmp:CreatorTool', told('Creator')],
    ['pdf:Producer', told('Producer')],
    ['xmp:CreateDate', date('CreationDate')],
    ['xmp:ModifyDate', date('ModDate')],
    ['dc:language', textOf(root.get('Lang'))],
  ]
  for (const [name, value] of pairs) {
    if ((values.get(name) ?? '') !== value)
      report(`the metadata say ${name} "${values.get(name)}", the file "${value}"`)
  }
  if (values.get('pdfuaid:part') !== '1') report('the metadata do not name PDF/UA-1')
  if (values.has('pdfaid:part')) checkArchive(file, root, values.get('pdfaid:part') === '1', report)
}

function checkArchive(file: PdfObjects, root: Dict, first: boolean, report: Report): void {
  const [intent] = file.list(root.get('OutputIntents'))
  if (file.stream(file.dict(intent).get('DestOutputProfile')).length === 0) report('the colours have no profile')
  if (file.list(file.trailer.get('ID')).length !== 2) report('the file has no identifier')
  const files = file.list(root.get('AF')).map((each) => file.dict(each))
  if (first && files.length > 0) report('PDF/A-1 embeds no files')
  for (const each of files) {
    const stream = file.dict(each.get('EF')).get('F')
    if (nameOf(each.get('AFRelationship')) === '') report('an embedded file does not say what it is to the document')
    if (nameOf(file.dict(stream).get('Subtype')) === '') report('an embedded file has no media type')
    if (file.dict(file.dict(stream).get('Params')).get('ModDate') === undefined) report('an embedded file has no date')
  }
}

function pagesOf(file: PdfObjects, root: Dict): Page[] {
  const found: Page[] = []
  const walk = (value: Value): void => {
    const dict = file.dict(value)
    if (nameOf(dict.get('Type')) === 'Page') found.push({ id: value instanceof Ref ? value.id : 0, dict })
    else for (const kid of file.list(dict.get('Kids'))) walk(kid)
  }
  walk(root.get('Pages') ?? null)
  return found
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
)

/** The structure tree, element by element in reading order. */
function elementsOf(file: PdfObjects, root: Dict, report: Report): Element[] {
  const tree = file.dict(root.get('StructTreeRoot'))
  const roles = file.dict(tree.get('RoleMap'))
  const found: Element[] = []
  const seen = new Set<number>()
  const walk = (ref: Ref, parent: Element | undefined): Element | undefined => {
    const dict = file.dict(ref)
    if (seen.has(ref.id)) {
      report(`element ${ref.id} stands in the tree twice`)
      return undefined
    }
    seen.add(ref.id)
    const given = nameOf(dict.get('S'))
    const type = standard.has(given) ? given : nameOf(roles.get(given))
    if (!standard.has(type)) report(`an element of type ${given}, which no role map knows`)
    const above = dict.get('P')
    const wanted = parent?.id ?? (root.get('StructTreeRoot') as Ref).id
    if (!(above instanceof Ref) || above.id !== wanted) report(`element ${ref.id} (${type}) names another parent`)
    const element: Element = { id: ref.id, type, dict, parent, children: [], content: [], annotations: [] }
    found.push(element)
    const page = dict.get('Pg') instanceof Ref ? (dict.get('Pg') as Ref).id : 0
    for (const kid of file.list(dict.get('K'))) {
      const inner = kid instanceof Map ? kid : file.dict(kid)
      if (typeof kid === 'number') element.content.push({ page, mark: kid })
      else if (nameOf(inner.get('Type')) === 'MCR') {
        element.content.push({ page: (inner.get('Pg') as Ref).id, mark: Number(inner.get('MCID')) })
      } else if (nameOf(inner.get('Type')) === 'OBJR') element.annotations.push((inner.get('Obj') as Ref).id)
      else if (kid instanceof Ref) {
        const child = walk(kid, element)
        if (child !== undefined) element.children.push(child)
      }
    }
    return element
  }
  for (const kid of file.list(tree.get('K'))) if (kid instanceof Ref) walk(kid, undefined)
  if (found[0]?.type !== 'Document') report('the structure has no document at its root')
  return found
}

const painting = new Set('S s f F f* B B* b b* sh Do Tj TJ \' "'.split(' '))

/** Every mark on a page belongs to one element or to none, and each finds the other. */
function checkMarks(
  file: PdfObjects,
  root: Dict,
  pages: readonly Page[],
  elements: readonly Element[],
  report: Report,
): void {
  const owners = new Map<string, number>()
  for (const { id, content } of elements) {
    for (const { page, mark } of content) {
      const key = `${page} ${mark}`
      if (owners.has(key)) report(`content ${mark} of page ${page} belongs to two elements`)
      owners.set(key, id)
    }
  }
  const parents = numberTree(file, file.dict(root.get('StructTreeRoot')).get('ParentTree'))
  const fonts = new Map<Value, FontFacts>()
  const drawn = new Set<string>()
  for (const { id, dict } of pages) {
    if (nameOf(dict.get('Tabs')) !== 'S') report(`page ${id} is not stepped through in the order of its structure`)
    const listed = file.list(parents.get(Number(dict.get('StructParents'))))
    const resources = file.dict(file.dict(dict.get('Resources')).get('Font'))
    const open: (number | 'artifact' | 'span')[] = []
    let font: FontFacts | undefined
    const content = Buffer.concat(file.list(dict.get('Contents')).map((part) => file.stream(part)))
    for (const { operator, operands } of operatorsOf(content)) {
      if (operator === 'BDC' || operator === 'BMC') {
        const [tag, properties] = operands
        const mark = properties instanceof Map ? properties.get('MCID') : undefined
        if (nameOf(tag) === 'Artifact') {
          if (open.length > 0) report(`page ${id} has an artifact inside of content`)
          open.push('artifact')
        } else if (typeof mark === 'number') {
          if (open.some((each) => each !== 'span')) report(`page ${id} has content inside of content`)
          open.push(mark)
          drawn.add(`${id} ${mark}`)
          const owner = owners.get(`${id} ${mark}`)
          if (owner === undefined) report(`content ${mark} of page ${id} belongs to no element`)
          const parent = listed[mark]
          if (!(parent instanceof Ref) || parent.id !== owner)
            report(`content ${mark} of page ${id} does not find its element`)
        } else open.push('span')
      } else if (operator === 'EMC') {
        if (open.pop() === undefined) report(`page ${id} ends content that was not begun`)
      } else if (operator === 'Tf') {
        const value = resources.get(nameOf(operands[0]))
        if (value === undefined) report(`page ${id} does not have the font ${nameOf(operands[0])}`)
        else if (!fonts.has(value)) fonts.set(value, fontFacts(file, value, report))
        font = fonts.get(value ?? null)
      } else if (painting.has(operator)) {
        if (!open.some((each) => each !== 'span')) report(`page ${id} has marks that belong to nothing (${operator})`)
        if (operator === 'TJ') checkCodes(operands[0], font, id, report)
      }
    }
    if (open.length > 0) report(`page ${id} leaves content open`)
  }
  for (const key of owners.keys()) if (!drawn.has(key)) report(`content ${key} stands in the structure and on no page`)
}

interface FontFacts {
  readonly name: string
  readonly unicode: ReadonlySet<number>
}

function fontFacts(file: PdfObjects, value: Value, report: Report): FontFacts {
  const dict = file.dict(value)
  const name = nameOf(dict.get('BaseFont'))
  const [descendant] = file.list(dict.get('DescendantFonts'))
  const descriptor = file.dict(file.dict(descendant).get('FontDescriptor'))
  const program = descriptor.get('FontFile2') ?? descriptor.get('FontFile3')
  if (file.stream(program).length === 0) report(`the font ${name} is not embedded`)
  if (!/^[A-Z]{6}\+/.test(name)) report(`the font ${name} does not say that it is a part`)
  const map = Buffer.from(file.stream(dict.get('ToUnicode'))).toString('latin1')
  const unicode = new Set(
    [...map.matchAll(/^<([0-9a-f]{4})> <[0-9a-f]{4,}>$/gm)].map(([, code]) => Number.parseInt(code ?? '', 16)),
  )
  if (unicode.size === 0) report(`the font ${name} has no way back to Unicode`)
  if (descriptor.get('FontFile2') !== undefined) checkWidths(file, file.dict(descendant), name, report)
  return { name, unicode }
}

/** The widths of the file are those of the font in it. */
function checkWidths(file: PdfObjects, descendant: Dict, name: string, report: Report): void {
  const program = file.stream(file.dict(descendant.get('FontDescriptor')).get('FontFile2'))
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength)
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    tables.set(Buffer.from(program.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8))
  }
  const unitsPerEm = view.getUint16((tables.get('head') ?? 0) + 18)
  const [, widths] = file.list(descendant.get('W'))
  file.list(widths).forEach((width, glyph) => {
    const wanted = (view.getUint16((tables.get('hmtx') ?? 0) + 4 * glyph) * 1000) / unitsPerEm
    if (Math.abs(Number(width) - wanted) > 1)
      report(`glyph ${glyph} of ${name} is ${width} wide, in its font ${wanted}`)
  })
}

function checkCodes(shown: Value | undefined, font: FontFacts | undefined, page: number, report: Report): void {
  for (const part of Array.isArray(shown) ? shown : []) {
    if (!(part instanceof Uint8Array)) continue
    for (let at = 0; at < part.length; at += 2) {
      const code = ((part[at] ?? 0) << 8) | (part[at + 1] ?? 0)
      if (code === 0) report(`page ${page} shows the sign for what a font lacks`)
      else if (font?.unicode.has(code) !== true)
        report(`page ${page} shows glyph ${code} of ${font?.name}, which is no character`)
    }
  }
}

function checkElements(file: PdfObjects, elements: readonly Element[], report: Report): void {
  let level = 0
  for (const element of elements) {
    const { type, dict, children, parent } = element
    const [, depth] = /^H([1-6])$/.exec(type) ?? []
    if (depth !== undefined) {
      if (Number(depth) > level + 1) report(`a heading of level ${depth} follows one of level ${level}`)
      level = Number(depth)
    }
    if (type === 'Figure') {
      if (textOf(dict.get('Alt')) === '' && textOf(dict.get('ActualText')) === '')
        report('a figure without an alternative text')
      if (!attributes(file, dict).some((each) => each.has('BBox'))) report('a figure that does not say where it stands')
    }
    if (type === 'TH' && !attributes(file, dict).some((each) => each.has('Scope')))
      report('a table header without a scope')
    const allowed = {
      Table: ['TR', 'Caption'],
      TR: ['TH', 'TD'],
      L: ['LI', 'Caption'],
      LI: ['Lbl', 'LBody'],
      TOC: ['TOCI', 'Caption'],
    }[type]
    for (const child of children) if (allowed?.includes(child.type) === false) report(`${child.type} inside of ${type}`)
    const home = { TR: 'Table', TH: 'TR', TD: 'TR', LI: 'L', LBody: 'LI', TOCI: 'TOC' }[type]
    if (home !== undefined && parent?.type !== home) report(`${type} outside of ${home}`)
    if (type === 'Table' && new Set(children.map((row) => row.children.length)).size > 1)
      report('a table with rows of different lengths')
    if (type === 'Link' && element.annotations.length !== 1) report('a link that leads nowhere')
  }
}

function attributes(file: PdfObjects, dict: Dict): Dict[] {
  return file.list(dict.get('A')).map((each) => file.dict(each))
}

function checkAnnotations(
  file: PdfObjects,
  root: Dict,
  pages: readonly Page[],
  elements: readonly Element[],
  report: Report,
): void {
  const parents = numberTree(file, file.dict(root.get('StructTreeRoot')).get('ParentTree'))
  const places = file.list(file.dict(file.dict(root.get('Names')).get('Dests')).get('Names'))
  const named = new Set(places.map(textOf))
  const holder = new Map(elements.flatMap(({ id, annotations }) => annotations.map((each) => [each, id] as const)))
  for (const { dict } of pages) {
    for (const ref of file.list(dict.get('Annots'))) {
      const annotation = file.dict(ref)
      const id = ref instanceof Ref ? ref.id : 0
      if (textOf(annotation.get('Contents')) === '') report('a link without a description')
      const owner = parents.get(Number(annotation.get('StructParent')))
      if (!(owner instanceof Ref) || owner.id !== holder.get(id)) report('a link that does not find its element')
      const action = file.dict(annotation.get('A'))
      if (nameOf(action.get('S')) === 'GoTo' && !named.has(textOf(action.get('D'))))
        report(`a link to ${textOf(action.get('D'))}, which is nowhere`)
    }
  }
}

function checkOutline(file: PdfObjects, root: Dict, pages: readonly Page[], report: Report): void {
  const known = new Set(pages.map(({ id }) => id))
  const walk = (value: Value | undefined): void => {
    for (let entry = file.dict(value); entry.size > 0; entry = file.dict(entry.get('Next'))) {
      const [page] = file.list(entry.get('Dest'))
      if (!(page instanceof Ref) || !known.has(page.id))
        report(`the bookmark ${textOf(entry.get('Title'))} leads nowhere`)
      if (textOf(entry.get('Title')) === '') report('a bookmark without a title')
      walk(entry.get('First'))
    }
  }
  walk(file.dict(root.get('Outlines')).get('First'))
}

function numberTree(file: PdfObjects, node: Value | undefined): Map<number, Value> {
  const found = new Map<number, Value>()
  const dict = file.dict(node)
  const numbers = file.list(dict.get('Nums'))
  for (let at = 0; at < numbers.length; at += 2) found.set(Number(numbers[at]), numbers[at + 1] ?? null)
  for (const kid of file.list(dict.get('Kids'))) for (const [key, value] of numberTree(file, kid)) found.set(key, value)
  return found
}
