import { Worker } from 'node:worker_threads'
import type { RemoteTemplate } from '../render/render.ts'
import { compileTemplate, type TemplateRun } from '../render/template/template.ts'
import { TemplateError } from '../render/template/template-error.ts'
import type { LoadedTemplate } from './load-template.ts'
import type { WorkerAnswer } from './template-worker.ts'
import { UserError } from './user-error.ts'

export interface IsolatedTemplate extends RemoteTemplate {
  /** Ends its thread. */
  readonly close: () => Promise<void>
}

export interface Limits {
  /** For compiling it, and for each of its runs; default 30,000. */
  readonly milliseconds?: number
  /** Of the thread's memory; default 512. */
  readonly megabytes?: number
}

/** A template ready to run: ours here, another isolated. It is closed when it has run for the last time. */
export async function readyTemplate(loaded: LoadedTemplate): Promise<IsolatedTemplate> {
  if (!loaded.ours) return await isolatedTemplate(loaded)
  const { name, zone, run } = compileTemplate(loaded.text, loaded.name, {
    partials: loaded.partials,
    kind: loaded.kind,
  })
  return { name, zone, run: async (...given) => run(...given), close: async () => undefined }
}

// A test runs the sources, which Node 20 does not: what was built from them stands in.
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/node/template-worker.js' : './template-worker.js',
  import.meta.url,
)

/**
 * A template of somebody else's, compiled in a thread of its own that has nothing of the environment and is stopped
 * when it takes too long or too much.
 *
 * @throws {TemplateError} where it cannot be compiled
 * @throws {UserError} where it reaches a limit
 */
export async function isolatedTemplate(loaded: LoadedTemplate, limits: Limits = {}): Promise<IsolatedTemplate> {
  const { milliseconds = 30_000, megabytes = 512 } = limits
  const { name } = loaded
  const worker = new Worker(script, {
    workerData: loaded,
    env: {},
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  worker.unref()
  let ended = false
  worker.once('exit', () => {
    ended = true
  })

  /** The worker's next answer. */
  async function answer<Value>(): Promise<Value> {
    if (ended) throw new UserError('the template was stopped', name, 'it cannot run again')
    worker.ref()
    try {
      const said = await nextOf<WorkerAnswer<Value>>(worker, name, milliseconds)
      if ('value' in said) return said.value
      if ('failure' in said) throw new UserError('the template cannot be used', name, said.failure)
      const { template, line, column, problem } = said.fault
      throw new TemplateError(template, { line, column }, problem)
    } catch (error) {
      await worker.terminate()
      throw error
    } finally {
      worker.unref()
    }
  }

  const { zone } = await answer<{ readonly zone: string | undefined }>()
  return {
    name,
    zone,
    run: (view, wording) => {
      const run = answer<TemplateRun>()
      worker.postMessage({ view, wording })
      return run
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

/** What the worker says next; a failure where it ends, or says nothing in time. */
function nextOf<Message>(worker: Worker, name: string, milliseconds: number): Promise<Message> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void): void => {
      clearTimeout(timer)
      // Not all listeners: a worker has some of its own.
      worker.off('message', said).off('error', failed).off('exit', ended)
      done()
    }
    const stop = (why: string) => settle(() => reject(new UserError('the template was stopped', name, why)))
    const said = (message: Message) => settle(() => resolve(message))
    const failed = (error: NodeJS.ErrnoException) => {
      stop(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it took too much memory: make it simpler' : error.message)
    }
    const ended = () => stop('its thread has ended')
    const timer = setTimeout(() => stop(`it took longer than ${milliseconds / 1000} s: make it simpler`), milliseconds)
    worker.on('message', said).on('error', failed).on('exit', ended)
  })
}
