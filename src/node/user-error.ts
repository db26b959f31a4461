/** An error that the user caused and can mend. Its message is one line: what is wrong, where, and how to mend it. */
export class UserError extends Error {
  override readonly name = 'UserError'

  constructor(what: string, where?: string, mend?: string) {
    super([what, where, mend].filter((part) => part !== undefined && part !== '').join(': '))
  }
}

/** What the system says of a failed file operation, in words: `no such file or folder`, `permission denied`. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is in use',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is not a folder',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  ETXTBSY: 'the file is in use',
}
