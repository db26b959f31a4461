import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Queue, UnrecoverableError, Worker } from 'bullmq'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { machineName } from '../../../src/node/queue/deaths.ts'
import { prefix, queueName, resultKey } from '../../../src/node/queue/order.ts'
import { queueAddress } from '../../../src/node/queue/queue-address.ts'
import { queueReaders } from '../../../src/node/queue/queue-readers.ts'
import { type Command, hasRedis, type RunningRedis, start, startRedis } from './redis.ts'

const root = resolve(import.meta.dirname, '../../..')
const main = join(root, 'dist/cli/main.js')
const now = ['--now', '2026-11-23T00:00Z']

/** Documents of a run, told apart by their times; a planted word shows what of them lies where. */
function documents(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0')
    const rows = Array.from({ length: 20 }, (_, row) => `- 1${row % 10}:${minute} UTC Quokka node ${row} restarted.`)
    const text = `# Outage ${index}\n\nOn 3 March 2026.\n\n- 10:00 UTC Alert.\n${rows.join('\n')}\n- 20:${minute} UTC Resolved.\n`
    return JSON.stringify({ name: `report-${index}.md`, text })
  })
  return `${lines.join('\n')}\n`
}

const filter = ['batch', '--stdin', 'ndjson', '--stdout', 'ndjson', '--check', ...now]

describe.skipIf(!hasRedis)('a queue', { timeout: 120_000 }, () => {
  let server: RunningRedis
  const running: Command[] = []
  const run = (args: readonly string[], stdin = '', env: NodeJS.ProcessEnv = {}): Command => {
    const command = start(main, args, env, stdin)
    running.push(command)
    return command
  }
  const worker = async (): Promise<Command> => {
    const command = run(['worker', '--queue', server.url, '--workers', '1'])
    await command.says('reading documents of version')
    return command
  }
  const asked = (stdin: string, ...more: string[]) => run([...filter, '--queue', server.url, ...more], stdin)

  beforeAll(async () => {
    server = await startRedis()
  })
  beforeEach(async () => {
    await server.redis.flushall()
  })
  afterEach(async () => {
    for (const { child } of running) child.kill('SIGKILL')
    await Promise.all(running.splice(0).map(({ ended }) => ended))
  })
  afterAll(async () => {
    await server.stop()
  })

  test('two machines give the bytes that one gives, and nothing of a document stays in Redis', async () => {
    const stdin = `${documents(12)}${documents(2)}{"name": "empty.md", "text": ""}\nno document\n`
    const [alone] = await Promise.all([run(filter, stdin).ended, worker(), worker()])
    const { status, stdout, stderr } = await asked(stdin, '--in-flight', '8').ended
    expect(stdout).toBe(alone.stdout)
    expect(stdout.split('\n')).toHaveLength(17)
    expect([status, stderr.split('\n').filter((line) => !line.includes('note'))]).toEqual([
      alone.status,
      alone.stderr.split('\n').filter((line) => !line.includes('note')),
    ])
    expect(await leftIn(server)).not.toMatch(/Quokka|report-|Outage|result:|[0-9a-f]{64}/)
  })

  test('of two machines one is killed in its work, and nothing is lost or doubled', async () => {
    const stdin = documents(60)
    const [alone, victim] = await Promise.all([run(filter, stdin).ended, worker(), worker()])
    const run2 = asked(stdin)
    await until(async () => Number(await server.redis.llen(`${prefix}:${queueName(version)}:active`)) >= 3)
    victim.child.kill('SIGKILL')
    expect((await victim.ended).status).toBeNull()
    expect((await run2.ended).stdout).toBe(alone.stdout)
  })

  test('a machine that is told to stop finishes what it has begun and puts the rest back', async () => {
    const [first, second] = [await worker(), asked(documents(40), '--in-flight', '40')]
    await until(async () => (await counted(server, 'completed')) >= 3)
    first.child.kill('SIGTERM')
    const { status, stdout } = await first.ended
    const read = Number(/^read (\d+) documents\n$/.exec(stdout)?.[1])
    expect([status, read >= 3, read < 40]).toEqual([0, true, true])
    expect(await server.redis.llen(`${prefix}:${queueName(version)}:active`)).toBe(0)
    const last = await worker()
    expect((await second.ended).stdout.split('\n')).toHaveLength(41)
    last.child.kill('SIGTERM')
    expect((await last.ended).stdout).toBe(`read ${40 - read} documents\n`)
  })

  test('what waits is taken back when the one who asked is stopped', async () => {
    const command = asked(documents(5))
    await until(async () => Number(await server.redis.llen(`${prefix}:${queueName(version)}:wait`)) === 5)
    command.child.kill('SIGINT')
    const { status, stderr } = await command.ended
    expect([status, stderr]).toEqual([2, expect.stringContaining('interrupted')])
    expect(await leftIn(server)).not.toMatch(/:wait|[0-9a-f]{64}/)
  })

  test('a job that is no document harms nobody', async () => {
    const connection = server.redis.duplicate()
    const queue = new Queue(queueName(version), { connection, prefix })
    const bad = [null, 7, 'x', { name: 'a' }, Buffer.from('not deflated').toString('base64')]
    for (const [index, data] of bad.entries()) await queue.add('document', data, { jobId: `bad${index}` })
    await worker()
    expect((await asked(documents(3)).ended).stdout.split('\n')).toHaveLength(4)
    await until(async () => (await counted(server, 'completed')) === 3 + bad.length)
    await queue.close()
    connection.disconnect()
  })

  test('without a machine of this version, it is said', async () => {
    const command = asked(documents(1))
    await command.says(`no postmortem worker of version ${version} is at ${server.url}/0`)
  })

  describe('asked from a program', () => {
    const open = async (signal = new AbortController().signal) =>
      await queueReaders({
        address: queueAddress(server.url),
        version,
        optionsFor: () => ({}),
        note: () => undefined,
        signal,
      })

    test('the same document twice is one job', async () => {
      const readers = await open()
      const both = [1, 2].map(() => readers.read({ name: 'a.md', text: '# Outage' }))
      const other = readers.read({ name: 'a.md', text: '# Another' })
      await until(async () => (await counted(server, 'added')) >= 2)
      await worker()
      const [one, two, three] = await Promise.all([...both, other])
      expect(one).toEqual(two)
      expect(one?.lines).not.toEqual(three?.lines)
      expect(await counted(server, 'completed')).toBe(2)
      await readers.close()
    })

    test('two who ask for the same both get it', async () => {
      const readers = [await open(), await open()]
      const results = readers.map((each) => each.read({ name: 'a.md', text: '# Outage\n\n- 10:00 UTC Alert.\n' }))
      await worker()
      const [one, two] = await Promise.all(results)
      expect(one?.lines[0]).toContain('"kind":"incident"')
      expect(two).toEqual(one)
      await Promise.all(readers.map((each) => each.close()))
    })

    const quick = async (): Promise<Command> => {
      const machine = start(join(import.meta.dirname, 'machine.mjs'), [server.url, version])
      running.push(machine)
      await machine.says('ready')
      return machine
    }
    const begun = async (): Promise<number> => {
      const [key] = await server.redis.keys(`${prefix}:begun:*`)
      return key === undefined ? 0 : await server.redis.scard(key)
    }
    const outage = { name: 'a.md', text: '# Outage\n\n- 10:00 UTC Alert.\n' }

    test('a document over which three machines die is an error, and the fourth is not tried', async () => {
      const readers = await open()
      const result = readers.read(outage)
      for (let count = 1; count <= 3; count += 1) {
        const machine = await quick()
        await until(async () => (await begun()) === count)
        machine.child.kill('SIGKILL')
      }
      await quick()
      const message = 'a.md: 3 machines have died while they read it, and no other one tries'
      expect((await result).lines.map((line) => JSON.parse(line))).toEqual([
        { kind: 'error', document: { name: 'a.md' }, error: { code: 'internal', message } },
      ])
      expect(await begun()).toBe(0)
      await readers.close()
    })

    test('machines that are stopped for long, and have not died, make no error of it', async () => {
      const readers = await open()
      const result = readers.read(outage)
      const stopped = await quick()
      await until(async () => (await begun()) === 1)
      stopped.child.kill('SIGSTOP')
      const [key = ''] = await server.redis.keys(`${prefix}:begun:*`)
      const others = ['one', 'other'].map((name) => server.redis.duplicate({ connectionName: machineName(name) }))
      for (const each of others) await each.ping()
      await server.redis.sadd(key, 'one', 'other')
      await quick()
      expect((await result).lines).toEqual([expect.stringContaining('"kind":"incident"')])
      stopped.child.kill('SIGCONT')
      for (const each of others) each.disconnect()
      await readers.close()
    })

    test('what cannot be unpacked of a result is asked for again', async () => {
      const readers = await open()
      const result = readers.read(outage)
      await until(async () => (await counted(server, 'added')) === 1)
      const [key = ''] = await server.redis.keys(`${prefix}:${queueName(version)}:${'?'.repeat(64)}`)
      const id = key.slice(-64)
      await server.redis.set(resultKey(id), 'no result')
      const events = `${prefix}:${queueName(version)}:events`
      await server.redis.xadd(events, '*', 'event', 'completed', 'jobId', id, 'returnvalue', 'null')
      await until(async () => (await server.redis.exists(resultKey(id))) === 0)
      await quick()
      expect((await result).lines).toEqual([expect.stringContaining('"kind":"incident"')])
      await readers.close()
    })

    test('what the queue gives up says so', async () => {
      const readers = await open()
      const connection = server.redis.duplicate()
      const failing = new Worker(
        queueName(version),
        async () => {
          throw new UnrecoverableError('no room')
        },
        { connection, prefix },
      )
      const { lines } = await readers.read(outage)
      expect(lines).toEqual([expect.stringContaining('"message":"a.md: no machine could read it: no room"')])
      await failing.close()
      connection.disconnect()
      await readers.close()
    })

    test('a stop ends the waiting', async () => {
      const stop = new AbortController()
      const readers = await open(stop.signal)
      const waiting = readers.read({ name: 'a.md', text: '# Outage' })
      const failed = expect(waiting).rejects.toThrow('enough')
      await until(async () => (await counted(server, 'added')) === 1)
      stop.abort(new Error('enough'))
      await failed
      await readers.close()
    })
  })
})

describe.skipIf(!hasRedis)('what is wrong with a queue is one line without its password', { timeout: 60_000 }, () => {
  let server: RunningRedis
  beforeAll(async () => {
    server = await startRedis('--requirepass', 'right')
  })
  afterAll(async () => {
    await server.stop()
  })
  const asked = async (url: string, env: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = await start(main, [...filter, '--queue', url], env, documents(1)).ended
    return [status, stdout, stderr.replaceAll(`${server.port}`, 'PORT')]
  }

  test.each([
    ['redis://:wrong-secret@127.0.0.1', 'it refuses the user or the password'],
    ['redis://127.0.0.1', 'it asks for a password'],
  ])('%s', async (url, reason) => {
    const [status, stdout, stderr] = await asked(`${url}:${server.port}`)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`postmortem: cannot use the queue: redis://127.0.0.1:PORT/0: ${reason}\n`)
  })

  test('the password may come from the environment', async () => {
    const worker = start(main, ['worker', '--queue', server.url], { POSTMORTEM_QUEUE_PASSWORD: 'right' })
    await worker.says('reading documents of version')
    worker.child.kill('SIGTERM')
    expect(await worker.ended).toMatchObject({ status: 0, stdout: 'read 0 documents\n' })
    expect(worker.said()).not.toContain('right')
  })

  test('nobody is there', async () => {
    const { port, stop } = await startRedis()
    await stop()
    const { status, stderr } = await start(main, ['worker', '--queue', `redis://:secret@localhost:${port}`]).ended
    expect(status).toBe(2)
    expect(stderr).toMatch(/^postmortem: cannot use the queue: redis:\/\/localhost:\d+\/0: .{5,200}\n$/)
  })
})

test('without its packages, it is said which to install', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-bare-'))
  try {
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    mkdirSync(join(folder, 'node_modules'))
    for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !/^(\.|bullmq$)/.test(each))) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    }
    const { status, stderr } = await start(join(folder, 'dist/cli/main.js'), ['worker', '--queue', 'redis://h']).ended
    expect([status, stderr]).toEqual([2, 'postmortem: a queue needs a package: bullmq: npm install bullmq\n'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const { version } = JSON.parse(
  await import('node:fs').then(({ readFileSync }) => readFileSync(join(root, 'package.json'), 'utf8')),
) as { version: string }

/** All that a Redis holds, as text: names of keys and their values. */
async function leftIn({ redis }: RunningRedis): Promise<string> {
  const keys = await redis.keys('*')
  const dumps = await Promise.all(
    keys.map(async (key) => `${key} ${(await redis.dumpBuffer(key))?.toString('latin1')}`),
  )
  return dumps.join('\n')
}

/** How often something has happened on the queue. */
async function counted({ redis }: RunningRedis, event: string): Promise<number> {
  const entries = await redis.xrange(`${prefix}:${queueName(version)}:events`, '-', '+')
  return entries.filter(([, fields]) => fields[fields.indexOf('event') + 1] === event).length
}

async function until(there: () => Promise<boolean>): Promise<void> {
  while (!(await there())) await new Promise((resolve) => setTimeout(resolve, 20))
}
