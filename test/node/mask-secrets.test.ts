import { describe, expect, it } from 'vitest'
import { maskSecrets, secretMasker } from '../../src/node/mask-secrets.ts'
import { allPlanted, evidence, lot } from '../draft/mask/planted.ts'

describe('maskSecrets', () => {
  it('masks what the library knows and our own detectors do not', async () => {
    // A token of 1Password's service accounts, whose JSON the library decodes before it believes it.
    const account = { email: 'x', muk: {}, secretKey: lot(30, 1), srpX: lot(64, 2), signInAddress: 'y', userAuth: {} }
    const json = JSON.stringify(account)
    const token = `ops_${btoa(json.replace('"y"', `"${'y'.repeat(1 + ((4 - (json.length % 3)) % 3))}"`))}`
    const { text, masked } = await maskSecrets(`07:02 set ${token} there`)
    expect(text).toBe('07:02 set [masked: 1password-token 1] there')
    expect(masked).toEqual([{ kind: '1password-token', count: 1, distinct: 1 }])
  })

  it('masks the whole of a secret whose place the library gives too short', async () => {
    const secret = lot(40, 3)
    const { text } = await maskSecrets(`AWS_SECRET_ACCESS_KEY="${secret}"`)
    expect(text).toBe('AWS_SECRET_ACCESS_KEY="[masked: aws-secret 1]"')
  })

  it('leaves of a connection string what is no secret', async () => {
    const { text } = await maskSecrets(`postgres://orders:${lot(12, 4)}@db.shop.example:5432/orders`)
    expect(text).toBe('postgres://orders:[masked: password 1]@db.shop.example:5432/orders')
  })

  it('lets no comment of a source switch the detectors off', async () => {
    const token = `ghp_${lot(36, 5)}`
    const { text } = await maskSecrets(`// secretlint-disable\n/* secretlint-disable-line */ ${token}\n`)
    expect(text).toBe('// secretlint-disable\n/* secretlint-disable-line */ [masked: github-token 1]\n')
  })

  it('masks the same with the library as without it, and leaves evidence as it is', async () => {
    const masker = secretMasker()
    for (const { text, secret } of allPlanted) expect(await masker.mask(text)).not.toContain(secret)
    for (const text of evidence) expect(await masker.mask(text)).toBe(text)
  })
})
