import { describe, expect, test } from 'vitest'
import { componentsOf } from '../../../src/extract/components.ts'
import { outlineOf } from '../../../src/extract/lines.ts'
import { readText } from '../../../src/readers/read.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string): string[] {
  const document = readText(text, { name: 'report', format: 'markdown' })
  return componentsOf(outlineOf(document), document).map(({ name, affected }) => (affected ? name : `!${name}`))
}

const impact = (text: string): string[] => namesIn(`# Report\n\n## Impact\n\n${text}\n`)

describe('what is said to have gone on', () => {
  test.each([
    'The ticket desk was fine all along.',
    'The ticket desk kept working because it has its own line.',
    'The ticket desk saw no errors.',
    'The ticket desk stayed up.',
    'The ticket desk carried on as usual.',
    'The ticket desk is hosted elsewhere.',
    'The ticket desk did not notice anything.',
    'The ticket desk was not part of the event.',
    'The ticket desk worked normally throughout.',
    'The ticket desk held up.',
  ])('%s', (sentence) => expect(impact(sentence)).toEqual(['!ticket desk']))

  test.each([
    'The ticket desk did not work as expected.',
    'The ticket desk might not work normally.',
    'It was fine, we thought.',
    'Users who rely on the ticket desk were not.',
  ])('but not: %s', (sentence) => expect(impact(sentence)).not.toContain('!ticket desk'))

  test('a short "were not" behind what was hit', () => {
    expect(impact('Orchid and Gift cards were hit; browsing, basket and click & collect were not.').sort()).toEqual([
      '!basket',
      '!browsing',
      '!click & collect',
      'Gift cards',
      'Orchid',
    ])
  })

  test('the subject of the clause, whatever else it does', () => {
    expect(impact('The stock pages and the forum use another certificate and were not affected.')).toEqual([
      '!stock pages',
      '!forum',
    ])
    expect(impact('Voice trunks failed over to the southern path and were not affected.')).toEqual(['!Voice trunks'])
  })

  test('what is looked into only looks well', () => {
    const text = '# Orchid is down\n\n## Timeline\n\n- 10:05 Orchid is down.\n- 10:10 The mail router was fine.\n'
    expect(namesIn(text)).toEqual(['Orchid'])
  })
})

describe('rows of names', () => {
  test('common nouns beside the one that opens the sentence', () => {
    expect(impact('Desk check-in, self-service kiosks and baggage belts were out of service.')).toEqual([
      'Desk check-in',
      'self-service kiosks',
      'baggage belts',
    ])
  })

  test('a noun that is a verb elsewhere', () => {
    expect(impact('Lily Results Viewer was unavailable.')).toEqual(['Lily Results Viewer'])
  })
})
