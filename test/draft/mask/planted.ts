/** A secret as somebody pastes it, and the part of it that nobody else may read. None of them opens anything. */
export interface Planted {
  readonly kind: string
  readonly text: string
  readonly secret: string
}

const planted = (kind: string, text: string, secret = text): Planted => ({ kind, text, secret })

/** `length` letters and digits that look drawn by lot; the same for the same seed. */
export function lot(
  length: number,
  seed = 1,
  letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789',
): string {
  let state = seed * 7919 + 17
  let text = ''
  while (text.length < length) {
    state = (state * 48271) % 2147483647
    text += letters[state % letters.length]
  }
  return text
}

const capital = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const hex = '0123456789abcdef'

const key = lot(160, 9)

/** One of each kind, with nothing around it but what makes it one. */
export const allPlanted: readonly Planted[] = [
  planted('aws-access-key', `AKIA${lot(16, 1, capital)}`),
  planted('aws-access-key', `ASIA${lot(16, 2, capital)}`),
  planted('github-token', `ghp_${lot(36, 3)}`),
  planted('github-token', `github_pat_${lot(22, 4)}_${lot(59, 5)}`),
  planted('gitlab-token', `glpat-${lot(20, 6)}`),
  planted('slack-token', `xoxb-2401${lot(8, 7, '0123456789')}-${lot(24, 8)}`),
  planted('google-api-key', `AIza${lot(35, 9)}`),
  planted('stripe-key', `sk_live_${lot(24, 10)}`),
  planted('sendgrid-key', `SG.${lot(22, 11)}.${lot(43, 12)}`),
  planted('npm-token', `npm_${lot(36, 13)}`),
  planted('openai-key', `sk-proj-${lot(48, 14)}`),
  planted('vault-token', `hvs.${lot(24, 15)}`),
  planted('digitalocean-token', `dop_v1_${lot(64, 16, hex)}`),
  planted('grafana-token', `glsa_${lot(32, 17)}_${lot(8, 18, hex)}`),
  planted('atlassian-token', `ATATT3${lot(60, 19)}`),
  planted('shopify-token', `shpat_${lot(32, 20, hex)}`),
  planted('telegram-token', `${lot(9, 21, '123456789')}:AA${lot(33, 22)}`),
  planted('jwt', `eyJ${lot(20, 23)}.eyJ${lot(40, 24)}.${lot(43, 25)}`),
  planted(
    'webhook-url',
    `https://hooks.slack.com/services/T${lot(8, 26, capital)}/B${lot(8, 27, capital)}/${lot(24, 28)}`,
    lot(24, 28),
  ),
  planted('webhook-url', `https://discord.com/api/webhooks/${lot(18, 29, '123456789')}/${lot(68, 30)}`, lot(68, 30)),
  planted(
    'webhook-url',
    `https://shop.webhook.office.com/webhookb2/${lot(36, 31, hex)}@${lot(36, 32, hex)}/IncomingWebhook/${lot(32, 33, hex)}`,
    lot(32, 33, hex),
  ),
  planted('password', `postgres://orders:${lot(12, 34)}@db.shop.example:5432/orders`, lot(12, 34)),
  planted('password', `amqps://app:${lot(12, 35)}%40x@mq-1/vhost`, `${lot(12, 35)}%40x`),
  planted('password', `DB_PASSWORD=${lot(10, 36)}`, lot(10, 36)),
  planted('password', `password: hunter2`, 'hunter2'),
  planted('password', `passwort: ${lot(9, 37)}`, lot(9, 37)),
  planted('password', `mysql --user shop --password ${lot(11, 38)}`, lot(11, 38)),
  planted('password', `curl -u ops:${lot(12, 39)} https://shop.example/`, lot(12, 39)),
  planted('api-key', `api_key=${lot(24, 40)}`, lot(24, 40)),
  planted('api-key', `x-api-key: ${lot(24, 41)}`, lot(24, 41)),
  planted('secret', `client_secret=${lot(24, 42)}`, lot(24, 42)),
  planted('secret', `AWS_SECRET_ACCESS_KEY=${lot(40, 43)}`, lot(40, 43)),
  planted('token', `refresh_token=${lot(24, 44)}`, lot(24, 44)),
  planted('signature', `https://files.shop.example/dump.sql?sv=2026-01-01&sig=${lot(43, 45)}%3D`, lot(43, 45)),
  planted('authorization', `Authorization: Bearer ${lot(32, 46)}`, lot(32, 46)),
  planted(
    'authorization',
    `Authorization: GenieKey ${lot(8, 47, hex)}-${lot(4, 48, hex)}-4${lot(3, 49, hex)}-8${lot(3, 50, hex)}-${lot(12, 51, hex)}`,
    lot(12, 51, hex),
  ),
  planted('cookie', `Cookie: sid=${lot(20, 52)}`, lot(20, 52)),
  planted(
    'private-key',
    `-----BEGIN EC PRIVATE KEY-----\n${key.slice(0, 64)}\n${key.slice(64, 128)}\n${key.slice(128)}\n-----END EC PRIVATE KEY-----`,
    key.slice(64, 128),
  ),
  planted('email', 'ana.silva+ops@shop.example'),
]

/** What tells of an incident, and looks a little like a secret. */
export const evidence: readonly string[] = [
  'token: expired at 10:05, so the secret was rotated',
  'The password reset mail is late; password: reset by the user',
  'unexpected token } in JSON at position 4711',
  'Basic functionality is restored, the bearer of the pager was asleep',
  'commit 4f2c9e1d7b6a5f4e3d2c1b0a9f8e7d6c5b4a3f2e fixes INC-2041',
  'trace 123e4567-e89b-12d3-a456-426614174000 took 1.2 s',
  '2026-03-24T08:30:11.123Z checkout-service-7d9f8b6c54-x2x7k restarted',
  'https://graphs.shop.example/d/abc123/orders?from=1711267200&to=now#panel-4',
  'git@github.com:shop/orders.git and npm install left-pad@1.3.0',
  'docker pull shop/orders@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'system:serviceaccount:orders@shop-prod.iam.gserviceaccount.com was denied',
  'primary key orders_pkey, cache key: users:1234, partition key 2026-03-24',
  'secret: kv/data/orders was missing, token path /var/run/secrets/token',
  'secretName: db-credentials, tokens used: 12345, session: 2026-03-24 08:30',
  'password=$DB_PASSWORD api_key={{ vault }} token=<token> secret=**** password: null',
  'monkey=banana, author: Ana, passage=open, tokenizer=fast, keyboard: qwertz',
  'SEV-2, 99.95 %, 10.1.2, v1.24.3, 0x7ffee4b, SKU-20931, sk-learn, AKIA is a prefix',
  'std::vector, 00:1a:2b:3c:4d:5e, 10:05:11, 08.30–09.15, +02:00',
  'auth: OAuth2, credential: service-account, sig: 9 of 12, jwt: yes',
  '-----BEGIN CERTIFICATE-----',
]
