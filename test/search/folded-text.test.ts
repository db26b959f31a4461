import { describe, expect, it } from 'vitest'
import { foldedSource, foldedText } from '../../src/search/folded-text.ts'

describe('folded texts', () => {
  it('folds each character where it stands', () => {
    expect(foldedText('Site DOWN at 10:05')).toBe('site down at 10:05')
    expect(foldedText('ÉTAT DE LA STRAẞE')).toBe('état de la straße')
    expect(foldedText('reſolved, 300 K')).toBe('resolved, 300 k')
    expect(foldedText('İstanbul 解決 😀')).toBe('İstanbul 解決 😀')
  })

  it('folds the letters of a source, and leaves its escapes', () => {
    expect(foldedSource('The (?:Site|API) \\W\\S+')).toBe('the (?:site|api) \\W\\S+')
    expect(foldedSource('(?<!Not )[A-Z]\\u00C9É')).toBe('(?<!not )[a-z]\\u00C9é')
    expect(foldedSource('\\p{Lu}\\p{L}+')).toBe('\\p{Ll}\\p{L}+')
  })

  it('leaves a source as it is that captures, refers back, or has a range of other letters', () => {
    expect(foldedSource('(Site) down')).toBeUndefined()
    expect(foldedSource('(?<What>Site) down')).toBeUndefined()
    expect(foldedSource('[À-Ý]+')).toBeUndefined()
    expect(foldedSource('[ぁ-ん]+')).toBeUndefined()
  })

  it.each([
    ['(?<=\\p{Lu}-)Down', 'X-DOWN'],
    ['[^A-F]est', 'TEST'],
    ['\\p{Lu}est\\b', 'tEsT'],
    ['straẞe', 'STRAßE'],
    ['[^\\W\\d]+', 'Réseau_1'],
  ])('%s finds in the folded text what it finds without regard to case', (source, text) => {
    const inFolded = new RegExp(foldedSource(source) ?? '(?!)', 'u').exec(foldedText(text))
    const uncased = new RegExp(source, 'iu').exec(text)
    expect(uncased).not.toBeNull()
    expect([inFolded?.index, inFolded?.[0].length]).toEqual([uncased?.index, uncased?.[0].length])
  })
})
