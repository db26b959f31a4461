import { describe, expect, it } from 'vitest'
import { incidentOf } from './reading.ts'

/** The clock of each milestone that a timeline of such entries tells. */
function reached(heading: string, entries: readonly string[]): Record<string, string> {
  const text = `# Orchid, 2024-05-02\n\n## ${heading}\n\n${entries.map((one) => `- ${one}`).join('\n')}\n`
  const { milestones } = incidentOf(text)
  return Object.fromEntries(Object.entries(milestones).map(([name, { at }]) => [name, at.local.slice(11)]))
}

const clocks = {
  started: '10:00',
  detected: '10:05',
  acknowledged: '10:10',
  escalated: '10:15',
  announced: '10:20',
  identified: '10:30',
  mitigated: '10:40',
  resolved: '10:55',
}

describe('a timeline tells its milestones in words of its own', () => {
  it.each([
    [
      'German',
      'Zeitlicher Ablauf',
      [
        '10:00 Erste Anfragen schlagen fehl.',
        '10:05 Ein Kunde meldet, dass die Anmeldung nicht klappt.',
        '10:10 Wir schauen uns die Logs an.',
        '10:15 Das Netzwerkteam wird hinzugezogen.',
        '10:20 Wir informieren die Kunden per E-Mail.',
        '10:30 Der Fehler liegt am Lastverteiler.',
        '10:40 Neues Netzteil eingebaut, Strom ist wieder da.',
        '10:55 Wir geben Entwarnung.',
      ],
    ],
    [
      'French',
      'Chronologie',
      [
        '10:00 Le serveur principal tombe.',
        '10:05 Un collègue signale les erreurs dans le chat.',
        '10:10 Nous consultons les journaux.',
        '10:15 L’administrateur de bases de données est réveillé.',
        '10:20 Nous informons les clients par courriel.',
        '10:30 Le problème vient du répartiteur de charge.',
        '10:40 Nouveau certificat installé.',
        '10:55 Tous les services sont pleinement opérationnels, fin de l’incident.',
      ],
    ],
    [
      'Spanish',
      'Línea de tiempo',
      [
        '10:00 La web devuelve errores 500.',
        '10:05 Un cliente nos avisa de que no puede entrar.',
        '10:10 El equipo se pone a trabajar.',
        '10:15 Abrimos un ticket con el fabricante.',
        '10:20 Se comunica la caída a los usuarios.',
        '10:30 El problema está en el balanceador.',
        '10:40 El tráfico pasa al enlace de respaldo.',
        '10:55 Vuelta completa a la normalidad, fin del incidente.',
      ],
    ],
    [
      'Portuguese',
      'Linha do tempo',
      [
        '10:00 Clientes não conseguem fazer login.',
        '10:05 Um colega aponta os erros no chat.',
        '10:10 O plantonista começa a investigar.',
        '10:15 Abrimos um chamado com o fabricante.',
        '10:20 Os usuários são avisados da falha.',
        '10:30 O problema está no balanceador.',
        '10:40 Novo certificado instalado.',
        '10:55 Fim do incidente.',
      ],
    ],
    [
      'Italian',
      'Cronologia',
      [
        '10:00 Il sito restituisce errori 500.',
        '10:05 Notiamo gli errori nella dashboard.',
        '10:10 Controlliamo i log.',
        '10:15 L’incidente viene inoltrato al fornitore.',
        '10:20 Informiamo i clienti via e-mail.',
        '10:30 Il problema è nel bilanciatore.',
        '10:40 Il traffico viene spostato sul collegamento di riserva.',
        '10:55 Fine dell’incidente.',
      ],
    ],
    [
      'Japanese',
      'タイムライン',
      [
        '10:00 Webサイトがエラーを返すようになる。',
        '10:05 社内チャットで異常の報告。',
        '10:10 ログを確認。',
        '10:15 回線事業者へ連絡。',
        '10:20 障害情報を公開。',
        '10:30 コネクションプールの枯渇を確認。',
        '10:40 新しい証明書を適用。',
        '10:55 正常動作を確認。',
      ],
    ],
    [
      'Korean',
      '타임라인',
      [
        '10:00 웹사이트가 오류를 반환',
        '10:05 사내 메신저로 이상 제보',
        '10:10 온콜 엔지니어 인지',
        '10:15 클라우드 업체에 문의',
        '10:20 홈페이지에 공지 게시',
        '10:30 커넥션 풀 고갈 확인',
        '10:40 새 인증서 적용',
        '10:55 모니터링 결과 이상 없음, 종결',
      ],
    ],
    [
      'Chinese',
      '时间线',
      [
        '10:00 网站返回500错误',
        '10:05 同事在群里反馈异常',
        '10:10 查看日志',
        '10:15 拉入网络团队协助排查',
        '10:20 官网发布公告',
        '10:30 发现防火墙丢弃了连接',
        '10:40 错误率回落至正常水平',
        '10:55 确认全部服务运行正常',
      ],
    ],
  ])('%s', (_, heading, entries) => expect(reached(heading, entries)).toEqual(clocks))
})

describe('what is denied, or goes wrong again, ends nothing', () => {
  it.each([
    ['Zeitlicher Ablauf', ['10:00 Der Server stürzt ab.', '10:20 Fehlerhafte Konfiguration wird ausgerollt.']],
    ['Chronologie', ['10:00 Le serveur principal tombe.', '10:20 Le site n’est plus accessible.']],
    ['Línea de tiempo', ['10:00 La web devuelve errores 500.', '10:20 El servicio sigue sin estar operativo.']],
    ['Linha do tempo', ['10:00 O disco fica cheio.', '10:20 O sistema ainda não está operacional.']],
    ['장애 타임라인', ['10:00 API 연결 실패', '10:20 복구 시도 2/2 → 최종 실패']],
    ['Cronologia', ['10:00 Il disco si riempie.', '10:20 Il portale non è ancora raggiungibile.']],
  ])('%s', (heading, entries) => {
    const found = reached(heading, entries)
    expect(found.started).toBe('10:00')
    expect([found.mitigated, found.resolved]).toEqual([undefined, undefined])
  })
})
