import { access, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { presets } from '../check/presets.ts'
import { nearest } from '../model/nearest.ts'
import { type ConfigFile, isCode, readConfigFile } from './config-file.ts'
import { UserError } from './user-error.ts'

/** One file of a configuration, or a preset that one extends. */
export interface LoadedConfig extends ConfigFile {
  /** Whether code may be run at this file's wish: it was named, or it lies in the user's own project. */
  readonly trusted: boolean
}

const dataFiles = ['postmortem.config.yaml', 'postmortem.config.yml', 'postmortem.config.json']
const codeFiles = ['postmortem.config.js', 'postmortem.config.mjs']

/**
 * The configuration of `path`, or else the nearest one from `cwd` upwards: `postmortem.config.{yaml,yml,json,js,mjs}`
 * or a `package.json` with a key `postmortem`. Beside the reports none is looked for. What it extends comes before it,
 * so that later ones count more; empty where there is none.
 *
 * JavaScript is run only where `path` names it, or where a package.json lies beside the configuration and both belong
 * to the user: a folder of somebody else's reports cannot bring code along unnoticed.
 *
 * @throws {UserError} where a file cannot be read or may not be run, or an `extends` leads nowhere or in a circle
 */
export async function loadConfig(path: string | undefined, cwd = process.cwd()): Promise<LoadedConfig[]> {
  if (path !== undefined) return await extended(await loaded(resolve(cwd, path), path, true), cwd, [])
  const found = await search(cwd)
  if (found === undefined) return []
  return await extended(await loaded(found, nameOf(found, cwd), await isOwnProject(found)), cwd, [])
}

/** Only finds the file: whether it may be run, and what it says, comes afterwards. */
async function search(cwd: string): Promise<string | undefined> {
  const there = () => ({})
  const json = (file: string, text: string) => (basename(file) === 'package.json' ? { postmortem: keyIn(text) } : {})
  const found = await lilconfig('postmortem', {
    searchPlaces: [...dataFiles, ...codeFiles, 'package.json'],
    loaders: { '.yaml': there, '.yml': there, '.json': json, '.js': there, '.mjs': there },
    packageProp: 'postmortem',
  }).search(cwd)
  return found?.filepath
}

/** Undefined where the package.json has no such key: the search goes on above it. */
function keyIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { postmortem?: unknown } | null)?.postmortem
  } catch {
    return 'unreadable'
  }
}

async function loaded(file: string, name: string, trusted: boolean): Promise<LoadedConfig> {
  if (isCode(file) && !trusted) {
    const mend = 'no package.json of yours lies beside the configuration; if it is yours, name it with --config'
    throw new UserError('not run', name, mend)
  }
  return { ...(await readConfigFile(file, name)), trusted }
}

/** Whether a package.json lies beside the file, and both belong to the user, or to the machine's administrator. */
async function isOwnProject(file: string): Promise<boolean> {
  const both = [file, join(dirname(file), 'package.json')]
  const uid = process.getuid?.()
  const owners = await Promise.all(both.map((each) => stat(each).catch(() => undefined)))
  return owners.every((owner) => owner !== undefined && (uid === undefined || owner.uid === uid || owner.uid === 0))
}

/** What `config` extends, lowest first, and then itself, without its `extends`. */
async function extended(config: LoadedConfig, cwd: string, below: readonly string[]): Promise<LoadedConfig[]> {
  if (below.includes(config.file)) throw new UserError('the configuration extends itself', config.name)
  const names = extendsOf(config.value)
  if (names === undefined || names.length === 0) return [config]
  const layers: LoadedConfig[] = []
  for (const name of names) {
    if (presets.some((preset) => preset.name === name)) layers.push({ ...config, value: { extends: name } })
    else {
      const file = await fileOf(name, config)
      const shown = name.startsWith('.') ? nameOf(file, cwd) : name
      layers.push(...(await extended(await loaded(file, shown, config.trusted), cwd, [...below, config.file])))
    }
  }
  const { extends: _, ...own } = config.value as Record<string, unknown>
  return [...layers, { ...config, value: own }]
}

/** Undefined where there is none, or where it is no list of names: that is said when the whole is looked at. */
function extendsOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || !('extends' in value)) return undefined
  const names = [value.extends].flat()
  return names.every((name) => typeof name === 'string') ? names : undefined
}

async function fileOf(name: string, { file, name: shown, lineOf }: LoadedConfig): Promise<string> {
  const line = lineOf(['extends'])
  const where = line === undefined ? shown : `${shown}:${line}`
  if (/^\.{0,2}[/\\]/.test(name)) {
    const path = resolve(dirname(file), name)
    const there = await access(path).then(
      () => true,
      () => false,
    )
    if (!there) throw new UserError('cannot extend', where, `there is no file ${name}`)
    return path
  }
  try {
    return createRequire(file).resolve(name)
  } catch {
    const known = presets.map((preset) => preset.name)
    const near = nearest(name, known)
    const mend = near === undefined ? `the presets are ${known.join(', ')}` : `did you mean ${near}?`
    throw new UserError(`no preset and no installed package "${name}"`, where, `${mend} (a file: ./name.yaml)`)
  }
}

function nameOf(file: string, cwd: string): string {
  const short = relative(cwd, file)
  return short.startsWith('..') ? file : short
}
