import { ConfigError } from '../check/config-error.ts'
import { parseRoles, type Roles } from '../draft/people.ts'
import { isCode, readConfigFile } from './config-file.ts'
import { UserError } from './user-error.ts'

/**
 * Roles from a YAML or JSON file.
 *
 * @throws {UserError | ConfigError} with file and line where the file cannot be read or says what no such file says
 */
export async function loadRoles(path: string): Promise<Roles> {
  if (isCode(path)) throw new UserError('roles are no program', path, 'give them as a YAML or JSON file')
  const { value, lineOf } = await readConfigFile(path, path).catch((error) => {
    throw error instanceof UserError ? new UserError(error.message.replace('the configuration', 'the roles')) : error
  })
  try {
    return parseRoles(value, path)
  } catch (error) {
    const line = error instanceof ConfigError ? lineOf(error.path) : undefined
    return parseRoles(value, line === undefined ? path : `${path}:${line}`)
  }
}
