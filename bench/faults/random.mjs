/** A source of chance that gives the same for the same seed, on every machine (mulberry32). */
export function randomOf(seed) {
  let state = hash(String(seed))
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (from, to) => from + Math.floor(next() * (to - from + 1))
  const pick = (list) => list[int(0, list.length - 1)]
  const chance = (share) => next() < share
  const shuffle = (list) => {
    const rest = [...list]
    return list.map(() => rest.splice(int(0, rest.length - 1), 1)[0])
  }
  return { int, pick, chance, shuffle }
}

/** FNV-1a, 32 bits. */
function hash(text) {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0), 0x01000193)
  return value
}
