import type { NameWords } from './language.ts'

/**
 * Words by which the name of a service is told from the words around it, in Japanese, Chinese and Korean. They stand
 * beside names without a blank: `joints` are the expressions at which a run of signs is parted.
 */
export const japaneseNames: NameWords = {
  joints: [
    '(?:すべて|全て|一部|複数|多く|当社|弊社|今回|全)の',
    '(?:の|への)(?:レスポンス|応答|接続|アクセス|処理|表示|利用|通信|パフォーマンス|性能|動作)',
    '(?:など|等)の',
    'および|及び|または|ならびに',
    '(?:一時的|断続的|全面的|現在|本日|最大|約)',
    '[ぁ-ん]+',
  ],
  leads: words('すべての 全ての 一部の 複数の 多くの 当社の 弊社の 今回の 全の 一時的 断続的 全面的 現在 本日 最大 約'),
  breaks: words('が は を に で から まで より により ため ので した して'),
  and: words('と や および 及び または ならびに'),
  members: words('などの 等の'),
  carriers: words(
    `のレスポンス の応答 の接続 のアクセス の処理 の表示 の利用 の通信 のパフォーマンス の性能 の動作 への接続 へのアクセス
    への通信 接続 アクセス リクエスト 通信 レスポンス`,
  ),
  people: words('利用者 ユーザー ユーザ お客様 客様 会員 顧客'),
  restored: ['.*正常に(?:稼働|動作|利用|ご利用)'],
  never: words(
    '問題 障害 エラー 原因 影響 不具合 事象 状態 状況 件 方 一部 対応 調査 復旧 時間 通知 変更 作業 復元 負荷 遅延',
  ),
  generic: words('サービス システム 機能 製品 アプリ アプリケーション 環境'),
  kinds: words('ウェブサイト 管理画面 データベース ログイン 決済 検索 メール ダッシュボード'),
  parts: words(
    'サービス サーバー サーバ システム サイト 画面 データベース 機能 ページ アプリ ネットワーク 基盤 クラスタ クラスター ストレージ ノード ゲートウェイ コンソール 配信',
  ),
}

export const chineseNames: NameWords = {
  joints: [
    '所有|全部|部分|一些|多个|多個|该|該|本次|此次|我们的|我們的|当前|目前|大量',
    '的(?:响应|響應|访问|訪問|请求|請求|延迟|延遲|性能|调用|调用量|连接|連接)',
    '我们|我們|正在|出现|出現|导致|導致|由于|由於|因为|因為|因此|发现|發現|造成|使得|期间|期間|无法|無法|没有|沒有|受到?(?:影响|影響)',
    '(?:在|对|對)(?!线|線|象|外|账|帳)|被|的|了|是(?!否)',
    '以及|和|与|與|及(?!时|時)|或',
    '(?:包括|例如|比如)',
  ],
  leads: words('所有 全部 部分 一些 多个 多個 该 該 本次 此次 我们的 我們的 当前 目前 大量'),
  breaks: words('我们 我們 正在 出现 导致 由于 因为 发现 在 对 被 的 了 是 无法 無法'),
  and: words('和 与 與 及 或 以及'),
  members: words('包括 例如 比如'),
  carriers: words(
    '的响应 的響應 的访问 的訪問 的请求 的請求 的延迟 的延遲 的性能 的调用 的调用量 的连接 的連接 请求 請求 访问 訪問',
  ),
  people: words('用户 用戶 客户 客戶 商家 会员 會員'),
  restored: ['.*(?:正常|照常)(?:运行|運行|使用|提供|運作)'],
  never: words(
    '故障 问题 問題 错误 錯誤 原因 影响 影響 异常 異常 事件 时间 時間 情况 情況 团队 團隊 工程师 告警 报警 发布 变更',
  ),
  generic: words('服务 服務 系统 系統 应用 應用 平台 功能 产品 產品 业务 業務'),
  kinds: words('官网 官網 网站 網站 控制台 数据库 資料庫 后台 小程序 登录 支付 搜索'),
  parts: words(
    '服务 服務 系统 系統 接口 平台 数据库 資料庫 集群 叢集 网站 網站 页面 頁面 控制台 后台 服务器 伺服器 节点 節點 网络 網路 存储 队列 网关 应用 模块 功能 客户端',
  ),
}

export const koreanNames: NameWords = {
  joints: ['(?:에서|에게|까지|부터|으로|은|는|이|가|을|를|에|의|로|와|과|도|및)$'],
  leads: words('모든 일부 전체 현재 여러 저희 해당 이번'),
  breaks: words('이 가 은 는 을 를 에 에서 의 로 으로 도 인해 때문에 대한 있는 있습니다 발생 확인 발생한'),
  and: words('와 과 및 또는'),
  carriers: words('접속 요청 응답 이용 성능 연결'),
  people: words('사용자 고객 이용자 회원'),
  never: words('장애 문제 오류 원인 영향 시간 상태 지연 알람 조사 복구 배포 팀'),
  generic: words('서비스 시스템 기능 앱 제품 애플리케이션'),
  kinds: words('웹사이트 홈페이지 데이터베이스 로그인 결제 검색 콘솔'),
  parts: words('서비스 서버 시스템 페이지 데이터베이스 기능 앱 사이트 네트워크 플랫폼 콘솔 게이트웨이 클러스터 노드'),
}

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}
