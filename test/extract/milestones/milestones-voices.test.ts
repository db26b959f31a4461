import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'

async function milestones(...entries: string[]): Promise<Record<string, string>> {
  const text = `# Ferry terminal\n\nDate: 2024-05-02, all times UTC\n\n## Timeline\n\n${entries.map((one) => `- ${one}`).join('\n')}\n`
  const [incident] = extract(await read(new TextEncoder().encode(text), { name: 'report.md' }))
  return Object.fromEntries(
    Object.entries(incident?.milestones ?? {}).map(([name, { at }]) => [name, at.local.replace(/^2024-05-02T/, '')]),
  )
}

const told = (entry: string) => milestones('09:00 Nightly import ends.', `09:50 ${entry}`, '10:30 All is over.')

describe('what people of other trades write of an incident', () => {
  it.each([
    ['started', 'There is no picture on the quay cameras.'],
    ['started', 'Boarding passes for the noon crossing were never sent.'],
    ['started', 'An excavator severs the cable by the pier.'],
    ['started', 'Families are charged twice.'],
    ['started', 'Passenger lists become readable by anyone.'],
    ['started', 'The ramp displays go dark.'],
    ['started', 'Crossings vanish from the board.'],
    ['started', 'Vouchers come out blank.'],
    ['detected', 'Zabbix lights up.'],
    ['detected', 'Lotte spots a dip in sales.'],
    ['detected', 'A purser telephones us: the gates stay shut.'],
    ['detected', 'A passenger tips off the desk.'],
    ['detected', 'Smoke detector in the switch room goes off.'],
    ['detected', 'Half an hour later the first caller gets through.'],
    ['detected', 'A complaint lands in the support queue.'],
    ['detected', 'Uptimerobot says down.'],
    ['acknowledged', 'Lotte accepts the page.'],
    ['acknowledged', 'Lotte is reached by phone.'],
    ['acknowledged', 'Repair crew on the road.'],
    ['acknowledged', 'Alarm seen by Lotte.'],
    ['escalated', 'Crisis level 1 is activated.'],
    ['escalated', 'Electrician called in.'],
    ['escalated', 'The ticket is handed to second line.'],
    ['escalated', 'Lotte takes command.'],
    ['escalated', 'Night operator rings Bram.'],
    ['escalated', 'Lotte loops in the radio group.'],
    ['escalated', 'Aid is requested, and help sought from the yard.'],
    ['announced', 'Pursers inform all passengers.'],
    ['announced', 'Texts to all passengers.'],
    ['announced', 'A sign on the terminal door.'],
    ['announced', 'We apologise on social media.'],
    ['announced', 'Letters go out to the families.'],
    ['identified', 'Bisected to build 311.'],
    ['identified', 'The reason comes to light.'],
    ['identified', 'Carrier admits that a card was pulled.'],
    ['identified', "It's the new firewall."],
    ['identified', 'The lease had lapsed and nobody renewed it.'],
    ['identified', 'Break located 2 km out.'],
    ['identified', 'Correlated with the noon deploy.'],
    ['identified', 'It becomes apparent that the lock is held.'],
    ['mitigated', 'Sales failed over to the second site.'],
    ['mitigated', 'Loading belt moving.'],
    ['mitigated', 'Hotfix is out.'],
    ['mitigated', 'Gate pressure back above 4 bar.'],
    ['mitigated', 'First ticket after the halt.'],
    ['mitigated', 'Tickets are sold from the spare till.'],
    ['mitigated', 'Relay swapped.'],
    ['mitigated', 'Quay offices report normal boarding.'],
    ['resolved', 'Crisis cell stood down.'],
    ['resolved', 'We regard the disturbance as concluded.'],
    ['resolved', "I'm calling it."],
    ['resolved', 'No further calls received.'],
    ['resolved', 'Crossing restrictions lifted.'],
  ])('%s: %s', async (name, entry) => {
    const last = name === 'resolved' || name === 'mitigated'
    const found = last ? await milestones('09:00 First alert.', `09:50 ${entry}`) : await told(entry)
    expect(found[name]).toBe('09:50')
  })
})

describe('words that resemble them', () => {
  it.each([
    ['detected', 'Nobody notices anything.'],
    ['detected', 'Pages load slowly.'],
    ['acknowledged', 'More storage was assigned and used.'],
    ['acknowledged', 'The pumps begin to work again.'],
    ['escalated', 'The mate engaged with the harbour on its plans.'],
    ['escalated', 'Crisis cell dissolved.'],
    ['announced', 'Mails from passengers pile up.'],
    ['announced', 'A crossing is announced for 11:30.'],
    ['announced', 'A threat hunter posts on Twitter.'],
    ['mitigated', 'The errors come back.'],
    ['resolved', 'No further information available.'],
    ['identified', 'Provider says the site is available again.'],
    ['identified', 'Four million requests a minute.'],
  ])('tell no %s: %s', async (name, entry) => {
    expect((await told(entry))[name]).not.toBe('09:50')
  })
})
