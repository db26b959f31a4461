import { UserError } from '../user-error.ts'

/** Where a queue is, and who asks. */
export interface QueueAddress {
  readonly host: string
  readonly port: number
  readonly db: number
  readonly username?: string
  readonly password?: string
  /** Whether it is spoken to in TLS (`rediss:`). */
  readonly tls: boolean
  /** Without who asks and the password: for messages. */
  readonly shown: string
}

const form = 'write redis://host:6379, rediss:// for TLS, redis://user:password@host:6379/1 for a user and a database'

/**
 * The address that a URL gives. Messages never repeat what was given: there may be a password in it.
 *
 * @param password of the environment, where the URL has none
 * @throws {UserError} where it is no address of a Redis
 */
export function queueAddress(url: string, password?: string): QueueAddress {
  const given = URL.canParse(url) ? new URL(url) : undefined
  const tls = given?.protocol === 'rediss:'
  const db = /^\/?(\d{0,4})$/.exec(given?.pathname ?? '')?.[1]
  const extra = given !== undefined && `${given.search}${given.hash}` !== ''
  if (
    given === undefined ||
    !(tls || given.protocol === 'redis:') ||
    given.hostname === '' ||
    db === undefined ||
    extra
  )
    throw new UserError('not the address of a Redis', '--queue', form)
  const host = given.hostname.replace(/^\[|\]$/g, '')
  const port = given.port === '' ? 6379 : Number(given.port)
  const [user, own = password] = [given.username, given.password].map(decoded)
  return {
    host,
    port,
    db: Number(db),
    tls,
    ...(user !== undefined && { username: user }),
    ...(own !== undefined && { password: own }),
    shown: `${given.protocol}//${given.hostname}:${port}/${Number(db)}`,
  }
}

function decoded(part: string): string | undefined {
  if (part === '') return undefined
  try {
    return decodeURIComponent(part)
  } catch {
    throw new UserError('not the address of a Redis', '--queue', 'write % in a user or a password as %25')
  }
}
