import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { measure } from '../../src/measure/measure.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Report } from '../../src/render/content.ts'
import { type RenderOptions, render } from '../../src/render/render.ts'
import { compileTemplate, type Template } from '../../src/render/template/template.ts'
import { kindOfTemplate } from '../../src/render/template/template-kind.ts'

const folder = resolve(import.meta.dirname, '../../templates')
const ending = '.md.hbs'

/** The templates of one incident that come with the package, by their names. */
export const templates: ReadonlyMap<string, Template> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !file.startsWith('_') && kindOfTemplate(file) === 'incident')
    .map((file) => [
      file.slice(0, -ending.length),
      compileTemplate(readFileSync(resolve(folder, file), 'utf8'), `templates/${file}`),
    ]),
)

/** An incident in one of them. */
export function renderedWith(
  name: string,
  incident: Incident,
  findings: readonly Finding[] = [],
  options: RenderOptions = {},
): Report {
  const template = templates.get(name)
  if (template === undefined) throw new Error(`no template ${name}`)
  const tool = { name: 'postmortem-kit', version: '9.9.9' }
  return render({ incident, measures: measure(incident), findings }, template, { tool, ...options })
}
