import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('the public API is this, and no more', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ConfigError',
    'ReadError',
    'TemplateError',
    'againstBaseline',
    'baselineOf',
    'check',
    'checkReport',
    'compare',
    'comparisonRules',
    'compileTemplate',
    'configFor',
    'countryHolidays',
    'defineComparison',
    'defineRule',
    'extract',
    'findingSchema',
    'fix',
    'formatNames',
    'incidentSchema',
    'measure',
    'momentSchema',
    'parseBaseline',
    'parseConfig',
    'presets',
    'read',
    'readText',
    'render',
    'reporters',
    'rules',
    'terminalTimeline',
    'writeMarkdown',
    'writePdf',
  ])
})
