import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

// Said aloud: a queue that no test has seen is no tested queue.
if (!hasRedis) console.warn('redis-server is missing: the tests of the queue are skipped')

export interface RunningRedis {
  readonly port: number
  readonly url: string
  readonly redis: Redis
  readonly stop: () => Promise<void>
}

/** A Redis of the test's own, on a free port, that writes nothing to disk. */
export async function startRedis(...options: string[]): Promise<RunningRedis> {
  const port = await freePort()
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...options]
  const server = spawn('redis-server', args, { stdio: 'ignore' })
  const password = options[options.indexOf('--requirepass') + 1]
  const redis = new Redis({
    port,
    host: '127.0.0.1',
    ...(options.includes('--requirepass') && password !== undefined && { password }),
    retryStrategy: () => 50,
    maxRetriesPerRequest: null,
  })
  redis.on('error', () => undefined)
  await redis.ping()
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    redis,
    stop: async () => {
      redis.disconnect()
      server.kill('SIGKILL')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export interface Command {
  readonly child: ChildProcess
  /** What it has said on standard error so far. */
  readonly said: () => string
  /** Resolves when standard error has these words. */
  readonly says: (words: string) => Promise<void>
  readonly ended: Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>
}

/** A command as it was built, in a process of its own. */
export function start(main: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, stdin = ''): Command {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } })
  let [stdout, stderr] = ['', '']
  const waiting = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
    for (const look of waiting) look()
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin)
  return {
    child,
    said: () => stderr,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!stderr.includes(words)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        child.once('close', () => reject(new Error(`it ended without saying "${words}": ${stderr}`)))
        look()
      }),
    ended: new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr }))),
  }
}
