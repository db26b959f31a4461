import { createRequire } from 'node:module'
import type { Redis } from 'ioredis'
import { UserError } from '../user-error.ts'
import type { QueueAddress } from './queue-address.ts'

export type BullMq = typeof import('bullmq')

export interface Connection {
  readonly redis: Redis
  readonly bullmq: BullMq
  readonly close: () => void
}

/** How long a connection may take to come about, in milliseconds. */
const patience = 10_000

/**
 * Connects to a queue. A connection that is lost later is taken up again, for as long as it takes.
 *
 * @param note is told when it is lost, and when it is back
 * @param name by which the server knows it, also when it is back
 * @throws {UserError} where the packages are not installed, or nothing answers there
 */
export async function connect(address: QueueAddress, note: (line: string) => void, name?: string): Promise<Connection> {
  const { bullmq, Redis } = await load()
  const { host, port, db, username, password, tls, shown } = address
  const redis = new Redis({
    host,
    port,
    db,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: {} }),
    ...(name !== undefined && { connectionName: name }),
    lazyConnect: true,
    connectTimeout: patience,
    // What is asked while the connection is lost waits until it is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 200, 5_000),
  })
  let reason = 'nothing answers'
  let known = false
  let lost = false
  redis.on('error', (error: Error) => {
    reason = reasonOf(error)
    if (known && !lost) note(`the connection to ${shown} is lost (${reason}): trying again`)
    lost = known
  })
  redis.on('ready', () => {
    if (lost) note(`the connection to ${shown} is back`)
    lost = false
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    redis.disconnect()
    throw new UserError('cannot use the queue', shown, isOwn(error) ? reasonOf(error) : reason)
  }
  known = true
  return { redis, bullmq, close: () => redis.disconnect() }
}

/** An answer of the server, where the other kind only says that the connection was closed. */
const isOwn = (error: unknown): error is Error => error instanceof Error && error.name === 'ReplyError'

/** In few words: messages of connections to several addresses are empty, and those of the server may be long. */
export function reasonOf(error: Error & { code?: string }): string {
  if (error.message.startsWith('NOAUTH')) return 'it asks for a password'
  if (error.message.startsWith('WRONGPASS')) return 'it refuses the user or the password'
  return (error.message || error.code || error.name).replace(/\s+/g, ' ').slice(0, 200)
}

async function load(): Promise<{ bullmq: BullMq; Redis: typeof Redis }> {
  const { resolve } = createRequire(import.meta.url)
  const missing = ['bullmq', 'ioredis'].filter((name) => {
    try {
      resolve(name)
      return false
    } catch {
      return true
    }
  })
  if (missing.length > 0) {
    throw new UserError('a queue needs a package', missing.join(' and '), `npm install ${missing.join(' ')}`)
  }
  const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')])
  return { bullmq, Redis: ioredis.Redis }
}
