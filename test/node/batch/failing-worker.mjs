// A worker that fails as the document asks for.
export async function readTask({ name }) {
  if (name === 'hangs.md') for (;;);
  if (name === 'exits.md') process.exit(1)
  if (name === 'throws.md') throw new Error('a\nfault')
  return { tally: { documents: 1 }, lines: [name] }
}
