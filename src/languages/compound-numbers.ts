/**
 * The numbers that a language makes of two words, from its tens and its ones: 'fünfundvierzig', 'quarante-cinq'. Read
 * by their last word alone they would be another number.
 */
export function compoundNumbers(
  tens: Readonly<Record<string, number>>,
  ones: Readonly<Record<string, number>>,
  compound: (ten: string, one: string) => string,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      Object.entries(ones).map(([one, more]): [string, number] => [compound(ten, one), value + more]),
    ),
  )
}
