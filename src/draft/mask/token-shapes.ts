/** A kind of secret that can be told by its looks alone. Where the expression has a group, that is the secret. */
export interface TokenShape {
  readonly kind: string
  readonly pattern: RegExp
  /** A part that every text with such a secret has: what is not there need not be searched for. */
  readonly hint: string
}

/**
 * Keys whose issuers gave them a form that nothing else has, so that secret scanners can find them. Each repeat is
 * bounded and each alternative begins with fixed letters: the time is linear in the text.
 */
export const tokenShapes: readonly TokenShape[] = [
  {
    kind: 'aws-access-key',
    hint: 'A',
    pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA|3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/dg,
  },
  { kind: 'github-token', hint: 'gh', pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/dg },
  { kind: 'github-token', hint: 'github_pat_', pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,255}/dg },
  {
    kind: 'gitlab-token',
    hint: 'gl',
    pattern: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|oas|cbt|ptt|ft|soat|agent|imt|ffct)-[A-Za-z0-9_-]{20,255}/dg,
  },
  { kind: 'slack-token', hint: 'x', pattern: /(?<![A-Za-z0-9])(?:xox[a-z]|xapp|xwfp)-[A-Za-z0-9-]{10,400}/dg },
  { kind: 'google-api-key', hint: 'AIza', pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/dg },
  { kind: 'google-oauth-token', hint: 'ya29.', pattern: /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,2048}/dg },
  { kind: 'google-oauth-secret', hint: 'GOCSPX-', pattern: /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{20,64}/dg },
  { kind: 'stripe-key', hint: 'k_', pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16,255}/dg },
  { kind: 'webhook-secret', hint: 'whsec_', pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/=]{16,255}/dg },
  { kind: 'twilio-key', hint: 'SK', pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![A-Za-z0-9])/dg },
  { kind: 'sendgrid-key', hint: 'SG.', pattern: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/dg },
  { kind: 'mailgun-key', hint: 'key-', pattern: /(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![A-Za-z0-9])/dg },
  { kind: 'npm-token', hint: 'npm_', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/dg },
  { kind: 'pypi-token', hint: 'pypi-', pattern: /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,1000}/dg },
  { kind: 'rubygems-key', hint: 'rubygems_', pattern: /(?<![A-Za-z0-9])rubygems_[0-9a-f]{48}/dg },
  { kind: 'docker-token', hint: 'dckr_', pattern: /(?<![A-Za-z0-9])dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,64}/dg },
  {
    kind: 'openai-key',
    hint: 'sk-',
    pattern:
      /(?<![A-Za-z0-9])sk-(?:(?:proj|svcacct|admin|ant|or|lf)-[A-Za-z0-9_-]{20,255}|[A-Za-z0-9]{40,64}(?![A-Za-z0-9]))/dg,
  },
  { kind: 'huggingface-token', hint: 'hf_', pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,64}/dg },
  { kind: 'vault-token', hint: 'hv', pattern: /(?<![A-Za-z0-9])hv[sbr]\.[A-Za-z0-9_-]{20,300}/dg },
  { kind: 'digitalocean-token', hint: 'do', pattern: /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}/dg },
  {
    kind: 'doppler-token',
    hint: 'dp.',
    pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9_.-]{30,128}/dg,
  },
  { kind: 'new-relic-key', hint: 'NRA', pattern: /(?<![A-Za-z0-9])NRA[KL]-[A-Z0-9]{27}/dg },
  { kind: 'grafana-token', hint: 'gl', pattern: /(?<![A-Za-z0-9])gl(?:sa|c)_[A-Za-z0-9_+/=-]{32,400}/dg },
  { kind: 'sentry-token', hint: 'sntry', pattern: /(?<![A-Za-z0-9])sntry[su]_[A-Za-z0-9_+/=-]{32,512}/dg },
  { kind: 'atlassian-token', hint: 'AT', pattern: /(?<![A-Za-z0-9])AT(?:ATT3|CTT3|BB)[A-Za-z0-9_=+/-]{20,400}/dg },
  { kind: 'databricks-token', hint: 'dapi', pattern: /(?<![A-Za-z0-9])dapi[0-9a-f]{32}/dg },
  { kind: 'shopify-token', hint: 'shp', pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32}/dg },
  { kind: 'linear-key', hint: 'lin_', pattern: /(?<![A-Za-z0-9])lin_(?:api|oauth)_[A-Za-z0-9]{32,128}/dg },
  {
    kind: 'planetscale-password',
    hint: 'pscale_',
    pattern: /(?<![A-Za-z0-9])pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_.-]{32,64}/dg,
  },
  { kind: 'square-token', hint: 'sq0', pattern: /(?<![A-Za-z0-9])sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,60}/dg },
  { kind: 'age-key', hint: 'AGE-SECRET-KEY-1', pattern: /AGE-SECRET-KEY-1[0-9A-Z]{40,80}/dg },
  { kind: 'telegram-token', hint: ':', pattern: /(?<![A-Za-z0-9])[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/dg },
  {
    kind: 'discord-token',
    hint: '.',
    pattern: /(?<![A-Za-z0-9_-])[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,45}(?![A-Za-z0-9_-])/dg,
  },
  // RFC 7519: three parts, or five where it is encrypted, of which the first is JSON that opens with a brace and a quote.
  {
    kind: 'jwt',
    hint: 'eyJ',
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}(?:\.[A-Za-z0-9_-]{0,16384}){2,4}/dg,
  },
  {
    kind: 'webhook-url',
    hint: 'hooks.slack',
    pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{8,200})/dgi,
  },
  {
    kind: 'webhook-url',
    hint: '/api/',
    pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/([0-9]{5,25}\/[A-Za-z0-9_-]{20,120})/dgi,
  },
  {
    kind: 'webhook-url',
    hint: '/webhook',
    pattern: /(?:webhook\.office\.com|outlook\.office(?:365)?\.com)\/webhook(?:b2)?\/([A-Za-z0-9@/_-]{20,300})/dgi,
  },
  {
    kind: 'webhook-url',
    hint: 'chat.googleapis.com',
    pattern: /chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{1,64}\/messages\?([A-Za-z0-9=&%_-]{16,400})/dgi,
  },
  // RFC 3986, 3.2.1. Only the password: the user and the host are what a reader needs.
  {
    kind: 'password',
    hint: '://',
    pattern: /:\/\/[^\s:/?#@"'<>[\]\\]{0,128}:([^\s/?#@"'<>[\]\\]{1,256})@(?=[A-Za-z0-9.[_-])/dg,
  },
]
