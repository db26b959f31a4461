import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoadedConfig } from './load-config.ts'
import { type OwnRule, rulesFrom } from './plugin-rule.ts'
import { UserError } from './user-error.ts'

/**
 * The rules that the `plugins` of these configurations bring: modules by their paths from the configuration
 * (`./rules/no-friday.js`) or packages by their names. Each is run once.
 *
 * @throws {UserError} one line that names the configuration and the plugin, where a plugin may not be run, cannot be
 * found or run, exports what is no rule, or brings an id for the second time
 */
export async function loadPlugins(configs: readonly LoadedConfig[]): Promise<OwnRule[]> {
  const rules = new Map<string, OwnRule>()
  const files = new Set<string>()
  for (const config of configs) {
    for (const [index, name] of pluginsOf(config.value).entries()) {
      const line = config.lineOf(['plugins', index])
      const where = line === undefined ? config.name : `${config.name}:${line}`
      const file = fileOf(name, config, where)
      if (files.has(file)) continue
      files.add(file)
      for (const rule of await rulesIn(file, name, where)) {
        if (rules.has(rule.id))
          throw new UserError(`two plugins bring the rule "${rule.id}"`, where, 'leave one of them out')
        rules.set(rule.id, rule)
      }
    }
  }
  return [...rules.values()]
}

/** Empty where it is no list of names: that is said when the whole configuration is looked at. */
function pluginsOf(value: unknown): readonly string[] {
  const given = typeof value === 'object' && value !== null && 'plugins' in value ? [value.plugins].flat() : []
  return given.every((name) => typeof name === 'string') ? given : []
}

function fileOf(name: string, config: LoadedConfig, where: string): string {
  if (!config.trusted) {
    const mend = 'no package.json of yours lies beside the configuration; if it is yours, name it with --config'
    throw new UserError(`plugin ${name} not run`, where, mend)
  }
  if (/^\.{0,2}[/\\]/.test(name)) return resolve(dirname(config.file), name)
  try {
    return createRequire(config.file).resolve(name)
  } catch {
    throw new UserError(`no installed package "${name}"`, where, 'install it (a file: ./name.js)')
  }
}

async function rulesIn(file: string, name: string, where: string): Promise<OwnRule[]> {
  let module: { readonly default?: unknown; readonly rules?: unknown }
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException | null)?.code === 'ERR_MODULE_NOT_FOUND'
    const reason = missing && String(error).includes(file) ? 'there is no such file' : oneLine(String(error))
    throw new UserError(`cannot run the plugin ${name}`, where, reason)
  }
  try {
    return rulesFrom(module.default ?? module.rules)
  } catch (error) {
    throw new UserError(`plugin ${name}`, where, oneLine((error as Error).message))
  }
}

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').trim()
