import { isPlaceholder, isState, looksRandom } from './looks.ts'
import { quotedAt, type Span } from './quoted.ts'
import type { FoundSecret } from './secret.ts'

interface Name {
  readonly kind: string
  /**
   * `always`: what stands behind it is a secret unless it is a placeholder. `word`: the same, but one ordinary word
   * behind a colon may tell of the thing. `random`: only what looks like one.
   */
  readonly trust: 'always' | 'word' | 'random'
}

const password: Name = { kind: 'password', trust: 'always' }

// In the order in which they are tried: the longer before its part.
const names: readonly (readonly [string, Name])[] = [
  [
    'pass(?:word|wd|phrase|code)|pwd|kennwort|passwort|contrase(?:ñ|n)a|mot de passe|senha|пароль|パスワード|密码|密碼|비밀번호',
    password,
  ],
  ['(?<=[_-])pass|(?<![a-z0-9_-])pw', password],
  ['(?:client|app|webhook|signing|shared|consumer|jwt|hmac)[_ -]?secret', { kind: 'secret', trust: 'word' }],
  ['secret[_-]?(?:access[_-]?)?key(?:[_-]?base)?', { kind: 'secret', trust: 'word' }],
  ['secret', { kind: 'secret', trust: 'word' }],
  [
    '(?:api|private|encryption|signing|master|access|account|auth|shared[_-]?access|storage|subscription)[_ -]?key',
    { kind: 'api-key', trust: 'word' },
  ],
  [
    '(?:routing|integration|license|service|deploy|ingest(?:ion)?|instrumentation|write)[_ -]?key',
    { kind: 'api-key', trust: 'random' },
  ],
  ['x-amz-(?:security-token|signature|credential)|sig(?:nature)?', { kind: 'signature', trust: 'random' }],
  ['token|otp|bearer|jwt', { kind: 'token', trust: 'random' }],
  ['credentials?|auth', { kind: 'credential', trust: 'random' }],
  ['session(?:[_-]?id)?|sess(?:id)?|sid|csrf|xsrf', { kind: 'session', trust: 'random' }],
]

const name = new RegExp(names.map(([words]) => `(${words})`).join('|'), 'g')

// What may close a name, what parts it from its value, and the pair of fields in which environments are listed.
const separator =
  /(\\{0,7}["'`])?(?:[ \t]{0,8}(?::=|=>|[:=])|[ \t]{1,4}(?:is|was|ist|war|est|era|é)(?=[ \t])|(?=[ \t]))/y
const pairOf = /(\\{0,7}["'])?[ \t]{0,8},?\s{0,40}(?:\\{0,7}["'])?value(?:\\{0,7}["'])?[ \t]{0,8}[:=]/iy
const blanks = /[ \t]{0,8}/y
const bare = /[^\s"'`<>,;&|\\]{1,4096}/y

/** Values that stand behind a name which says that they are secret: `DB_PASSWORD=…`, `"api_key": "…"`, `--token …`. */
export function namedValues(text: string): FoundSecret[] {
  const found: FoundSecret[] = []
  let done = 0
  for (const match of inLowerCase(text).matchAll(name)) {
    // A name inside a secret is a part of it.
    if (match.index < done) continue
    const what = names[match.slice(1).findIndex((part) => part !== undefined)]?.[1]
    if (what === undefined || !beginsName(text, match.index)) continue
    const value = valueAfter(text, match.index, match.index + match[0].length, what)
    if (value === undefined) continue
    found.push({ kind: what.kind, start: value.start, end: value.end })
    done = value.end
  }
  return found
}

/** The expression would take three times as long if it had to look at both cases of each letter. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** `compassword` has none, `dbPassword`, `DB_PASSWORD` and `x-api-key` do. */
function beginsName(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  if (!/\p{L}/u.test(before) || !/[A-Za-z]/.test(text[at] ?? '')) return true
  return /[a-z]/.test(before) && /[A-Z]/.test(text[at] ?? '')
}

function valueAfter(text: string, start: number, end: number, { trust }: Name): Span | undefined {
  const pair = matchAt(pairOf, text, end)
  const parted = pair ?? matchAt(separator, text, end)
  if (parted === undefined) return undefined
  const sign = parted[0].replace(/^\\*["'`]/, '').trim()
  const from = end + parted[0].length
  const isOption = sign === '' && /(?:^|[\s"'`])--?[a-z-]{0,24}$/.test(text.slice(Math.max(0, start - 28), start))
  if (sign === '' && !isOption) return undefined
  const at = from + (matchAt(blanks, text, from)?.[0].length ?? 0)
  const quoted = quotedAt(text, at)
  if (quoted !== undefined) {
    const value = text.slice(quoted.start, quoted.end)
    if (isPlaceholder(value) || isState(value)) return undefined
    return trust === 'random' && !looksRandom(value) ? undefined : quoted
  }
  const plain = bareAt(text, at)
  if (plain === undefined) return undefined
  const value = text.slice(plain.start, plain.end)
  if (isPlaceholder(value) || isState(value)) return undefined
  const isProse = !isOption && pair === undefined && !sign.endsWith('=')
  return isSecret(value, trust, isProse, text.slice(plain.end, plain.end + 3), /^[a-zé]/.test(sign)) ? plain : undefined
}

function isSecret(value: string, trust: Name['trust'], isProse: boolean, after: string, isSaid: boolean): boolean {
  if (looksRandom(value)) return true
  if (trust === 'random') return false
  if (!isProse) return true
  const isWord = /^\p{L}[\p{Ll}'’-]*$/u.test(value)
  if (trust === 'word' || isSaid) return !isWord && /\d|[A-Z][a-z]|[^\p{L}\p{N}_./:-]/u.test(value) && value.length > 5
  // `Password: swordfish`, but not `Password: reset by the user`.
  return !isWord || !/^[ \t][\p{L}\p{N}[]/u.test(after)
}

function bareAt(text: string, at: number): Span | undefined {
  const found = matchAt(bare, text, at)?.[0]
  if (found === undefined) return undefined
  // Brackets and full stops at its end belong to the sentence or to the JSON around it.
  let length = found.length
  while (length > 0 && /[)\]}.:]/.test(found[length - 1] ?? '')) length -= 1
  return length === 0 ? undefined : { start: at, end: at + length }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
