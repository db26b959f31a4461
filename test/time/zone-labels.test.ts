import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { generateZoneLabels } from '../../src/generate/zone-labels.ts'
import { zoneLabels, zoneNames } from '../../src/time/zone-labels.generated.ts'

it('is what the generator writes from the time-zone data installed', async () => {
  const { path, content } = await generateZoneLabels()
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(content)
})

it('holds the labels and regions of today', () => {
  expect(zoneLabels.CEST).toEqual(['Europe/Paris', '+02:00'])
  expect(zoneLabels.NST).toEqual(['America/St_Johns', '-03:30'])
  expect(zoneNames).toContain('Asia/Kolkata')
})
