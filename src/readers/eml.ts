import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import type { Fact } from '../model/fact.ts'
import { linesOfSource, place, type Source, sourceOf } from './lines.ts'
import { ReadError } from './read-error.ts'
import type { ByteReader, ByteReading, Reading } from './reader.ts'
import { parseBlocks } from './text-blocks.ts'
import { textNode } from './text-nodes.ts'

/** Headers stand in the first part; those of a mail that went through many hands take some kilobytes. */
const HEADER_WITHIN = 32_768
const MAIL_HEADER = /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-mailer):/im
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,70}:/
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)(?:\[\d{1,3}\])?:[ \t]*){1,9}/i
const MOST_NESTING = 30

/**
 * Mail as files (.eml, RFC 5322 and MIME). The text is written out: the lines Subject, From and Date, a blank line,
 * and the decoded body, plain text before HTML (of which the text is the HTML source); positions count in that.
 */
export const emlReader: ByteReader = {
  name: 'eml',
  extensions: ['eml'],
  matches: isMail,
  parseBytes: parseMail,
}

/** Headers from the first line on, one of which only mail has: a pasted 'Subject: …' alone stays text. */
function isMail(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WITHIN)).replace(/^From .{0,400}\r?\n/, '')
  if (!HEADER_LINE.test(sample)) return false
  const blank = /\r?\n\r?\n/.exec(sample)?.index ?? sample.length
  const head = sample.slice(0, blank)
  return MAIL_HEADER.test(head) && head.split(/\r?\n/).every((line) => /^[ \t]/.test(line) || HEADER_LINE.test(line))
}

async function parseMail(bytes: Uint8Array): Promise<ByteReading> {
  const { default: PostalMime } = await import('postal-mime')
  const source = new TextDecoder('latin1').decode(bytes)
  const mbox = /^From .{0,400}\r?\n/.exec(source)?.[0].length ?? 0
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    mail = await PostalMime.parse(bytes.slice(mbox), { maxNestingDepth: MOST_NESTING })
  } catch {
    throw new ReadError('unusable', 'the mail is broken, or its parts nest too deep; save it again as .eml.')
  }
  const isPlain = /^content-type:[ \t]*text\/plain/im.test(source) || !/^content-type:[ \t]*text\/html/im.test(source)
  const plain = isPlain ? tidied(mail.text) : ''
  const html = plain === '' ? tidied(mail.html) : ''
  const subject = oneLine(mail.subject)
  const date = oneLine(mail.headers.find(({ key }) => key === 'date')?.value)
  if (plain === '' && html === '' && subject === '')
    throw new ReadError('empty', 'the mail has no subject and no text.')
  const from =
    mail.from === undefined
      ? ''
      : [mail.from.name, mail.from.address && `<${mail.from.address}>`].filter(Boolean).join(' ')
  const headers = [
    ['Subject', subject],
    ['From', oneLine(from)],
    ['Date', date],
  ].filter(([, value]) => value !== '')
  const head = `${headers.map(([name, value]) => `${name}: ${value}\n`).join('')}\n`
  const text = `${head}${plain === '' ? html : plain}`
  const whole = sourceOf(text)
  const body = plain === '' ? await htmlBody(html, head) : plainBody(whole, headers.length + 1)
  const known = [
    headerNode(whole, headers, 'Subject', { is: 'title' }),
    headerNode(whole, headers, 'Date', { is: 'published' }),
  ].filter((node) => node !== undefined)
  const position = place(whole, 0, 0, whole.lineStarts.length - 1, text.length)
  const root: Root = { type: 'root', children: [...known, ...body.root.children], position }
  return {
    ...body,
    text,
    root,
    notes: [...(body.notes ?? []), ...notesOf(mail.attachments, source.slice(mbox), mbox > 0)],
  }
}

function notesOf(attachments: readonly { filename: string | null }[], source: string, isMbox: boolean): string[] {
  const names = attachments.map(({ filename }) => filename ?? 'without a name').map(oneLine)
  const more = isMbox && /\n\r?\nFrom \S{1,300} .{0,60}\d{4}\r?\n/.test(source)
  return [
    ...(names.length === 0 ? [] : [`attachments are not read: ${names.slice(0, 20).join(', ')}.`]),
    ...(more ? ['more mails follow; only the first is read.'] : []),
  ]
}

function tidied(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').replace(/\0/g, '').trim()
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 998)
}

/** The value of a header as a node whose fact says what it is. */
function headerNode(
  source: Source,
  headers: readonly (readonly string[])[],
  name: string,
  fact: Fact,
): RootContent | undefined {
  const line = headers.findIndex(([one]) => one === name)
  const value = headers[line]?.[1]
  if (value === undefined) return undefined
  const lineStart = source.lineStarts[line] ?? 0
  const start = lineStart + name.length + 2 + (fact.is === 'title' ? (REPLY.exec(value)?.[0].length ?? 0) : 0)
  const end = lineStart + name.length + 2 + value.length
  const common = {
    children: [textNode(source, line, start, line, end)],
    position: place(source, line, start, line, end),
    data: { fact },
  }
  return fact.is === 'title'
    ? ({ type: 'heading', depth: 1, ...common } satisfies Heading)
    : ({ type: 'paragraph', ...common } satisfies Paragraph)
}

function plainBody(source: Source, firstLine: number): Reading {
  const children = parseBlocks({ source, depth: 0, headings: true }, linesOfSource(source).slice(firstLine))
  return { root: { type: 'root', children } }
}

async function htmlBody(html: string, head: string): Promise<Reading> {
  const { readPage } = await import('./html/read-page.ts')
  const reading = readPage(html)
  const lines = head.split('\n').length - 1
  const seen = new Set<Nodes>()
  for (const tree of [reading.root, ...(reading.incidents ?? [])]) shift(tree, lines, head.length, seen)
  return reading
}

/** Moves a tree down by what stands before its source; without recursion, since it may be deep. */
function shift(tree: Nodes, lines: number, offset: number, seen: Set<Nodes>): void {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.position !== undefined) {
      const { start, end } = node.position
      node.position = {
        start: { line: start.line + lines, column: start.column, offset: (start.offset ?? 0) + offset },
        end: { line: end.line + lines, column: end.column, offset: (end.offset ?? 0) + offset },
      }
    }
    if ('children' in node) open.push(...node.children)
  }
}
