import { describe, expect, it } from 'vitest'
import { incidentOf } from '../reading.ts'

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
    [
      'Japanese',
      '当日の流れ',
      [
        '10:00 応答が遅くなり始める',
        '10:05 監視サーバからアラートメールを受信',
        '10:10 開発チームで原因調査を開始',
        '10:15 クラウド事業者へ問い合わせを起票',
        '10:20 校内放送で利用停止を案内',
        '10:30 誤った設定ファイルが配布されていたことを突き止める',
        '10:40 キャッシュを削除、表示が改善',
        '10:55 最終確認を終え、本件を完了とする',
      ],
    ],
    [
      'Japanese',
      '当日の流れ',
      [
        '10:00 社内ネットワーク全断',
        '10:05 夜間オペレーターがエラーログを発見',
        '10:10 エンジニア2名が調査にあたる',
        '10:15 委託先の保守会社へ連絡',
        '10:20 全社員に周知メールを送信',
        '10:30 メーカーより既知の不具合との回答',
        '10:40 手動でフェイルオーバーを実施、レイテンシ低下',
        '10:55 チケットをクローズ',
      ],
    ],
    [
      'Japanese',
      '当日の流れ',
      [
        '10:00 本番DBのCPUが100%に張り付く',
        '10:05 PagerDutyが鳴る',
        '10:10 運用担当者が切り分けを開始',
        '10:15 開発リーダーを電話で呼び出す',
        '10:20 サポートサイトで障害を告知',
        '10:30 メモリリークによるものと判断',
        '10:40 負荷が下がり、ログインできるように',
        '10:55 お客様影響がないことを確認してクローズ',
      ],
    ],
    [
      'Korean',
      '조치 경과',
      [
        '10:00 응답 시간이 느려지기 시작함',
        '10:05 매장 직원이 "결제가 안 된다"고 신고',
        '10:10 김 대리가 노트북을 열고 확인 시작',
        '10:15 관련 부서에 협조 요청',
        '10:20 앱 내 공지 배너 노출',
        '10:30 커넥션 한도에 도달한 사실을 확인',
        '10:40 점검을 마치고 서비스 오픈',
        '10:55 재발 없음을 확인하고 종료',
      ],
    ],
    [
      'Korean',
      '조치 경과',
      [
        '10:00 DB CPU 사용률 100% 도달',
        '10:05 야간 운영자가 에러 로그를 발견',
        '10:10 전산팀 초동 조치 시작',
        '10:15 임원진에게 상황 보고',
        '10:20 공식 계정에 현재 상황 게시',
        '10:30 점검 결과 광케이블 단선으로 확인',
        '10:40 서비스 재개',
        '10:55 티켓 종료',
      ],
    ],
    [
      'Korean',
      '조치 경과',
      [
        '10:00 방화벽 정책 오적용으로 통신 차단',
        '10:05 온콜 담당자 휴대폰으로 경보 발송',
        '10:10 엔지니어 2명 투입',
        '10:15 P0으로 격상',
        '10:20 교내 방송으로 이용 중단 안내',
        '10:30 DB 락 경합 확인',
        '10:40 수정 버전 배포',
        '10:55 비상 대응 해제',
      ],
    ],
    [
      'Chinese',
      '处置过程',
      [
        '10:00 邮件队列积压，发送延迟',
        '10:05 门店反映收银机无法使用',
        '10:10 开发团队着手分析',
        '10:15 呼叫安全团队',
        '10:20 首页挂出公告',
        '10:30 查明错误的配置文件被下发',
        '10:40 更换部件完成，恢复运行',
        '10:55 最終確認完成，本案結束',
      ],
    ],
    [
      'Chinese',
      '处置过程',
      [
        '10:00 接口响应开始变慢',
        '10:05 用户报障',
        '10:10 王工回复“我来看”',
        '10:15 向公司高层汇报',
        '10:20 电话告知重点客户',
        '10:30 经排查为光缆被挖断',
        '10:40 维护结束，重新开放',
        '10:55 工单关闭',
      ],
    ],
    [
      'Chinese',
      '处置过程',
      [
        '10:00 預約系統無回應',
        '10:05 同事发现后台异常',
        '10:10 資訊中心派員處理',
        '10:15 向云厂商提交工单',
        '10:20 短信通知商户',
        '10:30 确认是数据库死锁',
        '10:40 清理缓存后显示正常',
        '10:55 确认未再复现，收尾',
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
    ['時系列です', ['10:00 ログインができなくなる', '10:20 再起動を試みるも改善せず']],
    ['対応の経過です', ['10:00 応答が遅くなり始める', '10:20 予備機への切り替えは効果なし']],
    ['处置过程', ['10:00 登录页面报错', '10:20 尝试重启，仍未恢复']],
  ])('%s', (heading, entries) => {
    const found = reached(heading, entries)
    expect(found.started).toBe('10:00')
    expect([found.mitigated, found.resolved]).toEqual([undefined, undefined])
  })
})

describe('a sentence of several times', () => {
  const told = (text: string) => {
    const { milestones } = incidentOf(`# 2024-05-02\n\n${text}\n`)
    return Object.entries(milestones).map(([name, { at }]) => `${name} ${at.local.slice(11)}`)
  }

  it('tells each in its own clause, whose verb may stand last', () => {
    const words =
      '10時5分に利用者からの申告で事象を把握し、10時20分にホームページにて第一報を掲載、調査を進めたところ、10時30分、証明書の期限切れが原因と判明いたしました。10時40分に差し替えを行い、サービスが回復しています。'
    expect(told(words)).toEqual(
      expect.arrayContaining(['detected 10:05', 'announced 10:20', 'identified 10:30', 'mitigated 10:40']),
    )
  })

  it('ends with the mark of its script', () => {
    const words = '10:00，系统无法登录；10:05接到用户投诉。10:30查明证书过期；10:40更换完成，业务恢复正常。'
    expect(told(words)).toEqual(
      expect.arrayContaining(['started 10:00', 'detected 10:05', 'identified 10:30', 'mitigated 10:40']),
    )
  })
})
