import { ReadError } from './read-error.ts'

/**
 * SHA-256 in hex.
 *
 * @throws {ReadError} in a browser on a page that did not come over https
 */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined)
    throw new ReadError('unusable', 'SHA-256 needs a secure context: serve the page over https.')
  // A copy, since bytes on shared memory are refused.
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
