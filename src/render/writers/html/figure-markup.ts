import type { ChartFigure, TimelineFigure } from '../../content.ts'
import { element, type MarkupElement } from '../markup.ts'
import { chartPart, svgPart } from '../svg.ts'
import type { Page } from './page.ts'

/** Widths in pixels. A wider picture has room for more labels: it is laid out anew, not blown up. */
const widths = [950, 1900, 3800] as const

/** The picture of the timeline; wider ones lie in templates, for the page's program to take out. */
export function figureMarkup({ picture, alt }: TimelineFigure, page: Page): MarkupElement {
  const { texts } = page.wording.words
  const number = page.nextPicture()
  const drawn = widths.map((width, index) => {
    const id = `picture-${number}-${index}`
    return svgPart(picture, { title: `${texts.timeline}: ${page.title}`, description: alt, width, id })
  })
  const [first, ...wider] = drawn
  const button = (name: string, by: string) => element('button', { type: 'button', 'data-zoom': by }, [name])
  return element('figure', { class: 'picture' }, [
    element('div', { class: 'zoom', hidden: true }, [button(texts.zoomOut, '-1'), button(texts.zoomIn, '1')]),
    element(
      'div',
      { class: 'wide', tabindex: 0, role: 'group', 'aria-label': texts.timeline },
      first === undefined ? [] : [first],
    ),
    ...wider.map((svg) => element('template', {}, [svg])),
  ])
}

/** A chart, which is made smaller where the page is narrower, and can be scrolled where it would be too small. */
export function chartMarkup({ chart, alt }: ChartFigure, page: Page): MarkupElement {
  const under = page.under()
  const options = { title: under, description: alt, width: widths[0], id: `picture-${page.nextPicture()}-0` }
  return element('figure', { class: 'picture chart' }, [
    element('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': under }, [
      chartPart(chart, page.wording, options),
    ]),
  ])
}
