import { expect, test } from 'vitest'
import * as api from '../../src/node/index.ts'

test('the API for Node is this, and no more', () => {
  expect(Object.keys(api).sort()).toEqual([
    'UserError',
    'archiveDocuments',
    'inputDocuments',
    'listedPaths',
    'loadRoles',
    'loadSources',
    'maskSecrets',
    'ndjsonDocuments',
    'readAllInWorkers',
    'secretMasker',
    'shardOf',
    'tarDocuments',
    'writeRecords',
  ])
})
