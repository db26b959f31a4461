import { createRequire } from 'node:module'
import type PDFKit from 'pdfkit'

/** What pdfkit loads and no report needs: its font engine, line breaker, cipher and reader of PNG. */
const UNUSED = ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes']

/**
 * pdfkit, without what takes nine tenths of its time to load. It is a copy of our own: whoever else loads pdfkit in
 * this process gets all of it. Undefined where its parts cannot be told apart (in a bundle).
 */
export function loadPdfEngine(): typeof PDFKit | undefined {
  const require = createRequire(import.meta.url)
  const path = require.resolve('pdfkit')
  const inside = createRequire(path)
  const kept = new Map<string, NodeJS.Module | undefined>()
  try {
    for (const name of UNUSED) {
      const file = inside.resolve(name)
      kept.set(file, require.cache[file])
      require.cache[file] = { id: file, filename: file, loaded: true, exports: {} } as NodeJS.Module
    }
    kept.set(path, require.cache[path])
    delete require.cache[path]
    return inside(path) as typeof PDFKit
  } catch {
    return undefined
  } finally {
    for (const [file, module] of kept) {
      if (module === undefined) delete require.cache[file]
      else require.cache[file] = module
    }
  }
}
