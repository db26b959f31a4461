import { expect, test } from 'vitest'
import { mainLanguage } from '../../src/languages/main-language.ts'

test.each([
  ['en', 'The queue was full and the workers have been restarted. This is what we found.'],
  ['de', 'Die Warteschlange war voll und wurde geleert. Der Dienst ist für Kunden nicht erreichbar gewesen.'],
  ['fr', 'Les files étaient pleines, nous avons redémarré une partie des serveurs dans cette région.'],
  ['es', 'La cola estaba llena y el servicio fue reiniciado por el equipo para los usuarios.'],
  ['it', 'La coda era piena e il servizio è stato riavviato: gli utenti sono tornati nella pagina con una email.'],
  ['pt', 'A fila estava cheia e o serviço foi reiniciado. Não houve perda, mais detalhes para os usuários.'],
  ['ja', 'キューが満杯になり、サービスを再起動しました。影響は解消しています。'],
  ['ko', '대기열이 가득 차서 서비스를 다시 시작했습니다.'],
  ['zh', '队列已满，我们重启了服务。影响已经消除。'],
])('%s', (code, text) => expect(mainLanguage(text)).toBe(code))

test('an English report that quotes another language stays English', () => {
  const english = 'The queue was full and the workers have been restarted. This is what we found in the logs. '
  expect(mainLanguage(`${english.repeat(5)} "キューが満杯です" was the message.`)).toBe('en')
  expect(mainLanguage(`${english.repeat(5)} The message was: "Der Dienst ist nicht bereit und wird beendet".`)).toBe(
    'en',
  )
})

test('a report in another script holds names in Latin letters', () => {
  expect(mainLanguage('13:58 API Gateway の Latency が上昇。Kubernetes Cluster を再起動しました。')).toBe('ja')
})

test.each(['', '14:03 Alert\n14:10 Fixed', 'SEV-2'])('where nothing tells, it is English: %j', (text) =>
  expect(mainLanguage(text)).toBe('en'),
)
