import { setFlagsFromString } from 'node:v8'

/**
 * Has this process collect garbage before its heap has doubled. A large source passes through many forms, each of which
 * is done with when the next one is there: reading it so takes half of the memory, and a few percent more time.
 */
export function useLittleMemory(): void {
  setFlagsFromString('--heap-growing-percent=40')
}
