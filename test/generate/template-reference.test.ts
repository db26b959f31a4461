import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateTemplateReference } from '../../src/generate/template-reference.ts'
import { blockNames } from '../../src/render/blocks/blocks.ts'
import { helperShapes } from '../../src/render/template/helper-shapes.ts'
import { checkTemplate } from '../../src/render/template/template.ts'

const { path, content } = await generateTemplateReference()

test('the page on templates is what the program writes', () => {
  expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(content)
})

test('it names every block, helper and field in a way that a template may', () => {
  for (const name of blockNames) expect(content).toContain(`- \`{{block "${name}"}}\`: `)
  expect(content).toContain('  - `events`: list of fields\n    - `at`: moment\n')
  expect(content).toContain('- `words.askImpact`: state from when to when customers were affected, and how.')
})

test.each(Object.entries(helperShapes(blockNames)))('the example of %s holds', (_, { example, use }) => {
  const inside = use === 'condition' ? `${example}x{{/if}}` : example
  const item = `{{#each incident.actionItems}}${inside}{{/each}}`
  const commitment = `{{#each incident.commitments}}${inside}{{/each}}`
  const window = `{{#each incident.impact.windows}}${inside}{{/each}}`
  const milestone = `{{#each incident.milestones}}${inside}{{/each}}`
  const places = [inside.replace('words.', '@root.words.'), item, commitment, window, milestone]
  expect(places.map((text) => checkTemplate(text, 'x').length)).toContain(0)
})
