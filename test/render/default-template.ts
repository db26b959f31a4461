import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { measure } from '../../src/measure/measure.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Report } from '../../src/render/content.ts'
import { type RenderOptions, render } from '../../src/render/render.ts'
import { compileTemplate } from '../../src/render/template/template.ts'

const file = resolve(import.meta.dirname, '../../templates/postmortem.md.hbs')

export const defaultTemplate = compileTemplate(readFileSync(file, 'utf8'), 'templates/postmortem.md.hbs')

/** An incident in the template that comes with the package. */
export function rendered(incident: Incident, findings: readonly Finding[] = [], options: RenderOptions = {}): Report {
  const tool = { name: 'postmortem-kit', version: '9.9.9' }
  return render({ incident, measures: measure(incident), findings }, defaultTemplate, { tool, ...options })
}
