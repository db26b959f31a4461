import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('the public API is this, and no more', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ConfigError',
    'ReadError',
    'TemplateError',
    'check',
    'checkReport',
    'compare',
    'comparisonRules',
    'compileTemplate',
    'configFor',
    'defineComparison',
    'defineRule',
    'extract',
    'findingSchema',
    'fix',
    'formatNames',
    'incidentSchema',
    'measure',
    'momentSchema',
    'parseConfig',
    'presets',
    'read',
    'readText',
    'render',
    'rules',
    'terminalTimeline',
    'writeMarkdown',
    'writePdf',
  ])
})
