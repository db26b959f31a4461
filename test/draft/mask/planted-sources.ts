import type { Planted } from './planted.ts'

const minute = (index: number): string => `07:${String(index % 60).padStart(2, '0')}`
const instant = (index: number): string => `2026-03-24T${minute(index)}:00Z`
const inOneLine = (each: Planted): string => said(each).replaceAll('\n', ' ')
const asMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const said = ({ text }: Planted): string => `we used ${text} on checkout, and then it failed`

/** The same messages in each way in which evidence is kept. */
export const forms: Readonly<Record<string, (messages: readonly Planted[]) => string>> = {
  'chat.json': (messages) =>
    JSON.stringify(
      messages.map((each, index) => ({
        type: 'message',
        user: 'U012AB3CD',
        ts: `${1774335600 + 60 * index}.000100`,
        text: said(each),
      })),
    ),
  'alerts.json': (messages) =>
    JSON.stringify({
      version: '4',
      status: 'firing',
      alerts: messages.map((each, index) => ({
        status: 'firing',
        labels: { alertname: 'CheckoutFails', instance: String(index) },
        annotations: { summary: said(each), description: JSON.stringify({ said: said(each) }) },
        startsAt: `2026-03-24T${minute(index)}:00Z`,
        fingerprint: `f${index}`,
      })),
    }),
  'deploys.csv': (messages) =>
    [
      'time,who,text',
      ...messages.map((each, index) => `2026-03-24T${minute(index)}:00Z,ana,"${said(each).replaceAll('"', '""')}"`),
    ].join('\n'),
  'chat.txt': (messages) =>
    messages.map((each, index) => `[2026-03-24 ${minute(index)}:00 UTC] <ana> ${said(each)}`).join('\n'),
  'notes.md': (messages) =>
    `# Checkout fails\n\n## Timeline\n\n${messages
      .map(
        (each, index) =>
          `- 2026-03-24 ${minute(index)} UTC ${said(each).replace(/[_*]/g, '\\$&').replaceAll('\n', '\n  ')}`,
      )
      .join('\n')}\n\n## Root cause\n\n${messages.map(said).join('\n\n')}\n`,
  'whatsapp.txt': (messages) =>
    messages.map((each, index) => `[24.03.26, ${minute(index)}:00] Ana Silva: ${inOneLine(each)}`).join('\n'),
  'journal.json': (messages) =>
    messages
      .map((each, index) =>
        JSON.stringify({
          __REALTIME_TIMESTAMP: String(Date.parse(instant(index)) * 1000),
          SYSLOG_IDENTIFIER: 'checkout',
          MESSAGE: said(each),
          _CMDLINE: said(each),
        }),
      )
      .join('\n'),
  'OPS-1.json': (messages) =>
    JSON.stringify({
      id: '1',
      key: 'OPS-1',
      self: 'https://shop.example/rest/api/2/issue/1',
      fields: {
        summary: `Checkout fails: ${messages.slice(0, 1).map(inOneLine).join()}`,
        created: instant(0),
        description: messages.map(said).join('\n\n'),
        issuetype: { name: 'Incident' },
        status: { name: 'Open' },
        comment: {
          comments: messages.map((each, index) => ({
            id: String(index),
            author: { displayName: 'Ana Silva' },
            created: instant(index),
            body: said(each),
          })),
        },
      },
    }),
  'pager.json': (messages) =>
    JSON.stringify({
      log_entries: messages.map((each, index) => ({
        id: `R${index}`,
        type: 'annotate_log_entry',
        summary: `Note: ${said(each)}`,
        created_at: instant(index),
        agent: { type: 'user_reference', summary: 'Ana Silva' },
        channel: { type: 'note', summary: said(each) },
        incident: { id: 'P1', type: 'incident_reference', summary: '[#1] Checkout fails' },
      })),
    }),
  'page.json': (messages) =>
    JSON.stringify({
      page: { id: 'shop', name: 'Shop', url: 'https://status.shop.example' },
      incidents: [
        {
          id: 'i1',
          name: 'Checkout fails',
          status: 'investigating',
          created_at: instant(0),
          incident_updates: messages.map((each, index) => ({
            id: `u${index}`,
            status: 'investigating',
            body: said(each),
            created_at: instant(index),
            display_at: instant(index),
          })),
        },
      ],
    }),
  'alerts-range.json': (messages) =>
    JSON.stringify({
      status: 'success',
      data: {
        resultType: 'matrix',
        result: messages.map((each, index) => ({
          metric: { __name__: 'ALERTS', alertname: `Checkout${index}`, alertstate: 'firing', note: said(each) },
          values: [[Date.parse(instant(index)) / 1000, '1']],
        })),
      },
    }),
  'git.log': (messages) =>
    messages
      .map((each, index) => {
        const hash = String(index).padStart(40, 'a')
        const head = `commit ${hash}\nAuthor: Ana <ana.silva@shop.example>\nDate:   Tue Mar 24 ${minute(index)}:00 2026 +0000`
        return `${head}\n\n${said(each).replace(/^/gm, '    ')}\n`
      })
      .join('\n'),
  'status.html': (messages) =>
    `<!doctype html><title>Checkout fails</title><h1>Checkout fails</h1>${messages
      .map((each, index) => `<h2>Mar 24, 2026 ${minute(index)} UTC</h2><p>${asMarkup(said(each))}</p>`)
      .join('\n')}`,
  'feed.xml': (messages) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Shop</title>${messages
      .map((each, index) => {
        const date = `<pubDate>Tue, 24 Mar 2026 ${minute(index)}:00 GMT</pubDate>`
        return `<item><title>Checkout fails</title>${date}<description>${asMarkup(said(each))}</description></item>`
      })
      .join('\n')}</channel></rss>`,
  'mail.eml': (messages) =>
    `From: Ana <ana.silva@shop.example>\nSubject: Checkout fails\nDate: Tue, 24 Mar 2026 09:00:00 +0000\nContent-Type: text/plain\n\n${messages
      .map((each, index) => `- 2026-03-24 ${minute(index)} UTC ${inOneLine(each)}`)
      .join('\n')}\n`,
}
