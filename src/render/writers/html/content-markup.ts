import type { Nodes, PhrasingContent, TableRow, Text } from 'mdast'
import { keptUrl } from '../../kept-url.ts'
import { trackOf } from '../../timeline/timeline-picture.ts'
import { element, type Markup, type MarkupElement } from '../markup.ts'
import { chartMarkup, figureMarkup } from './figure-markup.ts'
import type { Page } from './page.ts'

/** Block content as HTML. */
export function blocksMarkup(nodes: readonly Nodes[], page: Page): Markup[] {
  return nodes.flatMap((node) => [...blockMarkup(node, page), '\n'])
}

function blockMarkup(node: Nodes, page: Page): Markup[] {
  switch (node.type) {
    case 'heading':
      return [element(`h${node.depth}`, { id: page.enter(node) }, inlineMarkup(node.children, page))]
    case 'paragraph':
      return [element('p', roleClass(node), inlineMarkup(node.children, page))]
    case 'list':
      return [listMarkup(node, page)]
    case 'table':
      return [tableMarkup(node, page)]
    case 'blockquote':
      return [element('blockquote', roleClass(node), blocksMarkup(node.children, page))]
    case 'code': {
      const language = node.lang ? `language-${node.lang}` : undefined
      // A long line is scrolled to, with the keyboard too.
      return [element('pre', { tabindex: 0 }, [element('code', { class: language }, [node.value])])]
    }
    case 'thematicBreak':
      return [element('hr')]
    case 'timelineFigure':
      return [figureMarkup(node, page)]
    case 'chartFigure':
      return [chartMarkup(node, page)]
    default:
      return inlineMarkup([node as PhrasingContent], page)
  }
}

export function inlineMarkup(nodes: readonly PhrasingContent[], page: Page): Markup[] {
  return nodes.flatMap((node) => inlineOf(node, page))
}

/** Times with their instants, for the page to show them in other zones; the name of a line leads to where it is told. */
function textMarkup({ value, data }: Text, page: Page): Markup[] {
  const lang = data?.language
  if (page.hasLine(data?.line)) return [element('a', { href: `#line-${data?.line}`, lang }, [value])]
  const markup = page
    .moments(value)
    .map(({ text, at }) =>
      at === undefined
        ? text
        : element('span', { class: 'moment', 'data-instant': at.instant, 'data-until': at.until }, [text]),
    )
  return lang === undefined ? markup : [element('span', { lang }, markup)]
}

function inlineOf(node: PhrasingContent, page: Page): Markup[] {
  switch (node.type) {
    case 'text':
      return textMarkup(node, page)
    case 'break':
      return [element('br')]
    case 'inlineCode':
      return [element('code', {}, [node.value])]
    case 'strong': {
      const chip = node.data?.chip
      return [
        element(
          'strong',
          { class: chip === undefined ? undefined : `chip ${chip}` },
          inlineMarkup(node.children, page),
        ),
      ]
    }
    case 'emphasis':
      return [element('em', {}, inlineMarkup(node.children, page))]
    case 'delete':
      return [element('del', {}, inlineMarkup(node.children, page))]
    case 'link':
      return linked(node.url, inlineMarkup(node.children, page))
    case 'image':
      // A page that asks nobody for anything can only point at a picture.
      return linked(node.url, [node.alt || node.url])
    default:
      if ('children' in node) return inlineMarkup(node.children as PhrasingContent[], page)
      return 'value' in node ? [node.value] : []
  }
}

/** A link, or its words alone where its address is not kept. */
function linked(url: string, words: Markup[]): Markup[] {
  const kept = keptUrl(url)
  if (kept === undefined) return words
  return [element('a', { href: kept, rel: kept.startsWith('#') ? undefined : 'noopener noreferrer' }, words)]
}

function roleClass(node: Nodes): { class: string | undefined } {
  return { class: node.data?.role }
}

function listMarkup(list: Extract<Nodes, { type: 'list' }>, page: Page): MarkupElement {
  const start = list.ordered && typeof list.start === 'number' && list.start !== 1 ? list.start : undefined
  const items = list.children.flatMap((item) => {
    const [first] = item.children
    const tight = !(item.spread || list.spread) && first?.type === 'paragraph'
    const rest = tight ? item.children.slice(1) : item.children
    const children = [
      ...(typeof item.checked === 'boolean' ? [checkBox(item.checked, page), ' '] : []),
      ...(tight ? inlineMarkup(first.children, page) : []),
      ...(rest.length === 0 ? [] : ['\n', ...blocksMarkup(rest, page)]),
    ]
    return [element('li', {}, children), '\n']
  })
  return element(list.ordered ? 'ol' : 'ul', { ...roleClass(list), start }, ['\n', ...items])
}

function checkBox(isChecked: boolean, { wording }: Page): Markup {
  const { done, notDone } = wording.words.texts
  return element('input', {
    type: 'checkbox',
    disabled: true,
    checked: isChecked || undefined,
    'aria-label': isChecked ? done : notDone,
  })
}

function tableMarkup(table: Extract<Nodes, { type: 'table' }>, page: Page): MarkupElement {
  const [head, ...rows] = table.children
  const align = (index: number) => table.align?.[index] ?? undefined
  const row = ({ children, data }: TableRow, name: 'th' | 'td') =>
    element(
      'tr',
      {
        id: page.lineId(data?.line),
        'data-track': data?.source === undefined ? undefined : trackOf({ source: data.source }),
      },
      children.map((cell, index) => {
        const classes = [align(index), cell.data?.nowrap === true ? 'nowrap' : undefined].filter(
          (one) => one !== undefined,
        )
        const scope = name === 'th' ? 'col' : undefined
        const empty = name === 'th' && cell.children.length === 0
        const attributes = { scope, class: classes.length === 0 ? undefined : classes.join(' ') }
        return element(empty ? 'td' : name, empty ? {} : attributes, inlineMarkup(cell.children, page))
      }),
    )
  const parts = [
    ...(head === undefined ? [] : ['\n', element('thead', {}, [row(head, 'th')])]),
    ...(rows.length === 0
      ? []
      : [
          '\n',
          element(
            'tbody',
            {},
            rows.flatMap((one) => ['\n', row(one, 'td')]),
          ),
        ]),
    '\n',
  ]
  return element('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': page.under() }, [
    element('table', roleClass(table), parts),
  ])
}
