import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/all.ts'
import { milestoneCalled } from '../../src/languages/milestone-called.ts'
import { milestoneNameSchema } from '../../src/model/incident.ts'

const called = (label: string, ...codes: string[]) =>
  milestoneCalled(
    label,
    languages.filter(({ code }) => codes.includes(code)),
  )

describe('milestoneCalled', () => {
  it.each([
    ['en', 'Time of detection', 'detected'],
    ['en', 'Root cause identified', 'identified'],
    ['en', 'Customers  notified', 'announced'],
    ['de', 'Zeitpunkt der Wiederherstellung', 'mitigated'],
    ['de', 'An Plattform-Team eskaliert', 'escalated'],
    ['es', 'Hora de la resolución', 'resolved'],
    ['fr', "Heure d'identification", 'identified'],
    ['it', 'Presa in carico', 'acknowledged'],
    ['pt', 'Horário do reconhecimento', 'acknowledged'],
    ['ja', '検知時刻', 'detected'],
    ['ko', '원인 규명 시각', 'identified'],
    ['zh', '故障发现时间', 'detected'],
    ['ru', 'Время восстановления', 'mitigated'],
  ])('%s: %s', (code, label, name) => expect(called(label, code)).toBe(name))

  it.each([
    ['en', 'Not resolved'],
    ['en', 'End of impact'],
    ['en', 'Detection rate'],
    ['de', 'Ende der Störung'],
    ['ja', '復旧見込み'],
    ['ko', '장애 종료'],
    ['zh', '定位耗时'],
    ['fr', 'Résolu'.repeat(20)],
  ])('%s: %s is no name', (code, label) => expect(called(label, code)).toBeUndefined())

  it('hears only the languages that are spoken', () => {
    expect(called('Behoben', 'en', 'fr')).toBeUndefined()
    expect(called('Behoben', 'en', 'de')).toBe('resolved')
  })

  it('has names for every milestone in every language, and no one of them for two', () => {
    for (const { code, report } of languages) {
      const names = report?.keyTimes?.names ?? {}
      expect([code, Object.keys(names)]).toEqual([code, milestoneNameSchema.options])
      const plain = Object.entries(names).flatMap(([name, sources]) =>
        sources
          .filter((source) => !source.includes('('))
          .flatMap((source) => source.split('|'))
          .flatMap((word) => (/^[\p{L} ]+$/u.test(word) ? [[name, word]] : [])),
      )
      for (const [name, word = ''] of plain) expect([code, word, called(word, code)]).toEqual([code, word, name])
    }
  })
})
