// A run over invented documents, for tests that end it at any moment: `node fake-reading.mjs FOLDER [FILE]` writes into
// the folder, or a file in it. Reading and writing take a little time each, so that a kill finds it in every state.
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { emptyTally } from '../../../dist/batch/tally.js'
import { openJournal } from '../../../dist/node/batch/journal.js'
import { runBatch } from '../../../dist/node/batch/run-batch.js'
import { openSink, sinkKindOf } from '../../../dist/node/batch/sink.js'

const [, , folder, file = ''] = process.argv

function* documents() {
  for (let number = 0; number < 150; number += 1) yield { name: `${number}.md`, text: `Report ${number}` }
}

async function read({ name, sha256 }) {
  await setTimeout(sha256.charCodeAt(0) % 3)
  const lines = [{ kind: 'none', document: { name, sha256 }, notes: [name.repeat(sha256.charCodeAt(1))] }]
  return { tally: { ...emptyTally, documents: 1, none: 1 }, lines: lines.map((line) => JSON.stringify(line)) }
}

async function slowSink() {
  const out = join(folder, file)
  const sink = await openSink(out, await sinkKindOf(out))
  let written = 0
  return {
    ...sink,
    write: async (result) => {
      await setTimeout(1)
      written += 1
      if (written === 75) process.stdout.write('half\n')
      await sink.write(result)
    },
  }
}

const journal = await openJournal(`${folder}/batch.journal`, true)
process.stdout.write('begun\n')
const state = { now: '2026-06-01T00:00:00Z', complete: false }
await runBatch(documents(), { journal, state, dependsOn: () => '', read, workers: 1, openSink: slowSink })
await journal.close()
process.stdout.write('done\n')
