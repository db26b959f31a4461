const ones: readonly string[] = 'one two three four five six seven eight nine'.split(' ')
const teens: readonly string[] =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** English numbers in words up to a hundred ('twenty-four', also without the dash), halves and quarters. */
export const englishNumbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  half: 0.5,
  'half an': 0.5,
  'half a': 0.5,
  'a half': 0.5,
  'and a half': 0.5,
  'a quarter of an': 0.25,
  'quarter of an': 0.25,
  'three quarters of an': 0.75,
  'three-quarters of an': 0.75,
  'a hundred': 100,
  'one hundred': 100,
  ...Object.fromEntries([...ones, ...teens].map((word, at) => [word, at + 1])),
  // 'two and a half hours'
  ...Object.fromEntries([...ones, ...teens.slice(0, 3)].map((word, at) => [`${word} and a half`, at + 1.5])),
  ...Object.fromEntries(
    tens.flatMap((ten, at) => [
      [ten, (at + 2) * 10],
      ...ones.flatMap((one, further) =>
        ['-', ' '].map((joint) => [`${ten}${joint}${one}`, (at + 2) * 10 + further + 1]),
      ),
    ]),
  ),
}
