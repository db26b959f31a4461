import { expect, it } from 'vitest'
import { labelOf } from '../../src/extract/lines/label.ts'
import { sectionKindOf } from '../../src/extract/section-kinds.ts'

it.each([
  ['Timeline', 'timeline'],
  ['3. Timeline (all times in UTC)', 'timeline'],
  ['Root Cause Analysis', 'root-cause'],
  ['What went well', 'lessons'],
  ['Follow-up actions', 'action-items'],
  ['Customer impact', 'impact'],
  ['Executive summary:', 'summary'],
  ['How did we respond', 'response'],
  ['Aperçu de l’incident', 'summary'],
  ['Visione d’insieme', 'summary'],
  ['Remedial Actions', 'action-items'],
  ['How are we going to fix it?', 'action-items'],
  ['What we’re changing', 'action-items'],
  ['What’s next', 'action-items'],
  ['Steps to prevent a recurrence', 'action-items'],
  ['Outstanding work', 'action-items'],
  ['Timeline (all times PST) 01/31/2025 - 02/15/2025. Roughly', 'timeline'],
  ['Duty log', 'timeline'],
  ['Log', undefined],
  ['Log of the outage', 'timeline'],
  ['Minute by minute', 'timeline'],
  ['Log shipping', undefined],
  ['4. Measures', 'action-items'],
  ['So this doesn’t happen again', 'action-items'],
  ['What will change', 'action-items'],
  ['Fixes', 'action-items'],
  ['Who does what', 'action-items'],
  ['What I’d like to do next', 'action-items'],
  ['So what now?', 'action-items'],
  ['To do, volunteers welcome', 'action-items'],
  ['Affected jobs', undefined],
  ['Support tickets', undefined],
  ['Changes to the schema', undefined],
  ['Actions correctives', 'action-items'],
  ['Ce que nous allons faire', 'action-items'],
  ['Noch erforderlich (organisatorisch)', 'action-items'],
  ['Maßnahmen zur Vermeidung weiterer Ausfälle', 'action-items'],
  ['Medidas para evitar que se repita', 'action-items'],
  ['Pendências', 'action-items'],
  ['Cosa faremo', 'action-items'],
  ['再発防止に向けた取り組み', 'action-items'],
  ['앞으로의 계획', 'action-items'],
  ['後續改善措施', 'action-items'],
  ['Hausaufgaben', 'action-items'],
  ['Damit das nicht noch einmal vorkommt', 'action-items'],
  ['Wie geht’s jetzt weiter?', 'action-items'],
  ['Was ging nicht?', 'impact'],
  ['Woran lag’s?', 'root-cause'],
  ['Minute für Minute', 'timeline'],
  ['Il est recommandé', 'action-items'],
  ['Pour éviter que cela se répète', 'action-items'],
  ['Ce qu’il reste à faire', 'action-items'],
  ['Le film de la soirée', 'timeline'],
  ['Ce qui n’a pas marché', 'lessons'],
  ['Provvedimenti presi', 'action-items'],
  ['Cosa cambiamo adesso', 'action-items'],
  ['Ricostruzione cronologica', 'timeline'],
  ['¿Y ahora qué?', 'action-items'],
  ['Para que no vuelva a pasar', 'action-items'],
  ['Bitácora del evento', 'timeline'],
  ['Dever de casa', 'action-items'],
  ['O que muda a partir de agora', 'action-items'],
  ['Fita do tempo', 'timeline'],
  ['How it unfolded', 'timeline'],
  ['时间轴（UTC+8）', 'timeline'],
  ['What caused the outage?', 'root-cause'],
  ['Five whys', 'root-cause'],
  ['How was it discovered?', 'detection'],
  ['Service restoration', 'resolution'],
  ['Which customers were affected?', 'impact'],
  ['対応の経過', 'timeline'],
  ['当日の流れ', 'timeline'],
  ['対応ログ', 'timeline'],
  ['なぜ止まったのか', 'root-cause'],
  ['何が起きたの', 'summary'],
  ['次に向けて', 'action-items'],
  ['宿題', 'action-items'],
  ['조치 경과', 'timeline'],
  ['시간대별 조치 내용', 'timeline'],
  ['어떻게 대응했나요?', 'timeline'],
  ['무슨 일이 있었나요?', 'summary'],
  ['앞으로는요?', 'action-items'],
  ['후속', 'action-items'],
  ['處理經過', 'timeline'],
  ['事件记录', 'timeline'],
  ['我们做了什么', 'timeline'],
  ['出了什么问题', 'summary'],
  ['之后改了什么', 'action-items'],
  ['檢討與改善', 'action-items'],
])('%s announces %s', (heading, kind) => expect(sectionKindOf(heading)).toBe(kind))

it.each([
  '',
  'The week of the great thaw',
  'Search cluster',
  'Diving into the problem',
  'Plenty of room next door',
  'Thanks to everybody who stayed up all night with us to fix that',
])('%j announces nothing', (heading) => expect(sectionKindOf(heading)).toBeUndefined())

it('asks for more of the heading where told so', () => {
  expect(sectionKindOf('Impact on search')).toBe('impact')
  expect(sectionKindOf('Impact on search', 0.5)).toBeUndefined()
})

it('labels stand before a colon or are the whole of a marked line', () => {
  expect(labelOf('Impact: everybody', false, false)).toEqual({ text: 'Impact', strong: false, own: true })
  expect(labelOf('Impact:', true, true)).toEqual({ text: 'Impact', strong: true, own: false })
  expect(labelOf('Root cause', true, true)).toEqual({ text: 'Root cause', strong: true, own: false })
  expect(labelOf('Root cause', false, false)).toBeUndefined()
  expect(labelOf('10:30 Impact: everybody', false, false)).toBeUndefined()
})

it.each(['Offene Türen im Hafen', 'La suite du château est vide', 'Medidas del muelle norte', 'E agora o vento'])(
  '%s announces nothing',
  (heading) => expect(sectionKindOf(heading, 0.5)).toBeUndefined(),
)
