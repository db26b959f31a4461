// A machine that serves a queue, and loses a document when it has said nothing for less than a second.

import { queueAddress } from '../../../dist/node/queue/queue-address.js'
import { serveQueue } from '../../../dist/node/queue/serve-queue.js'

const [url, version] = process.argv.slice(2)
await serveQueue({
  address: queueAddress(url),
  version,
  workers: 1,
  held: 800,
  signal: new AbortController().signal,
  note: () => undefined,
  onReady: () => process.stderr.write('ready\n'),
})
