import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMasker } from '../../../src/draft/mask/masker.ts'
import { allPlanted, evidence, lot } from './planted.ts'

const mask = (text: string): string => createMasker().maskNow(text)
const lineEnds = (text: string): string[] => text.match(/\r\n?|\n/g) ?? []

describe('createMasker', () => {
  it.each(allPlanted)('masks a $kind: $text', ({ kind, text, secret }) => {
    const masked = mask(`10:05 Ana pasted ${text}\nand went on`)
    expect(masked).not.toContain(secret)
    expect(masked).toContain(`[masked: ${kind} 1]`)
    expect(masked).toMatch(/^10:05 Ana pasted /)
    expect(masked).toMatch(/\nand went on$/)
  })

  it.each(evidence)('leaves %s', (text) => {
    expect(mask(text)).toBe(text)
  })

  it('masks the secret part alone', () => {
    expect(mask('postgres://orders:s3cr3t@db.shop.example:5432/orders?sslmode=require')).toBe(
      'postgres://orders:[masked: password 1]@db.shop.example:5432/orders?sslmode=require',
    )
    expect(mask('curl -H "Authorization: Bearer abcDEF123456" https://shop.example')).toBe(
      'curl -H "Authorization: Bearer [masked: authorization 1]" https://shop.example',
    )
    expect(mask('(password: hunter2), then')).toBe('(password: [masked: password 1]), then')
    expect(mask('at 10:05,password=hunter2,restarted')).toBe('at 10:05,password=[masked: password 1],restarted')
  })

  it('calls the same secret the same in all texts, however it is written, and others by the next number', () => {
    const [one, two] = [`ghp_${lot(36, 70)}`, `ghp_${lot(36, 71)}`]
    const masker = createMasker()
    expect(masker.maskNow(`${one} ${two} ${one}`)).toBe(
      '[masked: github-token 1] [masked: github-token 2] [masked: github-token 1]',
    )
    expect(masker.maskNow(`token=${two}`)).toBe('token=[masked: github-token 2]')
    expect(masker.maskNow(one.replace('ghp_', 'ghp\\_'))).toBe('[masked: github-token 1]')
    expect(masker.maskNow(one.replace('g', '\\u0067'))).toBe('[masked: github-token 1]')
    expect(masker.masked()).toEqual([{ kind: 'github-token', count: 6, distinct: 2 }])
  })

  it('masks a secret without its name where a name has given it away before', () => {
    const masker = createMasker()
    masker.maskNow(`api_key=${lot(24, 72)}`)
    expect(masker.maskNow(`is ${lot(24, 72)} still in use?`)).toBe('is [masked: api-key 1] still in use?')
    masker.maskNow('password=swordfish')
    expect(masker.maskNow('a swordfish is a fish')).toBe('a swordfish is a fish')
  })

  it('sees through escapes', () => {
    const token = `ghp_${lot(36, 73)}`
    const masker = createMasker()
    expect(masker.maskNow('"pass\\u0077ord": "hun\\"ter2"')).toBe('"pass\\u0077ord": "[masked: password 1]"')
    expect(masker.maskNow(token.replace('_', '&#95;'))).toBe('[masked: github-token 1]')
    expect(masker.maskNow(token.replace('_', '\u200b_'))).toBe('[masked: github-token 1]')
    expect(masker.maskNow('mail=ana%40shop.example&x=1')).toBe('mail=[masked: email 1]&x=1')
  })

  it('reads JSON in JSON to the quotation mark that ends the value', () => {
    const inner = JSON.stringify({ password: 'a"b c,d', ok: true })
    const text = JSON.stringify({ text: inner, next: 'stays' })
    const masked = JSON.parse(mask(text)) as { text: string; next: string }
    expect(masked).toEqual({ text: '{"password":"[masked: password 1]","ok":true}', next: 'stays' })
  })

  it('keeps JSON valid where a secret is a number, and finds the pairs in which environments are listed', () => {
    expect(JSON.parse(mask('{"password": 12345678, "n": 1}'))).toEqual({ password: '[masked: password 1]', n: 1 })
    expect(mask('[{"name":"DB_PASSWORD","value":"swordfish"}]')).toBe(
      '[{"name":"DB_PASSWORD","value":"[masked: password 1]"}]',
    )
    expect(mask('- name: DB_PASSWORD\n  value: swordfish\n- name: REGION\n  value: eu-west-1')).toBe(
      '- name: DB_PASSWORD\n  value: [masked: password 1]\n- name: REGION\n  value: eu-west-1',
    )
  })

  it('masks a private key line by line, quoted, cut off, or in one line with escaped ends', () => {
    const body = lot(64, 74)
    const block = ['-----BEGIN OPENSSH PRIVATE KEY-----', body, '-----END OPENSSH PRIVATE KEY-----']
    expect(mask(`a\n> ${block.join('\n> ')}\nb`)).toBe(
      'a\n> [masked: private-key 1]\n> [masked: private-key 1]\n> [masked: private-key 1]\nb',
    )
    expect(mask(`a\n${block.slice(0, 2).join('\r\n')}\r\nb`)).toBe(
      'a\n[masked: private-key 1]\r\n[masked: private-key 1]\r\nb',
    )
    expect(mask(JSON.stringify({ key: `${block.join('\n')}\n`, n: 1 }))).toBe(
      '{"key":"[masked: private-key 1]\\n","n":1}',
    )
  })

  it('masks addresses of machines, telephones and houses only where that is asked for', () => {
    const text = 'from 10.1.2.3 and 2001:db8::7, call +49 30 1234567 or (555) 123-4567, 12 Long Street, Springfield'
    expect(mask(text)).toBe(text)
    expect(createMasker({ personal: ['ip'] }).maskNow(text)).toContain(
      'from [masked: ip 1] and [masked: ip 2], call +49',
    )
    expect(createMasker({ personal: ['phone'] }).maskNow(text)).toContain(
      'call [masked: phone 1] or [masked: phone 2], 12',
    )
    expect(createMasker({ personal: ['address'] }).maskNow(text)).toMatch(/4567, \[masked: address 1\]$/)
    expect(createMasker({ personal: [] }).maskNow('ana@shop.example')).toBe('ana@shop.example')
  })

  it.each([
    'version 1.2.3.4.5 at 127.0.0.1 and ::1, MAC 00:1a:2b:3c:4d:5e, 10:05:11, std::dec',
    '2026-03-24 08:30–09:15 +02:00, 1711267200.000200, INC-555-1234, 0800 to 0930, 120 000 000 requests',
    '12 errors, Main database, 3 Core Services, at 10:05 Ring 2',
  ])('takes no machine, telephone or house from: %s', (text) => {
    expect(createMasker({ personal: ['ip', 'phone', 'address'] }).maskNow(text)).toBe(text)
  })

  it('calls people by what they are instead, where their address is known', () => {
    const masker = createMasker({
      emailAs: (address) => (address === 'ana@shop.example' ? 'incident commander' : undefined),
    })
    expect(masker.maskNow('ana@shop.example told ben@shop.example')).toBe('incident commander told [masked: email 1]')
    expect(masker.masked()).toEqual([{ kind: 'email', count: 1, distinct: 1 }])
  })

  it('masks every string of a value, and nothing else of it', async () => {
    const value = { a: ['password: hunter2', 7, null], b: { c: 'ana@shop.example', d: true }, e: 'one\0two' }
    expect(await createMasker().maskValues(value)).toEqual({
      a: ['password: [masked: password 1]', 7, null],
      b: { c: '[masked: email 1]', d: true },
      e: 'one\0two',
    })
  })

  it('does not read one string of a value into the next', async () => {
    const value = ['password', 'value: x', '-----BEGIN PRIVATE KEY-----', 'in between', '-----END PRIVATE KEY-----']
    expect(await createMasker().maskValues(value)).toEqual([
      'password',
      'value: x',
      '[masked: private-key 1]',
      'in between',
      '-----END PRIVATE KEY-----',
    ])
  })

  it('reads a line of a megabyte of nearly anything', () => {
    const masker = createMasker({ personal: ['email', 'ip', 'phone', 'address'] })
    for (const piece of [
      'password=',
      'eyJaaaaaaaa.',
      '-----BEGIN PRIVATE KEY-----',
      'a.',
      '"\\"',
      '://a:',
      '1 Aa ',
      '+1 ',
    ]) {
      const line = piece.repeat(Math.ceil(1_000_000 / piece.length))
      expect(masker.maskNow(`${line}\nx`).endsWith('\nx')).toBe(true)
    }
  })
})

describe('createMasker, on any text', () => {
  const noise = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(...evidence),
    fc.constantFrom('\n', '\r\n', ' ', '"', '\\', '`', '|', ',', '> ', '\t', '{', '}', '🛟', '密'),
  )
  const secret = fc.constantFrom(...allPlanted)
  const text = fc
    .array(
      fc.oneof(
        noise,
        secret.map((each) => ` ${each.text}\n`),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''))

  it('keeps every line end, and finds nothing more when asked again', () => {
    fc.assert(
      fc.property(text, (given) => {
        const masked = mask(given)
        expect(lineEnds(masked)).toEqual(lineEnds(given))
        expect(mask(masked)).toBe(masked)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps JSON valid, with its numbers, keys and shape, and no secret in any string of it', () => {
    const value = fc.letrec((tie) => ({
      leaf: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        secret.map((each) => `see ${each.text} there`),
      ),
      node: fc.oneof(
        { maxDepth: 3 },
        tie('leaf'),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('text', 'user', 'ts', 'name', 'blocks', 'value'), tie('node')),
      ),
    })).node
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (given, indent) => {
        const masked = mask(JSON.stringify(given, null, indent))
        const read = JSON.parse(masked)
        const inner = JSON.stringify(read)
        for (const { secret: hidden } of allPlanted) expect(inner).not.toContain(JSON.stringify(hidden).slice(1, -1))
        expect(shapeOf(read)).toEqual(shapeOf(given))
      }),
      { numRuns: 500 },
    )
  })
})

/** A value with its strings emptied. */
function shapeOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'string' ? '' : each))
}

describe('renumbered', () => {
  it('counts masks by where they stand, and later ones go by that', () => {
    const masker = createMasker()
    const late = masker.maskNow('b ben@shop.example ana@shop.example')
    const early = masker.maskNow('a cleo@shop.example ben@shop.example [masked: email 9]')
    expect([early, late]).toEqual([
      'a [masked: email 3] [masked: email 1] [masked: email 9]',
      'b [masked: email 1] [masked: email 2]',
    ])
    expect(masker.renumbered({ texts: [early, late], n: 1 })).toEqual({
      texts: ['a [masked: email 1] [masked: email 2] [masked: email 9]', 'b [masked: email 2] [masked: email 3]'],
      n: 1,
    })
    expect(masker.maskNow('ana@shop.example')).toBe('[masked: email 3]')
  })
})
