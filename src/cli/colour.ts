import picocolors from 'picocolors'

/**
 * Whether to colour what goes to a stream: where it is a terminal, unless NO_COLOR is set (https://no-color.org) or
 * the terminal is dumb; FORCE_COLOR colours anything.
 */
export function coloured(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv = process.env): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}

/** Colours for what goes to a stream, or none. */
export function painter(stream: { readonly isTTY?: boolean }): ReturnType<typeof picocolors.createColors> {
  return picocolors.createColors(coloured(stream))
}
