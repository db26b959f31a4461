import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { proof, run } from './run-rule.ts'

test('affected in one place and not in another: both lines, in the order of the document', () => {
  const built = build({ components: ['not affected: Search, Export', 'affected: Search, Login', 'affected: Search'] })
  const found = run('component-contradiction', built)
  expect(found.map(({ message }) => message)).toEqual([
    '"Search" is said to be affected ("affected: Search, Login") and not affected ("not affected: Search, Export")',
  ])
  expect(proof(found[0], built)).toEqual(['not affected: Search, Export', 'affected: Search, Login'])
})

test('different components, or one said twice alike, contradict nothing', () => {
  expect(
    run('component-contradiction', { components: ['not affected: Export', 'affected: Search', 'affected: Search'] }),
  ).toEqual([])
})
