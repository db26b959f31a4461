import { describe, expect, it } from 'vitest'
import { incidentOf } from '../reading.ts'

describe('lines that are items without a list', () => {
  const items = (text: string, format: 'markdown' | 'text' = 'text') =>
    incidentOf(text, { format }).actionItems.map(({ text: one, done }) => `${done ? 'x' : '-'} ${one}`)

  it('open with a box', () => {
    const text =
      '# Gate\n\n## What we do now\n\n[ ] Grease the hinge\n[x] Order a lamp\n\nWrite to us if the gate squeaks.\n'
    expect(items(text, 'markdown')).toEqual(['- Grease the hinge', 'x Order a lamp'])
  })

  it('open with the number of a paragraph', () => {
    const text = 'Gate stuck\n\n3. Action items\n3.1 Grease the hinge every spring.\n3.2 Order a lamp.\n'
    expect(items(text)).toEqual(['- Grease the hinge every spring.', '- Order a lamp.'])
  })

  it('are set in below a label', () => {
    const text = 'Gate stuck\n\nThe hinge was dry.\n\nto do:\n  grease the hinge (Ines)\n  order a lamp (Bram)\n'
    expect(items(text)).toEqual(['- grease the hinge (Ines)', '- order a lamp (Bram)'])
  })

  it('are none where the words run on', () => {
    const prose =
      'to do:\n  we still have to find out why the hinge was so dry that\n  nobody could move the gate any more\n'
    expect(items(`Gate stuck\n\nThe hinge was dry.\n\n${prose}`).length).toBeLessThan(2)
  })

  it('look ahead at the end of a report whose timeline is its last heading', () => {
    const text = (more: string) =>
      `# Gate stuck, 11 May 2025\n\n## Timeline\n\n- 10:02 stuck\n- 10:40 free\n\n**Actions:**\n\n- Grease the hinge\n${more}`
    expect(items(text(''), 'markdown')).toEqual(['- Grease the hinge'])
    expect(items(text('\n## Follow-up actions\n\n- Paint it\n'), 'markdown')).toEqual(['- Paint it'])
  })
})
