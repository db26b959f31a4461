import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('the public API is this, and no more', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ConfigError',
    'ReadError',
    'TemplateError',
    'check',
    'compileTemplate',
    'defineRule',
    'extract',
    'findingSchema',
    'formatNames',
    'incidentSchema',
    'measure',
    'momentSchema',
    'parseConfig',
    'read',
    'readText',
    'render',
    'rules',
    'terminalTimeline',
    'writeMarkdown',
    'writePdf',
  ])
})
