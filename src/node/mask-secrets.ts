import { createMasker, type MaskedKind, type Masker, type MaskOptions } from '../draft/mask/masker.ts'
import type { FoundSecret } from '../draft/mask/secret.ts'

/** A masker that asks secretlint's recommended rules, too. They need Node, and load only here. */
export function secretMasker(options: Omit<MaskOptions, 'find'> = {}): Masker {
  return createMasker({ ...options, find: findByRules })
}

export interface Masked {
  readonly text: string
  readonly masked: readonly MaskedKind[]
}

/** One text, for who has no more than one: secrets in several texts have the same name only by one `secretMasker`. */
export async function maskSecrets(text: string, options: Omit<MaskOptions, 'find'> = {}): Promise<Masked> {
  const masker = secretMasker(options)
  return { text: await masker.mask(text), masked: masker.masked() }
}

async function findByRules(text: string): Promise<FoundSecret[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ])
  const { messages } = await lintSource({
    source: { filePath: 'source.txt', ext: '.txt', contentType: 'text', content: text },
    options: { noPhysicFilePath: true, config: { rules: [{ id: 'recommended', rule: creator }] } },
  })
  const found: FoundSecret[] = []
  for (const { ruleId, messageId, range, data } of messages) {
    const kind =
      messageId === 'IncomingWebhook' ? 'webhook-url' : (kinds[ruleId.replace(/^.*secretlint-rule-/, '')] ?? 'secret')
    // Some rules report the place of the whole match with the length of the secret: what they name is looked for there.
    const values = Object.values((data ?? {}) as Record<string, unknown>).filter((value) => typeof value === 'string')
    for (const value of values) {
      const at = value.length < 6 ? -1 : text.indexOf(value, range[0])
      if (at >= 0 && at < range[1] + value.length) found.push({ kind, start: at, end: at + value.length })
    }
    if (values.length === 0) found.push({ kind, start: range[0], end: range[1] })
  }
  return found.sort((one, other) => one.start - other.start)
}

const kinds: Readonly<Record<string, string>> = {
  '1password': '1password-token',
  anthropic: 'anthropic-key',
  aws: 'aws-secret',
  basicauth: 'password',
  'database-connection-string': 'connection-string',
  gcp: 'gcp-key',
  github: 'github-token',
  linear: 'linear-key',
  npm: 'npm-token',
  openai: 'openai-key',
  privatekey: 'private-key',
  sendgrid: 'sendgrid-key',
  shopify: 'shopify-token',
  slack: 'slack-token',
}
