import { composeReport } from './compose.mjs'
import { unmarked } from './marks.mjs'
import { htmlOf } from './shapes/html.mjs'
import { markdownOf } from './shapes/markdown.mjs'
import { statusJsonOf } from './shapes/status-json.mjs'
import { statusMarkdownOf } from './shapes/status-markdown.mjs'
import { statusTextOf } from './shapes/status-text.mjs'
import { textOf } from './shapes/text.mjs'

/** @returns {{ extension: string, text: string, lines: Map<string, number[]> }} the report, and where each mark stood */
export function write(plan, random) {
  const extension = plan.style.format
  return { extension, ...unmarked(printed(plan, random)) }
}

function printed(plan, random) {
  const { form, style, language, title } = plan
  if (form === 'page') return statusTextOf(plan, random)
  if (form === 'status') {
    if (style.format === 'json') return statusJsonOf(plan)
    return style.format === 'md' ? statusMarkdownOf(plan) : statusTextOf(plan, random)
  }
  const blocks = composeReport(plan, random)
  if (style.format === 'html') return htmlOf(blocks, { lang: language, title })
  return style.format === 'txt' ? textOf(blocks) : markdownOf(blocks, style)
}
