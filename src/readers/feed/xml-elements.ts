import { SaxesParser } from 'saxes'

/** An element with the places of its whole and of its content. `&` in attributes is masked by '.'. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly start: number
  readonly contentStart: number
  contentEnd: number
  end: number
}

/** Deeper elements are content that the parser of HTML reads. */
const DEEPEST = 50

export interface XmlDocument {
  readonly root: XmlElement | undefined
  /** The first thing that is not well-formed, and how many there are. */
  readonly problem?: string
  readonly problems: number
}

/** Elements of an XML text. What is not well-formed is passed over, and told; a text cut short gives what is there. */
export function xmlElements(text: string): XmlDocument {
  const parser = new SaxesParser({ position: true, xmlns: false })
  const open: XmlElement[] = []
  let depth = 0
  let root: XmlElement | undefined
  let problem: string | undefined
  let problems = 0
  parser.on('error', ({ message }) => {
    problem ??= message
    problems += 1
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > DEEPEST) return
    const at = parser.position
    const element: XmlElement = {
      name,
      attributes,
      children: [],
      start: Math.max(0, text.lastIndexOf('<', at - 1)),
      contentStart: at,
      contentEnd: text.length,
      end: text.length,
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    depth -= 1
    if (depth >= DEEPEST) return
    const element = open.pop()
    if (element === undefined) return
    element.end = parser.position
    element.contentEnd = Math.max(element.contentStart, text.lastIndexOf('</', element.end - 1))
    if (element.contentStart === element.end) element.contentEnd = element.contentStart
  })
  try {
    // Content is decoded from its place: the parser sees no entity, neither a bare '&' nor one that expands.
    parser.write(text.replaceAll('&', '.')).close()
  } catch (error) {
    problem ??= error instanceof Error ? error.message : String(error)
    problems += 1
  }
  return { root, problems, ...(problem !== undefined && { problem }) }
}

/** The first child of one of the names, in the names' order. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element?.children.find((child) => child.name === name)
    if (found !== undefined) return found
  }
  return undefined
}
