/** For the tests of one's own rules; needs no test runner of its own, and no Node. */
export { type Example, examplesIn } from './examples.ts'
export { type RuleTest, ruleTests } from './rule-tests.ts'
