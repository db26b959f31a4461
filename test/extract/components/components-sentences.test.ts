import { describe, expect, test } from 'vitest'
import { componentsOf } from '../../../src/extract/components.ts'
import { outlineOf } from '../../../src/extract/lines.ts'
import { readText } from '../../../src/readers/read.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string): string[] {
  const document = readText(text, { name: 'report', format: 'markdown' })
  return componentsOf(outlineOf(document), document).map(({ name, affected }) => (affected ? name : `!${name}`))
}

const under = (section: string, sentence: string): string[] => namesIn(`# Report\n\n## ${section}\n\n${sentence}\n`)

describe('predicates', () => {
  test.each([
    ['The Orchid wiki cannot be accessed.', ['Orchid wiki']],
    ['Orchid Search could not be reached for an hour.', ['Orchid Search']],
    ['The Orchid invoices could not be generated.', ['Orchid invoices']],
    ['The Lily node was non-responsive.', ['Lily node']],
    ['The Orchid API was struggling under load.', ['Orchid API']],
    ['The Orchid servers started being unresponsive.', ['Orchid servers']],
    ['Orchid nodes unable to pull images.', ['Orchid nodes']],
    ['Orchid Mail may be delayed.', ['Orchid Mail']],
    ['The flaw puts the Orchid vault at risk.', ['Orchid vault']],
    ['Orchid Compute was running at 50% capacity.', ['Orchid Compute']],
    ['An attacker gained access to three Orchid accounts.', ['Orchid accounts']],
    ['About 20 % of Orchid logs experienced delays.', ['Orchid logs']],
    ['Pod shutdown stopped functioning.', ['Pod shutdown']],
    ['The Orchid editor showed errors.', ['Orchid editor']],
    ['Orchid Search is experiencing unexpected, major issues.', ['Orchid Search']],
    ['Orchid services started having failures.', ['Orchid services']],
    ['One Orchid node entered the NotReady state.', ['Orchid node']],
    ['An attack on Orchid user accounts was seen.', ['Orchid user accounts']],
    ['Ten coins were stolen from the Orchid wallet.', ['Orchid wallet']],
    ['No one was able to work with the Orchid API.', ['Orchid API']],
    ['Orchid nodes stopped producing blocks.', ['Orchid nodes']],
    ['Invoice generation was halted for an hour.', ['Invoice generation']],
    ['The Orchid network stalled at noon.', ['Orchid network']],
    ['The Orchid proxy kept crashing.', ['Orchid proxy']],
    ['The Orchid gateway refused all connections.', ['Orchid gateway']],
    ['Orchid Search began returning stale results.', ['Orchid Search']],
    ['This led to a halt in Orchid payments.', ['Orchid payments']],
    ['A fault blocked customers from using the Orchid shop.', ['Orchid shop']],
    ['This also included the Orchid and Tulip endpoints.', ['Orchid', 'Tulip endpoints']],
    [
      'This prevented card payments, parcel labels and shop orders from being sent.',
      ['card payments', 'parcel labels', 'shop orders'],
    ],
    ['orchid was unusable.', ['orchid']],
    ['This caused the Orchid API to fail.', ['Orchid API']],
    ['The Orchid cache ran out of memory.', ['Orchid cache']],
    ['The Orchid mail server rebooted unexpectedly.', ['Orchid mail server']],
    ['The Orchid cluster was left in an inconsistent state.', ['Orchid cluster']],
    ['Orchid Pay was declined everywhere.', ['Orchid Pay']],
    ['The Orchid frontend served a blank page.', ['Orchid frontend']],
    ['Emails were not being delivered.', ['Emails']],
    ['Visitors saw errors when opening the Orchid shop.', ['Orchid shop']],
    ['During the night, the relay was under heavy load.', ['relay']],
    ['This caused our relay to be unavailable.', ['relay']],
    ['The storm took the Orchid portal down at noon.', ['Orchid portal']],
    ['We took the decision down in writing.', []],
    ['It appears the server went down at noon.', ['server']],
    ['The main systems became in-responsive.', ['main systems']],
    ['The Orchid relay was out until noon.', ['Orchid relay']],
    ['The Orchid release was out on Monday.', []],
    ['This caused the Orchid database to enter a failure state.', ['Orchid database']],
    ['Attempting to open the Orchid shop results in an error.', ['Orchid shop']],
    ['No impact was observed on Orchid Mail.', ['!Orchid Mail']],
    ['Parcel labels continued throughout.', ['!Parcel labels']],
  ])('%s', (sentence, names) => expect(under('Impact', sentence)).toEqual(names))

  test.each([
    'The reason could not be found.',
    'We gained access to the Orchid console.',
    'We put the Orchid vault to the test.',
    'We were running at 50% capacity.',
    'Logs of a 30-minute window were lost.',
    'There were no signs that the Orchid API was down.',
    'If the Orchid API is down, the page says so.',
    '2,675.73 OCN was lost.',
    'We do not know which Orchid files are affected.',
    'Some of the users in Europe were affected.',
    'Errors in us-east-1 were seen, with issues in the Tulip Region.',
    'Lily considered a high number of failures.',
    'We stopped seeing errors.',
    'The team halted the deployment.',
    'Recovery was slow.',
    'Our alerting system was not able to catch the fault.',
    'This was a fault exposed by an Orchid outage.',
    'The helper had two problems.',
  ])('no component: %s', (sentence) => expect(under('Impact', sentence)).toEqual([]))
})

describe('subjects', () => {
  test.each([
    ['The server that hosts our admin interface is down.', ['admin interface']],
    ['The Orchid API which feeds the Tulip shop was unavailable.', ['Orchid API']],
    ['We saw that the Tulip shop was down.', ['Tulip shop']],
    ['Customers whose Orchid database was impacted have been told.', []],
    ['Report Generation is down.', ['Report Generation']],
    ['Users report Orchid Search is down.', ['Orchid Search']],
    [
      'Delivery of the Orchid API and the Tulip dashboard may be delayed.',
      ['Delivery of the Orchid API and the Tulip dashboard'],
    ],
    ['Users of the Orchid API and the Tulip dashboard may be affected.', ['Orchid API', 'Tulip dashboard']],
    ['The Proxmox containers `alpha`, `beta` were down.', ['alpha', 'beta']],
    ['The core websites (a.example.org and b.example.org) were down.', ['a.example.org', 'b.example.org']],
    [
      'Virtual Boxes, Virtual Box Sets, and Virtual Nets were unavailable.',
      ['Virtual Boxes', 'Virtual Box Sets', 'Virtual Nets'],
    ],
    ['Incompatibilities were impacted.', []],
    ['Newly created Orchid nodes were unavailable.', ['Orchid nodes']],
    [
      'The issue affected all services in that region, including Orchid Base and Lily Mail.',
      ['Orchid Base', 'Lily Mail'],
    ],
    ['Running `ping -c 4 db7` did not work.', []],
    ['Last week Orchid Search was unavailable.', ['Orchid Search']],
    ['The binaries of the Orchid wallet were compromised.', ['Orchid wallet']],
    ['Our file server (fs1a) was down.', ['fs1a']],
    ['The replica database, [lily4](https://example.org), was down.', ['lily4']],
    [
      'Issues affecting management operations for Orchid Base, Orchid Base for Lists, and Orchid Maps services.',
      ['Orchid Base', 'Orchid Base for Lists', 'Orchid Maps'],
    ],
    ['Operations including create, rename and delete were impacted.', []],
    ['Impaired Orchid nodes and degraded Orchid volumes were seen to be failing.', ['Orchid nodes', 'Orchid volumes']],
  ])('%s', (sentence, names) => expect(under('Impact', sentence)).toEqual(names))

  test.each([
    ['Mailing lists were unavailable for an hour.', ['Mailing lists']],
    ['As a result, mailing lists were unavailable for an hour.', ['mailing lists']],
    ['Eventually the Lily balancers were offline.', ['Lily balancers']],
    ['As thresholds are different for each wiki, only Lily and Rose were unavailable.', ['Lily', 'Rose']],
    ['As a result, two engineers were unavailable.', []],
    ['Logins were failing.', ['Logins']],
    ['Email delivery was delayed.', ['Email delivery']],
    ['Quark is unavailable.', ['Quark']],
    ['Two engineers were unavailable.', []],
    ['The results were delayed.', []],
    ['Employees were unavailable.', []],
    ['Many requests were failing.', []],
  ])('a common noun that opens the summary: %s', (sentence, names) => expect(under('Summary', sentence)).toEqual(names))
})

describe('spared parts and updates', () => {
  test.each([
    ['Impact', 'No impact to Orchid API during this incident.', ['!Orchid API']],
    [
      'Impact',
      'Lily boxes or Tulip Balancing services for Orchid tenants were not affected.',
      ['!Lily boxes', '!Tulip Balancing services'],
    ],
    ['Impact', 'Other Orchid APIs were not affected.', ['!Other Orchid APIs']],
    ['Impact', 'Lily Search itself has not been breached.', ['!Lily Search']],
    ['Impact', 'Other strategies that use the same logic remain safe.', ['!Other strategies']],
    ['Impact', 'The move kept up the Orchid bot and Lily Search.', ['!Orchid bot', '!Lily Search']],
    ['Impact', 'Mail servers in other regions were not affected.', ['!Mail servers in other regions']],
    ['Updates', 'Orchid Search is working as expected.', []],
    ['Updates', 'Orchid Search is not affected.', ['!Orchid Search']],
    ['Updates', 'The file system, Quark, is experiencing issues.', ['Quark']],
    ['Impact', 'Orchid Search was working as expected.', ['!Orchid Search']],
  ])('%s: %s', (section, sentence, names) => expect(under(section, sentence)).toEqual(names))
})

describe('titles', () => {
  test.each([
    ['Report Generation Down', ['Report Generation']],
    ['Email Delivery Delays', ['Email Delivery']],
    ['Slow Report Exports', ['Report Exports']],
    ['Intermittent Login Failures', ['Login']],
    ['Disk Saturation on db1', ['db1']],
    ['Cascading node failures', []],
    ['Partial Outage', []],
    ['A Long Outage', []],
    ['Degraded Performance', []],
    ['Tulip still failing over', ['Tulip']],
    ['Ana Lind compares the failing hosts with the healthy ones', []],
  ])('%s', (title, names) => expect(namesIn(`# ${title}\n\nWe tell what happened.\n`)).toEqual(names))
})

describe('scripts without blanks', () => {
  test.each([
    ['概要', '管理画面と検索サービスが停止しました。', ['管理画面', '検索サービス']],
    ['概要', '決済システムのレスポンスが遅延しました。', ['決済システム']],
    ['概要', '一部のユーザーがログインできませんでした。', []],
    ['概要', 'メール配信には影響はありません。', ['!メール配信']],
    ['概要', '3月4日に検索サービスにおいて、接続障害が発生いたしました。', ['検索サービス']],
    ['概要', '本社において、会議を開催しました。', []],
    ['概要', '2025年3月4日 15:00 管理画面も影響を受けておりました。', ['管理画面']],
    ['개요', '금번 결제 서버 장애로 인하여 주문이 밀렸습니다.', ['결제 서버']],
    ['개요', '정확한 장애 발생 원인을 안내해 드립니다.', []],
    ['概述', '由于配置错误，订单系统和支付网关不可用。', ['订单系统', '支付网关']],
    ['概述', '支付接口出现大量错误。', ['支付接口']],
    ['概述', '部分用户无法登录。', []],
    ['概述', '搜索服务未受影响。', ['!搜索服务']],
    ['개요', '결제 서비스가 중단되었습니다.', ['결제 서비스']],
    ['개요', '검색 서비스는 영향을 받지 않았습니다.', ['!검색 서비스']],
  ])('%s: %s', (section, sentence, names) => expect(under(section, sentence)).toEqual(names))
})

test('a title that calls the report a retrospective leaves its parts what they are', () => {
  expect(namesIn('# Retrospective\n\n## Impact\n\nOrchid Search was down.\n')).toEqual(['Orchid Search'])
  expect(namesIn('# Report\n\n## Retrospective\n\nOrchid Search is often slow.\n')).toEqual([])
})

describe('titles', () => {
  test.each([
    ['Partial outage of Orchid', ['Orchid']],
    ['Orchid API: elevated error rates', ['Orchid API']],
    ['Postmortem: Lily API outage', ['Lily API']],
    ['Root cause: outage', []],
    ['4-May-2026: outage', []],
    ['2026-05-04: Cascading node failures', []],
  ])('%s', (title, names) => expect(namesIn(`# ${title}\n\nText.\n`)).toEqual(names))
})

describe('in other languages', () => {
  test.each([
    [
      'de',
      'Auswirkungen',
      'Wir bitten um Geduld und um Entschuldigung. Rosenpost und Lagerliste waren betroffen.',
      ['Rosenpost', 'Lagerliste'],
    ],
    ['de', 'Auswirkungen', 'Etwa 275 Kunden waren betroffen.', []],
    ['de', 'Auswirkungen', 'Von 11:30 bis 12:41 MESZ nur eingeschränkt erreichbar.', []],
    ['ko', '영향', 'Rosen Mail 요청의 5%가 실패했으며 552개 고객사가 영향을 받았습니다.', []],
    [
      'ko',
      '영향',
      'Rosen Mail 서비스가 영향을 받았습니다.\nLily 서비스는 영향을 받지 않았습니다.',
      ['Rosen Mail', '!Lily'],
    ],
    ['ko', '영향', 'Reports 서비스는 영향을 받지 않았습니다.', ['!Reports']],
    ['ja', '影響', 'Reportsは影響を受けませんでした。', ['!Reports']],
    ['en', 'Impact', 'Reports were not affected.', []],
    ['ko', '영향', '결제 서비스가 영향을 받았습니다.', ['결제 서비스']],
    ['zh', '影响', '约 44 家客户受到影响。\nRosen Mail 和 Lily 受到影响。', ['Rosen Mail', 'Lily']],
  ])('%s: %s – %s', (_, section, sentence, expected) => {
    expect(under(section, sentence)).toEqual(expected)
  })
})
