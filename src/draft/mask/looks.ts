/** Whether a value stands for one that is not there: `${TOKEN}`, `<password>`, `****`, `[masked: token 1]`. */
export function isPlaceholder(value: string): boolean {
  return (
    /^(?:\$[{(]|\$[A-Z_]{2,}$|\{\{|<|%[({sdv@]|\[(?:masked|redacted|filtered|removed|hidden)\b)/i.test(value) ||
    /^(?:[*•.xX#?_-]{2,}|…|null|nil|none|undefined|true|false|yes|no|n\/a|\(.{0,40}\)|redacted|masked|hidden|secret)$/i.test(
      value,
    )
  )
}

const states = new Set(
  `absent accepted bad blank cached changed compromised correct default denied disabled empty enabled exceeded expired
  expires failed failure forgotten generated incorrect invalid invalidated issued leaked lost missing mismatch needed ok
  old new optional outdated pending present protected refreshed refused rejected renewed required reset resets revoked
  rotated rotation set stale stolen string unavailable unchanged unknown unset updated used valid verified weak wrong`.split(
    /\s+/,
  ),
)

/** Whether a value tells of the secret instead of being it: `token: expired`. */
export const isState = (value: string): boolean => states.has(value.toLowerCase())

const LONG = 24

/**
 * Whether a value looks as if a machine or a careful person had made it up: letters and digits mixed, or letters of
 * both cases, where neither a word with a number, a version, a time, a path nor an address would be.
 */
export function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false
  if (/^[A-Za-z][A-Za-z0-9+.-]{1,15}:\/\//.test(value) || /^\d{4}-\d\d-\d\d|^\d{1,2}:\d\d/.test(value)) return false
  // No word, version or path is so long.
  if (value.length > 256) return true
  const parts = value.split(/[-_./:+=@~]+/).filter((part) => part !== '')
  if (parts.every(isWordy)) return false
  return /\d/.test(value)
    ? /\p{L}/u.test(value) || value.length >= LONG
    : /[a-z][A-Z]{1,3}[a-z]/.test(value) || value.length >= LONG
}

/** `checkout`, `v2`, `eu1`, `2026`, `Redis`, `API`; no `a1b2c3`, no `Xk9QzT`. */
function isWordy(part: string): boolean {
  return /^(?:\p{L}?[\p{Ll}'’]{0,23}\d{0,3}|\p{Lu}{1,12}\d{0,3}|[vV]?\d{1,6}|(?:\p{Lu}\p{Ll}{1,15}){1,4})$/u.test(part)
}
