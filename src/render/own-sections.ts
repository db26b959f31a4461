import type { Section } from '../model/incident.ts'

/**
 * Sections without what other sections hold again. A section's Markdown reaches to the end of those nested in it;
 * these stay part of it where they are of its kind or of none, and else are taken out of it and stand alone.
 * Sections that have no words of their own are left out.
 */
export function ownSections(sections: readonly Section[]): Section[] {
  const absorbed = new Set<Section>()
  const own: Section[] = []
  for (const section of sections) {
    if (absorbed.has(section)) continue
    const nested = sections.filter((other) => other !== section && lies(other, section) && !lies(section, other))
    const alike = nested.every(({ kind }) => kind === section.kind || kind === 'other')
    if (alike) for (const other of nested) absorbed.add(other)
    const markdown = alike ? section.markdown : cutAt(nested, section.markdown)
    if (markdown.trim() !== '') own.push({ ...section, markdown })
  }
  return own
}

function lies({ position: inner }: Section, { position: outer }: Section): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset
}

/** The Markdown up to the first of the nested sections; all of it where none is found in it, for nothing may be lost. */
function cutAt(nested: readonly Section[], markdown: string): string {
  const first = [...nested].sort((a, b) => a.position.start.offset - b.position.start.offset)[0]
  const opening = first?.markdown.slice(0, 40).split('\n')[0] ?? ''
  if (first === undefined || first.heading === '') return markdown
  for (let from = 0; ; ) {
    const at = markdown.indexOf(first.heading, from)
    if (at === -1) return markdown
    const lineStart = markdown.lastIndexOf('\n', at) + 1
    const end = markdown.indexOf('\n', at)
    const after = end === -1 ? '' : markdown.slice(end, end + 400)
    // The heading's words may stand in a sentence too: what follows has to be the section itself.
    if (opening === '' || after.replace(/^[\s=\-~*_#:]+/, '').startsWith(opening.replace(/^[\s=\-~*_#:]+/, ''))) {
      return markdown.slice(0, lineStart)
    }
    from = at + first.heading.length
  }
}
