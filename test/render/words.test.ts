import { describe, expect, test } from 'vitest'
import {
  columnNamed,
  isAuditHeading,
  isFindingsHeading,
  isLink,
  isSeverity,
  isToDo,
  milestoneNamed,
  promiseNamed,
  sourceNamed,
} from '../../src/extract/records.ts'
import { sectionKindOf } from '../../src/extract/section-kinds.ts'
import { statusOf } from '../../src/extract/update-blocks/status-of.ts'
import { allWords } from '../../src/render/words/all.ts'
import { english } from '../../src/render/words/en.ts'
import type { TextKey } from '../../src/render/words/words.ts'

const slotsOf = (text: string) => [...text.matchAll(/\{[\w:]+\}/g)].map(([slot]) => slot).sort()

const others = allWords.filter(({ language }) => language !== 'en')

describe.each(others.map((words) => [words.language, words] as const))('the words in %s', (_, words) => {
  test('are its own: what is left in English is a name, or the same word', () => {
    const same = Object.keys(english.texts).filter(
      (key) => words.texts[key as TextKey] === english.texts[key as TextKey],
    )
    expect(same.filter((key) => key.startsWith('ask'))).toEqual([])
    expect(same.length).toBeLessThan(30)
  })

  test('have the slots of the English ones', () => {
    for (const [key, text] of Object.entries(english.sentences)) {
      expect([key, slotsOf(words.sentences[key as keyof typeof english.sentences])]).toEqual([key, slotsOf(text)])
    }
    for (const [key, [, text]] of Object.entries(english.counts)) {
      expect([key, slotsOf(words.counts[key as keyof typeof english.counts][1])]).toEqual([key, slotsOf(text)])
    }
    for (const text of Object.values(words.texts)) expect(slotsOf(text)).toEqual([])
  })

  test('name twelve months', () => expect(new Set(words.months).size).toBe(12))
})

describe.each(allWords.map((words) => [words.language, words] as const))(
  'what is written in %s is read again',
  (_, words) => {
    test('heads of tables', () => {
      const { texts } = words
      const heads = [texts.who, texts.source, texts.milestone, texts.promise, texts.wording, texts.made, texts.due]
      expect(heads.map(columnNamed)).toEqual(['actor', 'source', 'milestone', 'promise', 'words', 'made', 'due'])
    })

    test('sources, milestones and promises', () => {
      for (const [name, text] of Object.entries(words.sources)) expect([text, sourceNamed(text)]).toEqual([text, name])
      for (const [name, text] of Object.entries(words.milestones))
        expect([text, milestoneNamed(text)]).toEqual([text, name])
      for (const [name, text] of Object.entries(words.promises))
        expect([text, promiseNamed(text)]).toEqual([text, name])
    })

    test('states of a status page', () => {
      for (const [name, text] of Object.entries(words.statuses))
        expect([text, statusOf(text)?.status]).toEqual([text, name])
    })

    test('what the program says of itself', () => {
      const { texts, severities } = words
      expect([texts.verdict, texts.instants, texts.unchecked, texts.repeat].map(isAuditHeading)).toEqual(
        Array(4).fill(true),
      )
      expect([isFindingsHeading(texts.findings), isToDo(texts.toDo), isLink(texts.link)]).toEqual([true, true, true])
      expect([severities.error, severities.warning, severities.info].map(isSeverity)).toEqual([true, true, true])
    })

    test('headings of sections', () => {
      const kinds = {
        summary: 'summary',
        whatHappened: 'summary',
        impact: 'impact',
        customerImpact: 'impact',
        timeline: 'timeline',
        detection: 'detection',
        response: 'response',
        resolution: 'resolution',
        recovery: 'resolution',
        rootCause: 'root-cause',
        rootCauses: 'root-cause',
        rootCauseAnalysis: 'root-cause',
        trigger: 'trigger',
        lessonsLearned: 'lessons',
        whatWentWell: 'lessons',
        actionItems: 'action-items',
        correctiveActions: 'action-items',
        nextSteps: 'action-items',
        affectedComponents: 'components',
        unaffectedComponents: 'components',
        communication: 'communication',
        background: 'background',
        appendix: 'supporting',
      } as const
      const read = Object.keys(kinds).map((key) => [key, sectionKindOf(words.texts[key as TextKey])])
      expect(Object.fromEntries(read)).toEqual(kinds)
    })
  },
)
