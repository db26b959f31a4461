// A worker that fails, or takes its time, as the document asks for.
import { setTimeout } from 'node:timers/promises'

export async function readTask({ name }) {
  if (name === 'hangs.md') for (;;);
  if (name === 'exits.md') process.exit(1)
  if (name === 'throws.md') throw new Error('a\nfault')
  if (name.startsWith('slow')) await setTimeout(250)
  return { tally: { documents: 1 }, lines: [name] }
}
