import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Fonts } from '../render/writers/pdf/fonts.ts'
import { contrastWarnings, paletteOf, type Theme, type ThemeFile, themeSchema } from '../render/writers/pdf/theme.ts'
import { systemReason, UserError } from './user-error.ts'

export interface LoadedTheme {
  readonly theme: Theme
  readonly fonts: Partial<Fonts>
  /** Each one a line for the user. */
  readonly warnings: readonly string[]
}

/**
 * A theme from a YAML or JSON file, with the pictures and fonts that it names, which stand beside it.
 *
 * @throws {UserError} where a file is missing, or says what no theme says
 */
export async function loadTheme(path: string): Promise<LoadedTheme> {
  const file = await parsed(path)
  const folder = dirname(resolve(path))
  const bytes = async (name: string): Promise<Uint8Array> => {
    const found = resolve(folder, name)
    return await readFile(found).catch((error) => {
      throw new UserError(systemReason(error), found, `it is named in ${path}`)
    })
  }
  const { fallbacks, ...faces } = file.fonts ?? {}
  const entries = Object.entries(faces).flatMap(([face, name]) => (name === undefined ? [] : [[face, name] as const]))
  const loaded = await Promise.all(entries.map(async ([face, name]) => [face, await bytes(name)] as const))
  return {
    theme: {
      ...(file.page === undefined ? {} : { page: file.page }),
      ...(file.footer === undefined ? {} : { footer: file.footer }),
      ...(file.logo === undefined ? {} : { logo: { bytes: await logoBytes(file.logo), text: file.logoText ?? '' } }),
      palette: paletteOf(file),
    },
    fonts: {
      ...Object.fromEntries(loaded),
      ...(fallbacks === undefined ? {} : { fallbacks: await Promise.all(fallbacks.map(bytes)) }),
    },
    warnings: contrastWarnings(file),
  }

  async function logoBytes(name: string): Promise<Uint8Array> {
    const logo = await bytes(name)
    const kind = String.fromCharCode(...logo.subarray(0, 4))
    if (kind === '\u0089PNG' || kind.startsWith('\u00ff\u00d8')) return logo
    throw new UserError('this logo is neither PNG nor JPEG', resolve(folder, name), 'export it as PNG')
  }
}

async function parsed(path: string): Promise<ThemeFile> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new UserError(systemReason(error), path, 'give the theme as a YAML or JSON file')
  })
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: true })
  const [error] = document.errors
  if (error !== undefined) throw new UserError('not YAML or JSON', path, error.message.split('\n', 1)[0])
  const result = themeSchema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = (issue?.path ?? []).join('.')
  throw new UserError(`${where === '' ? '' : `${where}: `}${issue?.message ?? 'invalid'}`, path)
}
