import { stableHash } from '../../model/stable-hash.ts'
import { UserError } from '../user-error.ts'

/**
 * Which documents are in one of several parts, by their names alone: every document is in one, and in the same one on
 * every machine, whatever else there is to read.
 *
 * @param given `2/8`: the second of eight
 * @throws {UserError} where it is not written so
 */
export function shardOf(given: string): (name: string) => boolean {
  const [, index = '', parts = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []
  const [own, all] = [Number(index), Number(parts)]
  if (own < 1 || own > all) {
    throw new UserError('not a --shard', given, 'write which of how many, counted from 1: --shard 2/8')
  }
  return (name) => Number.parseInt(stableHash(name).slice(0, 12), 16) % all === own - 1
}
