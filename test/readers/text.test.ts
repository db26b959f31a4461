import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../src/readers/read.ts'
import { allNodes, outline } from './outline.ts'

function text(source: string): string[] {
  return outline(readText(source, { format: 'text' }))
}

test('a paste from a status page', () => {
  expect(
    text(`Slow checkout for some shops

Incident Report for Larkspur Pay

Postmortem

Between 06:10 and 07:02 CET on 3 May 2031 checkout was slow.

Timeline (all times are in CET):

  • 06:10 First alert.
  • 07:02 Fix deployed
Posted May 05, 2031 - 17:31 CEST

Resolved

All clear. A report follows within 5 business days.
Posted May 03, 2031 - 07:32 CEST

Update

We still look.

Next update at 07:00
Posted May 03, 2031 - 06:31 CEST
This incident affected: Shops (Checkout, Carts).`),
  ).toEqual([
    'h1 Slow checkout for some shops',
    'h2 Incident Report for Larkspur Pay',
    'h2 Postmortem',
    'p Between 06:10 and 07:02 CET on 3 May 2031 checkout was slow.',
    'h2 Timeline (all times are in CET):',
    'list',
    '  listItem',
    '    p 06:10 First alert.',
    '  listItem',
    '    p 07:02 Fix deployed',
    'p Posted May 05, 2031 - 17:31 CEST',
    'h2 Resolved',
    'p All clear. A report follows within 5 business days.',
    'p Posted May 03, 2031 - 07:32 CEST',
    'h2 Update',
    'p We still look.',
    'p Next update at 07:00',
    'p Posted May 03, 2031 - 06:31 CEST',
    'p This incident affected: Shops (Checkout, Carts).',
  ])
})

test.each([
  [
    'a status in the midst of lines',
    'Monitoring\nA fix is out.\nMay 3, 07:01 UTC\nIdentified\nFound it.',
    ['h2 Monitoring', 'p A fix is out.⏎May 3, 07:01 UTC', 'h2 Identified', 'p Found it.'],
  ],
  [
    'a status before its text',
    'Resolved - This is over.\nMay 3, 07:01 UTC\n\nUpdate – We look.',
    ['h2 Resolved', 'p This is over.⏎May 3, 07:01 UTC', 'h2 Update', 'p We look.'],
  ],
  [
    'lines that only mention a status',
    'It is resolved - nearly.\nupdate\n\nResolved issues stay closed.',
    ['p It is resolved - nearly.⏎update', 'p Resolved issues stay closed.'],
  ],
  [
    'a title right above its text',
    'Outage of the search cluster\nOn Monday at 10:00 the search cluster lost two of its three nodes.',
    ['h1 Outage of the search cluster', 'p On Monday at 10:00 the search cluster lost two of its three nodes.'],
  ],
  [
    'wrapped prose, no title',
    'Last night the search cluster lost two nodes, which made\nqueries slow until we had replaced both of them',
    ['p Last night the search cluster lost two nodes, which made⏎queries slow until we had replaced both of them'],
  ],
  [
    'short lines alone',
    'A.\n\nRoot cause\n\nA bad flag.\n\nWhat went well?\n\nThe alert.',
    ['p A.', 'h2 Root cause', 'p A bad flag.', 'h2 What went well?', 'p The alert.'],
  ],
  [
    'no headings: sentences, times, fields, lower case, the end',
    [
      'We begin.',
      'The disk was full.',
      '10:30 disk full',
      'Severity: 2',
      'and then',
      'It began at 10:30',
      'Yours, the team',
    ].join('\n\n'),
    [
      'p We begin.',
      'p The disk was full.',
      'p 10:30 disk full',
      'p Severity: 2',
      'p and then',
      'p It began at 10:30',
      'p Yours, the team',
    ],
  ],
  ['underlined headings', 'Outage\n======\n\nCause\n-----\nA bad flag.\n', ['h1 Outage', 'h3 Cause', 'p A bad flag.']],
  [
    'capitals',
    'It was down.\n\nROOT CAUSE:\nA bad flag.\n\nIMPACT\n\nNone.',
    ['p It was down.', 'h2 ROOT CAUSE:', 'p A bad flag.', 'h2 IMPACT', 'p None.'],
  ],
  [
    'a line that announces a list',
    'It was down.\nNext steps:\n- watch\n\nWe then did what follows in this order:\n- wait',
    [
      'p It was down.',
      'h2 Next steps:',
      'list',
      '  listItem',
      '    p watch',
      'h2 We then did what follows in this order:',
      'list',
      '  listItem',
      '    p wait',
    ],
  ],
  [
    'a sentence before a list',
    'After that we tried, one after the other and with little luck, the steps that follow here:\n- wait',
    [
      'p After that we tried, one after the other and with little luck, the steps that follow here:',
      'list',
      '  listItem',
      '    p wait',
    ],
  ],
  [
    'numbered headings',
    'All is told here.\n\n1. Summary\n\nIt was down.\n\n2. Timeline\n- 10:00 down\n\n3. Next\n\nNone.',
    [
      'p All is told here.',
      'h2 1. Summary',
      'p It was down.',
      'h2 2. Timeline',
      'list',
      '  listItem',
      '    p 10:00 down',
      'h2 3. Next',
      'p None.',
    ],
  ],
])('headings: %s', (_, source, blocks) => {
  expect(text(source)).toEqual(blocks)
})

test.each([
  [
    'bullets of every kind',
    ['•', '‣', '◦', '●', '·', '–', '—', '*', '-', '+'].map((mark) => `${mark} a\n${mark} b`).join('\n\n.\n\n'),
    Array.from({ length: 10 }, (_, at) => [
      ...(at === 0 ? [] : ['p .']),
      'list',
      '  listItem',
      '    p a',
      '  listItem',
      '    p b',
    ]).flat(),
  ],
  ['o as a bullet', 'o one\no two', ['list', '  listItem', '    p one', '  listItem', '    p two']],
  ['o as a word', 'o sistema voltou às 10:30.', ['p o sistema voltou às 10:30.']],
  [
    'numbers',
    '1. one\n2. two\n\n3. three',
    ['ordered', '  listItem', '    p one', '  listItem', '    p two', '  listItem', '    p three'],
  ],
  ['a number that is none', 'It happened in\n2015. Then\n24. March', ['p It happened in⏎2015. Then⏎24. March']],
  [
    'nesting by indentation',
    '- a\n  - b\n    1) c\n- d',
    [
      'list',
      '  listItem',
      '    p a',
      '    list',
      '      listItem',
      '        p b',
      '        ordered',
      '          listItem',
      '            p c',
      '  listItem',
      '    p d',
    ],
  ],
  [
    'nesting by the mark alone',
    '• a\n– b\n– c\n• d',
    [
      'list',
      '  listItem',
      '    p a',
      '    list',
      '      listItem',
      '        p b',
      '      listItem',
      '        p c',
      '  listItem',
      '    p d',
    ],
  ],
  [
    'continuation lines',
    '  • 10:00 the first\n    line goes on\n  • 10:05 b\nNot part of it.',
    ['list', '  listItem', '    p 10:00 the first⏎line goes on', '  listItem', '    p 10:05 b', 'p Not part of it.'],
  ],
  [
    'hard-wrapped items',
    '- the first alert came from the probe in the far region and\nnobody saw it\n- b',
    [
      'list',
      '  listItem',
      '    p the first alert came from the probe in the far region and⏎nobody saw it',
      '  listItem',
      '    p b',
    ],
  ],
  [
    'bullets on lines of their own',
    '•\n10:00 a\n•\n10:05 b',
    ['list', '  listItem', '    p 10:00 a', '  listItem', '    p 10:05 b'],
  ],
  [
    'a dash that goes on a sentence',
    'It was slow\n– very slow –\nfor an hour.',
    ['p It was slow⏎– very slow –⏎for an hour.'],
  ],
])('lists: %s', (_, source, blocks) => {
  expect(text(source)).toEqual(blocks)
})

test.each([
  [
    'numbers of Chinese notices',
    '平台故障通报\n\n一、影响范围\n下单和支付受到影响。\n二、处理过程\n　　09时02分，告警触发。\n　　09时30分，服务恢复。',
    [
      'h1 平台故障通报',
      'h2 一、影响范围',
      'p 下单和支付受到影响。',
      'h2 二、处理过程',
      'p 09时02分,告警触发。⏎09时30分,服务恢复。',
    ],
  ],
  [
    'numbers of Japanese notices',
    '障害のご報告\n\n１．発生日時\n　4月3日 9時2分から9時40分まで\n\n２　影響\n　・会員ページ\n　・アプリ\nⅢ．経緯\n朝から遅延していた。',
    [
      'h1 障害のご報告',
      'h2 1.発生日時',
      'p 4月3日 9時2分から9時40分まで',
      'h2 2 影響',
      'list',
      '  listItem',
      '    p 会員ページ',
      '  listItem',
      '    p アプリ',
      'h2 Ⅲ.経緯',
      'p 朝から遅延していた。',
    ],
  ],
  [
    'squares over circles, as Korean offices set them',
    '장애 보고\n\n□ 개요\n ○ 서버 정지\n ○ 접속 불가\n□ 조치 경과\n ○ 09:02 경보',
    [
      'h1 장애 보고',
      'h2 □ 개요',
      'list',
      '  listItem',
      '    p 서버 정지',
      '  listItem',
      '    p 접속 불가',
      'h2 □ 조치 경과',
      'list',
      '  listItem',
      '    p 09:02 경보',
    ],
  ],
  [
    'items of lists',
    '今後の対応：\n（１）監視の強化\n（２）手順の見直し\n\n◎ 検索\n◎ 注文\n\n① 조회\n② 결제',
    [
      'h2 今後の対応:',
      'ordered',
      '  listItem',
      '    p 監視の強化',
      '  listItem',
      '    p 手順の見直し',
      'list',
      '  listItem',
      '    p 検索',
      '  listItem',
      '    p 注文',
      'ordered',
      '  listItem',
      '    p 조회',
      '  listItem',
      '    p 결제',
    ],
  ],
  [
    'sentences',
    '9月2日上午9時至10時，系統無法登入，造成不便，我們深表歉意。說明如下：\n\n二、三日かかる見込みです。\n3.5版本无问题\n\n● 復旧しました。',
    [
      'p 9月2日上午9時至10時,系統無法登入,造成不便,我們深表歉意。說明如下:',
      'p 二、三日かかる見込みです。⏎3.5版本无问题',
      'list',
      '  listItem',
      '    p 復旧しました。',
    ],
  ],
])('East Asian marks: %s', (_, source, blocks) => {
  expect(text(source)).toEqual(blocks)
})

test('tasks are checked or not', () => {
  const items = allNodes(readText('- [x] a\n- [ ] b\n- c', { format: 'text' }).root).filter(
    (node) => node.type === 'listItem',
  )
  expect(items.map((item) => item.checked).sort()).toEqual([false, null, true])
})

test.each([
  ['a table by tabs', 'at\twhat\n10:00\tdown', ['table', '  row at⇥what', '  row 10:00⇥down']],
  ['a table aligned by tabs', 'a\t\tb\nlong name\tc', ['table', '  row a⇥b', '  row long name⇥c']],
  [
    'a drawn table',
    '+----+-----+\n| a  | b   |\n+----+-----+\n| c  | d   |\n+----+-----+',
    ['table', '  row a⇥b', '  row c⇥d'],
  ],
  ['one line with a bar', 'a | b', ['p a | b']],
  [
    'a quote',
    'Ann wrote:\n> It is down.\n>\n> > Since when?\nSee above.',
    ['h2 Ann wrote:', 'blockquote', '  p It is down.', '  blockquote', '    p Since when?', 'p See above.'],
  ],
  ['a fence', 'x.\n```sh\n# not a heading\n\nls\n```\ny.', ['p x.', 'code # not a heading⏎⏎ls', 'p y.']],
  ['a fence that never closes', '```\n10:00 down', ['p ```⏎10:00 down']],
  [
    'indented code',
    'We ran.\n\n    $ kubectl get pods\n    $ ls',
    ['p We ran.', 'code     $ kubectl get pods⏎    $ ls'],
  ],
  ['an indented timeline', 'It was so.\n\n    10:00 down\n    10:30 up', ['p It was so.', 'p 10:00 down⏎10:30 up']],
  ['a rule', 'a.\n\n----------\n\nb.', ['p a.', 'thematicBreak', 'p b.']],
  ['no markup', '# a\n\n**b** [c](d) &amp; `e`.', ['h1 # a', 'p **b** [c](d) &amp; `e`.']],
])('blocks: %s', (_, source, blocks) => {
  expect(text(source)).toEqual(blocks)
})

test.each(['\n', '\r\n', '\r'])('places are right with the line end %j', (end) => {
  const source = ['Outage', '', 'It was', '\tdown\u00A0.', '', '  • 10:00 a', '    b', 'Posted 1 May 2031'].join(end)
  const document = readText(source, { format: 'text' })
  const texts = allNodes(document.root).flatMap((node) => (node.type === 'text' ? [node] : []))
  for (const node of texts) {
    expect(source.slice(node.position?.start.offset, node.position?.end.offset)).toBe(node.value)
  }
  const item = allNodes(document.root).find((node) => node.type === 'listItem')
  expect(item?.position).toEqual({
    start: { line: 6, column: 3, offset: source.indexOf('•') },
    end: { line: 7, column: 6, offset: source.indexOf(' b') + 2 },
  })
  expect(document.root.children.at(-1)?.position?.start).toMatchObject({ line: 8, column: 1 })
  expect(outline(document)).toEqual([
    'h1 Outage',
    'p It was⏎down .',
    'list',
    '  listItem',
    '    p 10:00 a⏎b',
    'p Posted 1 May 2031',
  ])
})

test('a form feed and a page number part nothing from the text', () => {
  expect(text('It was down.\n\f\nIt was up.')).toEqual(['p It was down.', 'p It was up.'])
})

const line = fc.constantFrom(
  'Resolved',
  '• a b',
  '  - c',
  '    o d',
  '1. e',
  '12) f',
  '> g',
  '>> h',
  '| i | j |',
  'k\tl',
  '```',
  '',
  '',
  '---',
  '====',
  'M n:',
  'OPQ RST',
  'Posted 1 May 2031',
  'u v w.',
  '\u00A0',
  '☐ x',
  '        y();',
  'Update - z',
)

test('nothing is lost: every letter and digit of the source is in a text or code node, once', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const source = `A first line.${end}${lines.join(end)}`
      const document = readText(source, { format: 'text' })
      const seen = new Set<number>()
      for (const node of allNodes(document.root)) {
        if (node.type !== 'text' && node.type !== 'code') continue
        const start = node.position?.start.offset ?? 0
        for (let at = start; at < (node.position?.end.offset ?? 0); at += 1) {
          if (/[A-Za-z]/.test(source[at] ?? '')) expect(seen.has(at)).toBe(false)
          seen.add(at)
        }
      }
      for (let at = 0; at < source.length; at += 1) {
        if (/[A-Za-z]/.test(source[at] ?? '') && !/(?:^|\s)o $/.test(source.slice(at - 1, at + 2))) {
          expect([source.slice(at, at + 9), seen.has(at)]).toEqual([source.slice(at, at + 9), true])
        }
      }
    }),
    { numRuns: 400 },
  )
})

test('deep nesting of every kind ends', () => {
  const nested = Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')
  for (const source of [nested, '>'.repeat(100_000), '> '.repeat(50_000), '- '.repeat(50_000), '• '.repeat(50_000)]) {
    expect(readText(source, { format: 'text' }).root.children.length).toBeGreaterThan(0)
  }
})
