import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { loadSources } from '../../src/node/load-sources.ts'
import { folderWith } from './in-folder.ts'

const message = (ts: string, user: string, text: string) => ({ type: 'message', user, ts, text })

const workspace = {
  'users.json': JSON.stringify([
    { id: 'U01ANA', name: 'ana', profile: { display_name: 'Ana Lima' } },
    { id: 'U02BEN', name: 'ben', profile: { real_name: 'Ben Okafor' } },
  ]),
  'channels.json': JSON.stringify([{ id: 'C01', name: 'orders', created: 1774335600 }]),
  'integration_logs.json': '[]',
  'orders/2026-03-24.json': JSON.stringify([
    message('1774335600.000100', 'U01ANA', 'Orders fail, <@U02BEN> can you look?'),
  ]),
  'orders/2026-03-25.json': JSON.stringify([message('1774422000.000100', 'U02BEN', 'Orders go through again')]),
}

const told = ({ sources }: Awaited<ReturnType<typeof loadSources>>, folder: string) =>
  sources.map(({ name, stream, incidents }) => ({
    name: name.replace(`${folder}/`, ''),
    stream: stream?.replace(`${folder}/`, ''),
    said: incidents.flatMap(({ timeline }) => timeline.map(({ actor, text }) => `${actor}: ${text}`)),
  }))

const days = [
  { name: 'orders/2026-03-24.json', stream: 'orders', said: ['Ana Lima: Orders fail, @Ben Okafor can you look?'] },
  { name: 'orders/2026-03-25.json', stream: 'orders', said: ['Ben Okafor: Orders go through again'] },
]

describe('an export of a Slack workspace', () => {
  test('has its people by name, and the days of a channel as one stream; the rest of it is no source', async () => {
    const folder = folderWith(workspace)
    const loaded = await loadSources([folder])
    expect(told(loaded, folder)).toEqual(days)
    expect([loaded.failures, loaded.notes]).toEqual([[], []])
  })

  test('in an archive is read as it is', async () => {
    const folder = folderWith()
    const tar = pack()
    for (const [name, text] of Object.entries(workspace)) tar.entry({ name }, text)
    tar.finalize()
    const archive = join(folder, 'export.tar')
    writeFileSync(archive, await buffer(tar))
    const loaded = await loadSources([archive])
    expect(told(loaded, archive)).toEqual(days)
    expect(loaded.failures).toEqual([])
  })

  test('gives a single channel its names, too', async () => {
    const folder = folderWith(workspace)
    expect(told(await loadSources([join(folder, 'orders')]), folder)).toEqual(days)
    expect(told(await loadSources([join(folder, 'orders/2026-03-24.json')]), folder)).toEqual(days.slice(0, 1))
  })

  test('is none because a file is called users.json', async () => {
    const folder = folderWith({
      'users.json': '{"users": "none"}',
      'a.md': '# Outage\n\n- 2026-03-24 07:00 UTC Down\n',
    })
    const loaded = await loadSources([folder])
    expect(loaded.sources.map(({ name }) => name)).toEqual([join(folder, 'a.md')])
    expect(loaded.failures).toEqual([expect.stringContaining('users.json')])
  })
})

test('what cannot be read is told in a line that names it, and the others come', async () => {
  const folder = folderWith({
    'a.json': '{"updates": [{"at": "2026-03-24T07:00Z"',
    'b.json': '<html>',
    'c.json': '',
    'd.md': '# Outage\n\n- 2026-03-24 07:00 UTC Down\n',
  })
  const { sources, failures } = await loadSources([folder, join(folder, 'none.json'), join(folder, '*.xyz')])
  expect(sources.map(({ name }) => name)).toContain(join(folder, 'd.md'))
  expect(failures.find((line) => line.includes('c.json'))).toMatch(/the input is empty/)
  expect(failures.find((line) => line.includes('none.json'))).toMatch(/no such file or folder/)
  expect(failures.find((line) => line.includes('*.xyz'))).toMatch(/nothing matches/)
  for (const line of failures) expect(line).not.toContain('\n')
})

test('a file that is named twice is read once, and standard input is a source', async () => {
  const folder = folderWith({ 'd.md': '# Outage\n\n- 2026-03-24 07:00 UTC Down\n' })
  const stdin = Readable.from([Buffer.from('# Outage\n\n- 2026-03-24 07:10 UTC Up again\n')])
  const { sources } = await loadSources([folder, join(folder, 'd.md'), '-'], { stdin })
  expect(sources.map(({ name }) => name)).toEqual([join(folder, 'd.md'), '<stdin>'])
})

test('the times that a source leaves open are those that its settings give', async () => {
  const folder = folderWith({ 'd.md': '# Outage\n\n- 07:00 Down\n- 07:10 Up again\n' })
  const { sources } = await loadSources([folder], {
    assumptionsFor: () => ({ zone: 'Europe/Berlin', date: '2026-03-24' }),
  })
  const [incident] = sources[0]?.incidents ?? []
  expect(incident?.timeline.map(({ at }) => at.instant)).toEqual(['2026-03-24T06:00:00Z', '2026-03-24T06:10:00Z'])
})
