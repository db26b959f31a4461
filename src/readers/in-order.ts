/**
 * What a schema has let through, its keys in the order of the value that was read: written again it is the same text.
 */
export function inOrderOf<Value>(read: unknown, passed: Value): Value {
  if (Array.isArray(read) && Array.isArray(passed)) {
    return passed.map((value, index) => inOrderOf(read[index], value)) as Value
  }
  if (!isRecord(read) || !isRecord(passed)) return passed
  const keys = Object.keys(read).filter((key) => Object.hasOwn(passed, key))
  return Object.fromEntries(keys.map((key) => [key, inOrderOf(read[key], passed[key])])) as Value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
