import { readFileSync } from 'node:fs'
import { measure } from '../../src/measure/measure.ts'
import { render } from '../../src/render/render.ts'
import { compileTemplate } from '../../src/render/template.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { sampleFindings, sampleIncident } from './sample-incident.ts'

const t = compileTemplate(readFileSync('/work/main/templates/postmortem.md.hbs', 'utf8'), 'templates/postmortem.md.hbs')
const incident = sampleIncident()
const r = render({ incident, measures: measure(incident), findings: sampleFindings }, t, {
  tool: { name: 'postmortem-kit', version: '0.1.0' },
})
console.log(writeMarkdown(r))
console.error(r.warnings)
