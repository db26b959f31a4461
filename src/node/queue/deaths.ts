import type { Redis } from 'ioredis'
import { begunKey, kept, prefix } from './order.ts'

/**
 * By this name the server knows a machine for as long as its process lives. A machine that says nothing for long loses
 * its documents to others, and may yet be alive: on a crowded computer, or stopped for a while. Its connection, which the
 * system closes when the process ends, tells it from one that has died.
 */
export const machineName = (machine: string): string => `${prefix}:machine:${machine}`

/** Takes down that a machine begins to read a document. */
export async function noteBeginning(redis: Redis, id: string, machine: string): Promise<void> {
  await Promise.all([redis.sadd(begunKey(id), machine), redis.expire(begunKey(id), kept)])
}

/** How many of the machines that began to read a document have died since; none once its result is there. */
export async function deathsOver(redis: Redis, id: string): Promise<number> {
  const machines = await redis.smembers(begunKey(id))
  if (machines.length === 0) return 0
  const clients = String(await redis.client('LIST'))
  return machines.filter((machine) => !clients.includes(` name=${machineName(machine)} `)).length
}
