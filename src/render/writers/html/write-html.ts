import type { Root } from 'mdast'
import type { Report } from '../../content.ts'
import { visit } from '../../tree.ts'
import { element, type Markup, serialized } from '../markup.ts'
import { blocksMarkup } from './content-markup.ts'
import { pageOf } from './page.ts'
import { pageAssets } from './page-assets.generated.ts'
import { toolsMarkup } from './tools-markup.ts'

/**
 * A report as one HTML file that is complete in itself: it asks nobody for anything, and its content-security policy
 * sees to that. It is read without its program, which only shows times in other zones, zooms and filters. Ends with a
 * newline.
 */
export function writeHtml(report: Report): string {
  const page = pageOf(report, toldLines(report.root))
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
  const main = [...toolsMarkup(report.root, report.moments.size > 0, page), ...blocksMarkup(report.root.children, page)]
  const html = element('html', { lang: report.language }, [
    '\n',
    element('head', {}, lines(head)),
    '\n',
    element(
      'body',
      {},
      lines([element('main', {}, ['\n', ...main]), element('script', {}, [{ raw: pageAssets.program }])]),
    ),
    '\n',
  ])
  return `<!doctype html>\n${serialized(html)}\n`
}

/** Nothing but the page's own style sheet and program, known by their hashes (CSP Level 3, section 2.3.1). */
const policy = [
  "default-src 'none'",
  `style-src '${pageAssets.styleHash}'`,
  `script-src '${pageAssets.programHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function lines(markups: readonly Markup[]): Markup[] {
  return ['\n', ...markups.flatMap((markup) => [markup, '\n'])]
}

function toldLines(root: Root): Set<number> {
  const found = new Set<number>()
  visit(root, ({ type, data }) => {
    if (type === 'tableRow' && data?.line !== undefined) found.add(data.line)
  })
  return found
}
