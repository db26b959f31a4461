import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measure } from '../../../../src/measure/measure.ts'
import type { Finding } from '../../../../src/model/finding.ts'
import { loadTemplate } from '../../../../src/node/load-template.ts'
import { render } from '../../../../src/render/render.ts'
import { compileTemplate } from '../../../../src/render/template/template.ts'
import { writeHtml } from '../../../../src/render/writers/html/write-html.ts'
import { event, line, sampleIncident } from '../../sample-incident.ts'
import { sampleStatistics, statisticsReport } from '../../statistics/sample-statistics.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
if (executablePath === undefined) console.warn('Chromium is not installed: pages are not tried in a browser.')

const templates = readdirSync(resolve(import.meta.dirname, '../../../../templates'))
  .flatMap((name) => /^([\w-]+)\.md\.hbs$/.exec(name)?.[1] ?? [])
  .sort()

const finding = (message: string, severity: Finding['severity'], at: number): Finding => ({
  rule: 'gap',
  severity,
  file: 'x',
  message,
  position: line(at),
  related: [{ message: 'the next entry', position: line(at + 1) }],
  data: {},
})
const findings = [finding('52 min without an entry', 'warning', 26), finding('told twice', 'error', 40)]
const sample = sampleIncident()
const incident = sampleIncident({
  timeline: [...sample.timeline, event(12, '2024-02-06T16:31', 'Thanks, all.', { source: 'chat' })],
})

async function pageOf(name: string): Promise<string> {
  if (name === 'statistics') return writeHtml(statisticsReport(sampleStatistics()))
  const { text, name: file, partials } = await loadTemplate(name)
  const tool = { name: 'postmortem-kit', version: '9.9.9' }
  return writeHtml(
    render({ incident, measures: measure(incident), findings }, compileTemplate(text, file, { partials }), { tool }),
  )
}

describe.skipIf(executablePath === undefined)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  let browser: Browser

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
    args.push('--disable-background-networking', '--disable-component-update')
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** A page with what it complained of, asked for, or broke in its policy. */
  async function opened(name: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const path = join(folder, `${name}.html`)
    writeFileSync(path, await pageOf(name))
    const context: BrowserContext = await browser.newContext(options)
    const page: Page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('request', (request) => request.url().startsWith('file:') || problems.push(request.url()))
    await page.goto(`file://${path}`)
    return { page, problems, close: () => context.close() }
  }

  describe.each(['light', 'dark'] as const)('by %s colours', (colorScheme) => {
    test.each(templates)(
      'a page of %s is accessible by WCAG 2.2 AA, and asks for nothing',
      async (name) => {
        const { page, problems, close } = await opened(name, { colorScheme })
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          const { violations: found } = await checker.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          })
          return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        expect(violations).toEqual([])
        expect(problems).toEqual([])
        await close()
      },
      60_000,
    )
  })

  test('shows times in other zones, and as they were written again', async () => {
    const { page, close } = await opened('postmortem')
    const shown = () => page.locator('table.timeline .moment').first().textContent()
    expect(await shown()).toBe('2024-02-06 13:52 CET')
    await page.selectOption('#zone', 'Asia/Tokyo')
    expect(await shown()).toBe('2024-02-06 21:52 UTC+09:00')
    await page.selectOption('#zone', 'UTC')
    expect(await shown()).toBe('2024-02-06 12:52 UTC')
    const spans = page.locator('table.timeline .moment[data-until]')
    expect(await spans.textContent()).toBe('2024-02-06 15:10 UTC – 2024-02-06 15:25 UTC')
    await page.selectOption('#zone', '')
    expect(await shown()).toBe('2024-02-06 13:52 CET')
    await close()
  }, 60_000)

  test('hides tracks, and shows one again to which a link leads', async () => {
    const { page, close } = await opened('postmortem')
    const rows = page.locator('table.timeline tbody tr:visible')
    expect(await rows.count()).toBe(12)
    await page.uncheck('.tools input[value="updates"]')
    expect(await rows.count()).toBe(9)
    expect(await page.locator('.picture .row-updates').isVisible()).toBe(false)
    await page.check('.tools input[value="updates"]')
    await page.uncheck('.tools input[value="timeline"]')
    expect(await rows.count()).toBe(4)
    await page.click('.findings a[href="#line-26"]')
    expect(await rows.count()).toBe(12)
    expect(await page.locator('tr:target').textContent()).toContain('The release is suspected')
    await close()
  }, 60_000)

  test('zooms into the picture, which then has room for more', async () => {
    const { page, close } = await opened('postmortem')
    const width = () => page.locator('.picture svg').getAttribute('width')
    expect(await width()).toBe('950')
    expect(await page.getByRole('button', { name: 'Zoom out' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await width()).toBe('3800')
    expect(await page.getByRole('button', { name: 'Zoom in' }).isDisabled()).toBe(true)
    await close()
  }, 60_000)

  test('is whole without its program', async () => {
    const { page, close } = await opened('postmortem', { javaScriptEnabled: false })
    expect(await page.locator('.tools').isVisible()).toBe(false)
    expect(await page.locator('.zoom').isVisible()).toBe(false)
    expect(await page.locator('.picture svg').isVisible()).toBe(true)
    expect(await page.locator('table.timeline tbody tr').count()).toBe(12)
    await close()
  }, 60_000)
})
