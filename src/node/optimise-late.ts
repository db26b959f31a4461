import { setFlagsFromString } from 'node:v8'

/**
 * Has the threads of this process compile a function for speed once it has run fifteen times as long as is usual. Every
 * thread compiles for itself, on cores that the threads would read on: in a run over two thousand documents that took
 * a fifth of all time, and most of it was spent on functions that run little.
 */
export function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=1000000')
}
