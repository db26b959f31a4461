import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Inputs that are better made than kept. */
export function makeFixtures(folder: string): void {
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  mkdirSync(join(folder, 'no-reports'))
  // Of 60 MB, without taking room on the disk.
  writeFileSync(join(folder, 'large.txt'), '10:00 Alert\n')
  truncateSync(join(folder, 'large.txt'), 60_000_000)
}
