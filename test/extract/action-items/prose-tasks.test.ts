import { describe, expect, it, test } from 'vitest'
import { incidentOf } from '../reading.ts'

const tasks = (text: string) =>
  incidentOf(`# Dry taps\n\nOn 4 May 2025 the taps ran dry.\n\n${text}\n`).actionItems.map(({ text }) => text)

describe('tasks in running text', () => {
  test.each([
    "To prevent such problems we'll change the valves.",
    'As a preventative measure we will train all gardeners.',
    'Our team will replace the valves to prevent this from happening again.',
    'We are going to fence the pump so that this does not happen again.',
    'To avoid similar outages, we are adding a second pump.',
  ])('%s', (sentence) => expect(tasks(`The valve was stuck. ${sentence}`)).toEqual([sentence]))

  test.each([
    ['without a purpose', 'We will change the valves.'],
    ['without a plan', 'The valves prevent this from happening again.'],
    ['that say nothing', 'We will take all necessary steps to prevent this from happening again.'],
    ['that promise an investigation', 'We will investigate the valve to prevent this from happening again.'],
    ['of what failed', 'We are working on why the guard failed to prevent this from happening again.'],
    ['of others', 'To prevent this from happening again you should change the valve.'],
  ])('none %s', (_, sentence) => expect(tasks(sentence)).toEqual([]))

  it('are not looked for beside a list of tasks', () => {
    const sentence = "To prevent such problems we'll change the valves."
    expect(tasks(`${sentence}\n\n## Action items\n\n- Paint the pump\n`)).toEqual(['Paint the pump'])
  })

  it('have the place of their sentence', () => {
    const text =
      "# Dry taps\n\nOn 4 May 2025 the taps ran dry.\n\nThe valve was stuck.\nTo prevent such problems we'll\nchange the valves.\n"
    const [item] = incidentOf(text).actionItems
    expect([item?.position.start.line, item?.position.end.line]).toEqual([6, 7])
  })
})
