// A report with as many rows in its timeline as are asked for: words of an invented incident, over and over.
import { readFileSync } from 'node:fs'
import { extract, measure, read, render } from '../../dist/index.js'
import { compileTemplate } from '../../dist/render/template/template.js'

const told = [
  'Queue of the label printer grows past 400 orders; the packing line in hall 2 slows down.',
  'On-call restarts the spooler. No effect, the backlog grows by 30 orders a minute.',
  'Support posts a notice for shops: labels for parcels may come up to an hour late.',
  'A connection pool of 20 is found to be full; its metrics were not on any dashboard.',
  'Pool raised to 80 on one of four hosts as a test, watched for five minutes.',
  'Change rolled out to the other hosts after the first one has caught up with its queue.',
]
const people = ['Ines Duarte', 'Kofi Mensah', 'Lena Vogt']

const text = `---
title: Parcel labels printed late
organization: Brightwater Parcels
date: 2025-05-12
severity: SEV-2
---

# Parcel labels printed late

All times are in UTC.

## Summary

For three hours the labels of parcels came late, since the service that prints them ran out of connections. No
parcel was lost; 2,300 were sent a day later than promised.

## Timeline

| Time | What happened | Who |
| --- | --- | --- |
| 2025-05-12 08:00 | First | Ines Duarte |

## Root cause

The service kept a connection for each printer, and a new hall had brought forty printers more than there were
connections. Printers that got none waited without a limit.

## Action items

- Alert when the pool is nearly full (owner: Kofi Mensah, due 2025-05-26)
- Give the wait for a connection a limit (owner: Lena Vogt, due 2025-06-02)
`

export async function reportOf(rows) {
  const [incident] = extract(await read(text, { name: 'labels.md' }))
  const [first] = incident.timeline
  const timeline = Array.from({ length: rows }, (_, index) => {
    const instant = new Date(Date.UTC(2025, 4, 12, 8) + index * 60_000).toISOString()
    const at = { ...first.at, local: instant.slice(0, 16), instant: instant.replace('.000', '') }
    const words = `${told[index % told.length]} (${index + 1})`
    return { ...first, id: `e${index + 1}`, order: index, at, text: words, actor: people[index % people.length] }
  })
  const whole = { ...incident, timeline, milestones: {} }
  const template = readFileSync(new URL('../../templates/postmortem.md.hbs', import.meta.url), 'utf8')
  return render({ incident: whole, measures: measure(whole), findings: [] }, compileTemplate(template, 'postmortem'))
}
