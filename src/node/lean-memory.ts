import { setFlagsFromString } from 'node:v8'

/**
 * Has this process, with all its threads, collect garbage before its heap has doubled: when it has grown by so many
 * percent. A large source passes through many forms, each of which is done with when the next one is there: reading it
 * so takes half of the memory, and a few percent more time.
 */
export function useLittleMemory(percent = 40): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`)
}
