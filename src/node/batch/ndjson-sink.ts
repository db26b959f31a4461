import type { Sink } from './sink.ts'
import { stagedFile } from './staged-file.ts'

/** Every record, a line each. */
export async function ndjsonSink(path: string): Promise<Sink> {
  const file = await stagedFile(path)
  return {
    write: async ({ lines }) => {
      for (const line of lines) await file.write(`${line}\n`)
    },
    commit: () => file.commit(),
    discard: () => file.discard(),
  }
}
