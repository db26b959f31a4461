import { parentPort, workerData } from 'node:worker_threads'
import type { StatisticsView } from '../render/statistics/statistics-shape.ts'
import { compileTemplate, type Template } from '../render/template/template.ts'
import { TemplateError } from '../render/template/template-error.ts'
import type { View } from '../render/template/view-shape.ts'
import type { Wording } from '../render/wording.ts'
import type { LoadedTemplate } from './load-template.ts'

// Compiles the template that it was started with, says so, and runs it when it is given what to run it on.

interface Fault {
  readonly template: string
  readonly line: number
  readonly column: number
  readonly problem: string
}

/** What the worker says. */
export type WorkerAnswer<Value> = { readonly value: Value } | { readonly fault: Fault } | { readonly failure: string }

export interface RunRequest {
  readonly view: View | StatisticsView
  readonly wording: Wording
}

function answered<Value>(work: () => Value): WorkerAnswer<Value> {
  try {
    return { value: work() }
  } catch (error) {
    if (!(error instanceof TemplateError)) return { failure: error instanceof Error ? error.message : String(error) }
    const { template, line, column, problem } = error
    return { fault: { template, line, column, problem } }
  }
}

const { text, name, partials, kind } = workerData as LoadedTemplate
let template: Template | undefined
const compiled = answered(() => {
  template = compileTemplate(text, name, { partials, kind })
  return { zone: template.zone }
})
parentPort?.on('message', ({ view, wording }: RunRequest) => {
  parentPort?.postMessage(answered(() => template?.run(view, wording)))
})
parentPort?.postMessage(compiled)
