import type { Heading } from 'mdast'
import type { Report } from '../../content.ts'
import { wordsOf } from '../../tree.ts'
import { element, type Markup, serialized } from '../markup.ts'
import { blocksMarkup } from './content-markup.ts'
import type { Page } from './page.ts'
import { pageAssets } from './page-assets.generated.ts'

/**
 * A report as one HTML file that is complete in itself: it asks nobody for anything, and its content-security policy
 * sees to that. Ends with a newline.
 */
export function writeHtml(report: Report): string {
  const page = pageOf()
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'generator', content: report.generator }),
    // For the reader of pages: this is a report, no status page.
    element('meta', { name: 'postmortem-kit', content: 'report' }),
    element('title', {}, [report.title]),
    element('style', {}, [{ raw: pageAssets.style }]),
  ]
  const html = element('html', { lang: report.language }, [
    '\n',
    element('head', {}, lines(head)),
    '\n',
    element('body', {}, ['\n', element('main', {}, ['\n', ...blocksMarkup(report.root.children, page)]), '\n']),
    '\n',
  ])
  return `<!doctype html>\n${serialized(html)}\n`
}

/** Nothing but the page's own style sheet, known by its hash (CSP Level 3, section 2.3.1). */
const policy = [
  "default-src 'none'",
  `style-src '${pageAssets.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function lines(markups: readonly Markup[]): Markup[] {
  return ['\n', ...markups.flatMap((markup) => [markup, '\n'])]
}

function pageOf(): Page {
  const taken = new Set<string>()
  let under = ''
  return {
    anchor: (heading) => {
      under = wordsOf(heading)
      return anchorOf(heading, taken)
    },
    figure: () => [],
    checkBox: (checked) =>
      element('input', {
        type: 'checkbox',
        disabled: true,
        checked: checked || undefined,
        'aria-label': checked ? 'done' : 'open',
      }),
    tableName: () => under,
  }
}

function anchorOf(heading: Heading, taken: Set<string>): string {
  const slug = wordsOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  // The prefix keeps ids of headings apart from all others.
  const base = `s-${slug}`
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  taken.add(id)
  return id
}
