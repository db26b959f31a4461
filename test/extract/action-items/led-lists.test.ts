import { describe, expect, it } from 'vitest'
import { incidentOf } from '../reading.ts'

const items = (text: string) =>
  incidentOf(`# Gate stuck, 11 May 2025\n\n${text}`).actionItems.map(({ text: one }) => one)
const list = '- The hinge is greased each spring.\n- A second lamp hangs there.\n'
const both = ['The hinge is greased each spring.', 'A second lamp hangs there.']

describe('a list below a sentence', () => {
  it.each([
    'To prevent this from happening again, we have put some things in place:',
    'To avoid similar outages in the future we made a few changes:',
    'In an effort to avoid such incidents in the future, we will do the following:',
    'We are taking these steps to reduce the likelihood of a similar incident:',
    'We will follow this procedure in order to avoid this problem in the future:',
    'In order to make sure this does not happen again:',
    'So that this cannot happen again:',
    'To improve our resilience against these kinds of failures, we did this:',
    'Several measures guard against a repeat of this incident:',
    'To help prevent the issue from recurring, the following was done:',
    'To keep this from ever happening again:',
    'Here is how we want to protect the gate against similar trouble:',
  ])('that says what it is to prevent tells what is to be done: %s', (lead) => {
    expect(items(`## Conclusion\n\nIt was shut for an hour. ${lead}\n\n${list}`)).toEqual(both)
  })

  it.each([
    'We plan to do the following:',
    'In the coming weeks we will:',
    'We are also working on:',
    'Going forward, we have new rules:',
    'We intend to:',
    'Our team is small, but we are now implementing:',
    'The following improvements are planned:',
    'We still have to look at three things, and we need to:',
  ])('that says what is planned does: %s', (lead) => {
    expect(items(`## Conclusion\n\n${lead}\n\n${list}`)).toEqual(both)
  })

  it.each([
    ['Root cause', 'Several safeguards failed to prevent this issue:'],
    ['Root cause', 'The gate was supposed to avoid such failures by these parts:'],
    ['Conclusion', 'Two things could have been there to prevent this issue:'],
    ['Conclusion', 'To restore the gate we will, as ever, do the following:'],
    ['Conclusion', 'We noticed two things:'],
    ['Conclusion', 'To help prevent this from happening again, you can:'],
    ['Conclusion', 'To prevent this in the future, members should follow these rules:'],
    ['Timeline', 'We plan to do the following:'],
    ['Recovery', 'We plan to do the following:'],
    ['Impact', 'To prevent this from happening again, it was shut:'],
  ])('tells none under %s: %s', (heading, lead) => {
    expect(items(`## ${heading}\n\n${lead}\n\n${list}`)).toEqual([])
  })

  it.each([
    ['Um das in Zukunft zu vermeiden, haben wir Folgendes getan:', 'Das Tor klemmte eine Stunde.'],
    ['Afin d’éviter que cela se reproduise :', 'Le portail est resté fermé une heure.'],
    ['Para evitar que esto vuelva a ocurrir:', 'La puerta quedó cerrada una hora.'],
    ['Para evitar que isso volte a ocorrer:', 'O portão ficou fechado por uma hora.'],
    ['Per evitare che si ripeta:', 'Il cancello è rimasto chiuso un’ora.'],
  ])('does so in other languages: %s', (lead, told) => {
    expect(items(`${told} ${told}\n\n${lead}\n\n- ${told}\n`)).toHaveLength(1)
  })

  it('tells what was done then, within the response', () => {
    const actions = (lead: string) =>
      items(`## Resolution\n\n### Immediate actions\n\n${lead}\n\n${list}\n## Next steps\n\n- Paint it\n`)
    expect(actions('During mitigation, the team:')).toEqual(['Paint it'])
    expect(actions('To open the gate and stop the noise, we took these steps:')).toEqual(['Paint it'])
    expect(actions('During the outage we learned what to do to prevent it in the future:')).toEqual([
      ...both,
      'Paint it',
    ])
    expect(actions('These are the first:')).toEqual([...both, 'Paint it'])
  })
})

describe('an item of a list of actions', () => {
  const actions = (text: string) => items(`## Action items\n\n${text}`)

  it('is the words that a section has elsewhere', () => {
    expect(
      actions('1. **Incident response training**\n   - Twice a year.\n2. **Detection of rust**\n   - By eye.\n'),
    ).toEqual(['Incident response training', 'Detection of rust'])
  })

  it('stands below a word that sorts it', () => {
    const sorted =
      '- Prevention:\n  - Grease the hinge\n  - Replace the bolt\n- **Alerting**\n  - Add a bell\n  - Test the bell\n'
    expect(actions(sorted)).toEqual(['Grease the hinge', 'Replace the bolt', 'Add a bell', 'Test the bell'])
  })

  it('is explained by what stands below it', () => {
    expect(
      actions('- Replace the bolt\n  - Check the size\n  - Add oil\n- New bell\n  - it is quiet\n  - it is old\n'),
    ).toEqual(['Replace the bolt', 'New bell'])
  })

  it('goes on with its number behind a text', () => {
    const text =
      'Gate stuck\n\nPlanned measures\n1) We have not finished looking.\nIn all the years we had none.\n\n2) The bolt is being replaced.\n\n1990) was a good year.\n'
    expect(incidentOf(text, { format: 'text' }).actionItems.map(({ text: one }) => one)).toEqual([
      'We have not finished looking.',
      'The bolt is being replaced.',
    ])
  })
})

it.each(['Follow-up timeline (times in BST)', 'Recovery timeline', 'Initial chronology'])(
  'is a timeline: %s',
  (heading) => {
    const text = `## ${heading}\n\n### 8:16 PM\n\nAda reports that the gate squeaks.\n\n### 8:20 PM\n\nBo answers.\n`
    expect(items(text)).toEqual([])
  },
)
