import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { constants, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { read } from '../../src/readers/read.ts'
import { allPlanted, lot, type Planted } from './mask/planted.ts'
import { forms } from './mask/planted-sources.ts'

interface Drafted {
  readonly status: number
  /** All that left the program: both streams, and the file that it wrote. */
  readonly told: string
}

/** Drafts in a folder of its own; of the outputs, only those that are text are told. */
async function drafted(
  sources: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  outputs: readonly string[] = ['draft.md'],
): Promise<Drafted & { readonly pdf?: Uint8Array }> {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-secrets-'))
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text)
    let told = ''
    const sink = { write: (text: string | Uint8Array) => (told += typeof text === 'string' ? text : '') }
    const paths = Object.keys(sources).map((name) => join(folder, name))
    const given = [...paths, ...outputs.flatMap((name) => ['-o', join(folder, name)])]
    const args = ['draft', ...given, '--zone', 'UTC', ...options]
    const status = await run(args, '0.0.0', { stdin: Readable.from([]), stdout: sink, stderr: sink })
    const [pdf] = outputs.filter((name) => name.endsWith('.pdf'))
    const written = outputs.filter((name) => name !== pdf && told.includes(`wrote ${join(folder, name)}`))
    for (const name of written) told += readFileSync(join(folder, name), 'utf8')
    return { status, told, ...(pdf !== undefined && { pdf: readFileSync(join(folder, pdf)) }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
    const { status, told } = await drafted({ [name]: form(allPlanted) }, ['--keep', 'all'], ['draft.md', 'draft.html'])
    expect(status).toBe(0)
    expect(told.match(/\[masked: /g)?.length).toBeGreaterThan(allPlanted.length)
    expectNone(told, allPlanted)
  })

  it.each([[[]], [['--format', 'json', '--keep', 'all']]])('lets none out with %j', async (options) => {
    const { status, told } = await drafted({ 'chat.json': forms['chat.json']?.(allPlanted) ?? '' }, options)
    expect(status).toBe(0)
    expectNone(told, allPlanted)
  })

  it('lets none into a PDF, neither on its pages nor beside them', async () => {
    const source = { 'chat.json': forms['chat.json']?.(allPlanted) ?? '' }
    const { pdf = new Uint8Array() } = await drafted(source, ['--keep', 'all'], ['draft.pdf'])
    const { text, root } = await read(pdf, { name: 'draft.pdf' })
    // A cell breaks a line anywhere.
    const solid = text.replace(/\s+/g, '')
    expect(solid.match(/\[masked:/g)?.length).toBeGreaterThan(30)
    expectNone(`${text}\n${solid}\n${JSON.stringify(root)}`, allPlanted)
    const streams = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/stream\r?\n/g),
    ].map(({ index, 0: { length } }) => {
      try {
        return inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
      } catch {
        return ''
      }
    })
    expect(streams.join('').length).toBeGreaterThan(10_000)
    expectNone(Buffer.from(pdf).toString('latin1') + streams.join('\n'), allPlanted)
  })

  it('lets none out that stand in the name of a file, be it read, broken or missing', async () => {
    const token = `ghp_${lot(36, 77)}`
    const chat = forms['chat.txt']?.([]) ?? ''
    const names = [`ana.silva@shop.example.txt`, `${token}.txt`, `${token}.json`]
    const texts = [`${chat}[2026-03-24 07:00:00 UTC] <ana> checkout fails with 502`, '', '{"messages": [']
    const sources = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
    for (const options of [[], ['--format', 'json'], [`nosuch-${token}.json`]]) {
      const { told } = await drafted(sources, options)
      expect(told).toContain('[masked: email 1]')
      expect(told).toContain('[masked: github-token 1]')
      expect(told).not.toContain(token)
      expect(told).not.toContain('ana.silva@shop.example')
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
