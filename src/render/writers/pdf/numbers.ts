/** A number as the content stream takes it: hundredths of a point are finer than any eye. */
export function n(value: number): string {
  return `${Math.round(value * 100) / 100}`
}
