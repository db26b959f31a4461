import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineRule } from '../../src/check/rule.ts'
import { examplesIn } from '../../src/testing/examples.ts'
import { ruleTests } from '../../src/testing/rule-tests.ts'

const rule = defineRule({
  id: 'acme/early',
  severity: 'warning',
  summary: 'An entry before an hour of the day.',
  options: z.strictObject({ hour: z.int().default(6).describe('the first hour of the day') }),
  messages: { early: '{{text}} is early' },
  check({ incident, options, report }) {
    for (const { at } of incident.timeline) {
      if (Number(at.local.slice(11, 13)) >= options.hour) continue
      report({ message: 'early', data: { text: at.text }, position: at.position })
    }
  },
})

const block = (info: string, clock = '05:30') =>
  [`\`\`\`${info}`, '# Report of 3 March 2026', '', `- ${clock} UTC Alert.`, '```', ''].join('\n')

/** What is wrong, of each test that fails. */
function faults(page: string, tested = rule): string[] {
  return ruleTests(tested, page).flatMap(({ run }) => {
    try {
      run()
      return []
    } catch (error) {
      return [(error as Error).message]
    }
  })
}

test('a page that tells the truth passes, with options where the example gives them', () => {
  const page = [
    block('markdown passes', '07:00'),
    block('markdown fails 3'),
    block('markdown fails 3 {"hour": 8}', '07:00'),
  ]
  expect(faults(page.join('\n'))).toEqual([])
  expect(ruleTests(rule, page.join('\n')).map(({ name }) => name)).toEqual([
    'acme/early: the page has an example that passes and one that fails',
    'acme/early: every option has a default and a description',
    'acme/early: the example on line 1 passes',
    'acme/early: the example on line 7 fails',
    'acme/early: the example on line 13 fails',
  ])
})

test('what the page promises wrongly is said, with what was found instead', () => {
  expect(faults([block('markdown passes'), block('markdown fails 5')].join('\n'))).toEqual([
    'the page of acme/early, line 1, promises nothing; found 3\n  3: 05:30 UTC is early',
    'the page of acme/early, line 7, promises 5; found 3\n  3: 05:30 UTC is early',
  ])
})

test('a page needs both kinds of example, an option a description, and a message its data', () => {
  expect(faults(block('markdown fails 3'))).toEqual(['the page of acme/early has no example that passes'])
  const bare = { ...rule, options: z.strictObject({ hour: z.int().default(6) }) }
  expect(faults([block('markdown passes', '07:00'), block('markdown fails 3')].join('\n'), bare)).toEqual([
    'option hour of acme/early has no description',
  ])
  const unfilled = { ...rule, messages: { early: '{{clock}} is early' } }
  expect(faults([block('markdown passes', '07:00'), block('markdown fails 3')].join('\n'), unfilled)).toEqual([
    'a message of acme/early is empty or not filled: "{{clock}} is early"',
  ])
})

test('other code blocks of a page are no examples, and accounts belong to the block that ends them', () => {
  const page = [block('markdown account'), block('sh'), block('text fails a3+b3')].join('\n')
  expect(examplesIn(page).map(({ line, reports, fails }) => [line, reports.length, fails])).toEqual([
    [13, 2, ['a3+b3']],
  ])
})
