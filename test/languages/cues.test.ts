import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/all.ts'
import type { Language } from '../../src/languages/language.ts'
import type { Status } from '../../src/model/incident.ts'

/** Every expression of a language's cues with where it stands; milestones apart, which need a border only before. */
function expressions({ cues }: Language): { readonly at: string; readonly source: string; readonly stem: boolean }[] {
  return Object.entries(cues).flatMap(([field, value]) => {
    if (field === 'names') return []
    if (Array.isArray(value)) return value.map((source: string) => ({ at: field, source, stem: false }))
    return Object.entries(value as Record<string, readonly (string | readonly [string, number])[]>).flatMap(
      ([kind, list]) =>
        list.map((one) => ({
          at: `${field}.${kind}`,
          source: typeof one === 'string' ? one : one[0],
          stem: typeof one !== 'string',
        })),
    )
  })
}

function compiled({ blanks }: Language, source: string, stem: boolean): RegExp {
  if (!blanks) return new RegExp(source, 'iu')
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})${stem ? '' : '(?![\\p{L}\\p{N}_])'}`, 'iu')
}

const others = languages.filter(({ code }) => code !== 'en')

describe.each(others.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  it('has expressions that compile and never match nothing', () => {
    for (const { at, source, stem } of expressions(language)) {
      expect([at, source, compiled(language, source, stem).test('')]).toEqual([at, source, false])
    }
  })

  it('has no borders and letters of ASCII only, which its own letters would break', () => {
    expect(expressions(language).filter(({ source }) => /\\[bBwW]/.test(source))).toEqual([])
  })

  it('repeats nothing without a bound around what repeats by itself', () => {
    expect(expressions(language).filter(({ source }) => /[*+]\)[*+]|\)[*+]/.test(source))).toEqual([])
  })

  it('says something for each milestone, and against each where words may mislead', () => {
    for (const [name, words] of Object.entries(language.cues.milestones ?? {})) {
      const weights = words.map(([, weight]) => weight)
      expect([name, Math.max(...weights) >= 4, Math.min(...weights) < 0 || name === 'announced']).toEqual([
        name,
        true,
        true,
      ])
    }
    expect(Object.keys(language.cues.milestones ?? {})).toHaveLength(8)
  })

  it('stays silent on plain English', () => {
    const english = [
      'At 10:02 the deployment finished and errors started to rise; the first alert fired at 10:05.',
      'Users reported that they could not log in. The on-call engineer began to investigate.',
      'We notified customers on the status page and informed the vendor.',
      'The cause was identified as an expired certificate. A fix was prepared, then deployed.',
      'Service was restored after a rollback; the team confirmed that everything is stable and fine.',
      'The incident was closed. No further action is required.',
      'Diagnostics were inaccessible, and a tentative, gradual and temporal fix was partially reproducible.',
    ].join('\n')
    const spoken = expressions(language).flatMap(({ at, source, stem }) => {
      const found = compiled(language, source, stem).exec(english)?.[0].toLowerCase()
      return found === undefined || cognates.has(found) ? [] : [`${at}: ${found}`]
    })
    expect(spoken).toEqual([])
  })
})

/** Words that mean the same in English, so that both may have them. */
const cognates = new Set(['incident', 'cause', 'problem', 'start', 'diagnostic', 'inaccessible', 'service'])

const statuses: Readonly<Record<string, readonly (readonly [string, Status])[]>> = {
  de: [
    ['Untersuchungen laufen', 'investigating'],
    ['Identifiziert', 'identified'],
    ['Unter Beobachtung', 'monitoring'],
    ['Behoben', 'resolved'],
    ['In Bearbeitung', 'in_progress'],
    ['Abgeschlossen', 'completed'],
  ],
  fr: [
    ['Enquête en cours', 'investigating'],
    ['Problème identifié', 'identified'],
    ['Sous surveillance', 'monitoring'],
    ['Corrigé', 'resolved'],
    ['Mise à jour', 'update'],
    ['Terminé', 'completed'],
  ],
  es: [
    ['Investigando', 'investigating'],
    ['Identificado', 'identified'],
    ['Observando', 'monitoring'],
    ['Corregido', 'resolved'],
    ['En progreso', 'in_progress'],
    ['Completo', 'completed'],
  ],
  pt: [
    ['Investigando', 'investigating'],
    ['Em monitoramento', 'monitoring'],
    ['Resolvido', 'resolved'],
    ['Em andamento', 'in_progress'],
    ['Concluído', 'completed'],
    ['Atualização', 'update'],
  ],
  it: [
    ['Indagine in corso', 'investigating'],
    ['Individuato', 'identified'],
    ['Monitoraggio', 'monitoring'],
    ['Risolto', 'resolved'],
    ['Completato', 'completed'],
    ['Aggiornamento', 'update'],
  ],
  ja: [
    ['調査中', 'investigating'],
    ['特定済み', 'identified'],
    ['監視中', 'monitoring'],
    ['修正済み', 'resolved'],
    ['解決済み', 'resolved'],
    ['メンテナンス完了', 'completed'],
  ],
  ko: [
    ['파악 중', 'investigating'],
    ['확인됨', 'identified'],
    ['주시하는 중', 'monitoring'],
    ['해결됨', 'resolved'],
    ['진행 중', 'in_progress'],
    ['완료', 'completed'],
  ],
  zh: [
    ['调查中', 'investigating'],
    ['已定位', 'identified'],
    ['观察中', 'monitoring'],
    ['已修复', 'resolved'],
    ['已解決', 'resolved'],
    ['更新', 'update'],
  ],
  ru: [
    ['Проводим анализ проблемы', 'investigating'],
    ['Причина определена', 'identified'],
    ['Под наблюдением', 'monitoring'],
    ['Исправлено', 'resolved'],
    ['Завершено', 'completed'],
    ['Обновление', 'update'],
  ],
}

describe.each(others.map((language) => [language.code, language] as const))('statuses in %s', (code, language) => {
  it.each(statuses[code] ?? [])('%s is %s', (word, status) => {
    const whole = Object.entries(language.cues.statuses ?? {}).filter(([, sources]) =>
      new RegExp(`^(?:${sources.join('|')})$`, 'iu').test(word),
    )
    expect(whole.map(([name]) => name)).toEqual([status])
  })
})

it.each(languages.map(({ code, cues }) => [code, cues] as const))(
  '%s: no border is written with one backslash, which is a backspace',
  (_code, cues) => {
    const strings: string[] = []
    JSON.stringify(cues, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings.length).toBeGreaterThan(200)
    expect(strings.filter((one) => /\p{Cc}/u.test(one))).toEqual([])
  },
)
