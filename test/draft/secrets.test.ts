import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { allPlanted, type Planted } from './mask/planted.ts'

interface Drafted {
  readonly status: number
  /** All that left the program: both streams, and the file that it wrote. */
  readonly told: string
}

async function drafted(sources: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<Drafted> {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-secrets-'))
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text)
    let told = ''
    const sink = { write: (text: string | Uint8Array) => (told += typeof text === 'string' ? text : '') }
    const paths = Object.keys(sources).map((name) => join(folder, name))
    const out = join(folder, 'draft.md')
    const args = ['draft', ...paths, '--zone', 'UTC', '-o', out, ...options]
    const status = await run(args, '0.0.0', { stdin: Readable.from([]), stdout: sink, stderr: sink })
    return { status, told: told + (told.includes('wrote ') ? readFileSync(out, 'utf8') : '') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const minute = (index: number): string => `07:${String(index % 60).padStart(2, '0')}`
const said = ({ text }: Planted): string => `we used ${text} on checkout, and then it failed`

/** The same messages in each way in which evidence is kept. */
const forms: Readonly<Record<string, (messages: readonly Planted[]) => string>> = {
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
}

function expectNone(told: string, planted: readonly Planted[]): void {
  const plain = told.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  for (const { secret } of planted) {
    expect(told).not.toContain(secret)
    expect(plain).not.toContain(secret)
  }
}

describe('postmortem draft', () => {
  it.each(Object.entries(forms))('lets no secret of %s out, of whatever kind', async (name, form) => {
    for (const options of [[], ['--format', 'json'], ['--keep', 'all']]) {
      const { status, told } = await drafted({ [name]: form(allPlanted) }, ...options)
      expect(status).toBe(0)
      expect(told).toContain('[masked: ')
      expectNone(told, allPlanted)
    }
  })

  it('lets none out of sources that break off, nor in what it says of them', { timeout: 60_000 }, async () => {
    const some = fc.shuffledSubarray([...allPlanted], { minLength: 1, maxLength: 5 })
    const source = fc.tuple(fc.constantFrom(...Object.keys(forms)), some, fc.double({ min: 0.3, max: 1, noNaN: true }))
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(source, { selector: ([name]) => name, minLength: 1, maxLength: 3 }),
        async (given) => {
          const sources = given.map(([name, planted, part]) => {
            const text = forms[name]?.(planted) ?? ''
            return [name, text.slice(0, Math.ceil(text.length * part))]
          })
          const { told } = await drafted(Object.fromEntries(sources))
          // What was cut off inside of a secret is none.
          expectNone(
            told,
            given.flatMap(([, planted]) => planted),
          )
        },
      ),
      { numRuns: 12 },
    )
  })

  it('gives the same secret one name in all sources, in whatever order they are given', async () => {
    const [one, two] = [allPlanted[2], allPlanted[7]] as [Planted, Planted]
    const sources = {
      'chat.json': forms['chat.json']?.([one, two]) ?? '',
      'chat.txt': forms['chat.txt']?.([two, one]) ?? '',
    }
    const first = await drafted(sources)
    const [a, b] = Object.entries(sources)
    const second = await drafted(Object.fromEntries([b, a] as [string, string][]))
    const masks = (told: string): string[] => [...told.matchAll(/\[masked: [^\]]+\]/g)].map(([mask]) => mask)
    expect(new Set(masks(first.told))).toEqual(new Set(['[masked: github-token 1]', '[masked: stripe-key 1]']))
    expect(masks(second.told)).toEqual(masks(first.told))
  })
})
