import { PassThrough } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { askIn, type Form, type Question, type Typed } from '../../src/cli/new-form.ts'

/** A terminal without one: what a form prints, and the keys that somebody presses at each of its questions. */
class Terminal extends PassThrough {
  readonly isTTY = true
  readonly columns = 100
  shown = ''

  setRawMode(): this {
    return this
  }

  override write(chunk: string): boolean {
    // Without what moves the cursor and colours.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that such sequences open with
    this.shown += String(chunk).replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    return true
  }
}

const all: readonly Question[] = ['title', 'severity', 'zone', 'started', 'detected', 'resolved', 'component', 'who']

async function filled(
  answers: readonly (readonly [string, string])[],
  form: Partial<Form> = {},
): Promise<{ typed: Typed | undefined; shown: string }> {
  const input = new PassThrough()
  Object.assign(input, { isTTY: true, setRawMode: () => input })
  const output = new Terminal()
  const done = askIn({ input, output, given: {}, questions: all, problemOf: () => undefined, ...form })
  let from = 0
  for (const [question, keys] of answers) {
    while (!output.shown.slice(from).includes(question)) await delay(2)
    from = output.shown.length
    input.write(keys)
  }
  const typed = await done
  return { typed, shown: output.shown }
}

describe('askIn', () => {
  it('asks in order, and shows how it reads a time', async () => {
    const { typed, shown } = await filled([
      ['in a few words', 'Checkout fails\r'],
      ['How severe', 'SEV-2\r'],
      ['which zone', 'Europe/Berlin\r'],
      ['did it start', '2026-03-24 23:40\r'],
      ['noticed', '23:52\r'],
      ['over', '00:30\r'],
      ['components', '\r'],
      ['took part', 'Ana led\r'],
    ])
    expect(typed).toEqual({
      title: 'Checkout fails',
      severity: 'SEV-2',
      zone: 'Europe/Berlin',
      started: '2026-03-24 23:40',
      detected: '23:52',
      resolved: '00:30',
      who: 'Ana led',
    })
    expect(shown).toContain('2026-03-24 23:40 +01:00, which is 22:40 UTC')
    expect(shown).toContain('2026-03-25 00:30 +01:00, which is 23:30 UTC')
  })

  it('asks again for what is needed and for a time that stays open', async () => {
    const { typed, shown } = await filled(
      [
        ['in a few words', '\r'],
        ['This is needed.', 'Checkout fails\r'],
        ['did it start', '2026-03-24 07:02\r'],
        ['In which zone?', ' CET\r'],
      ],
      { questions: ['title', 'started'] },
    )
    expect(typed).toEqual({ title: 'Checkout fails', started: '2026-03-24 07:02 CET' })
    expect(shown).toContain('In which zone? add it, such as 07:02 CET or 07:02+01:00.')
  })

  it('asks for nothing that is given, and reads times by it', async () => {
    const { typed, shown } = await filled([['noticed', '07:10\r']], {
      given: { title: 'Checkout fails', severity: 'SEV-2', started: '2026-03-24 07:02 CET' },
      questions: ['title', 'severity', 'started', 'detected'],
    })
    expect(typed).toEqual({
      title: 'Checkout fails',
      severity: 'SEV-2',
      started: '2026-03-24 07:02 CET',
      detected: '07:10',
    })
    expect(shown).not.toContain('How severe')
    expect(shown).toContain('2026-03-24 07:10 +01:00, which is 06:10 UTC')
  })

  it('says what else is wrong with an answer', async () => {
    const { typed, shown } = await filled(
      [
        ['which zone', 'Mars\r'],
        ['Unknown zone', '\u0015UTC\r'],
      ],
      { questions: ['zone'], problemOf: (_, answer) => (answer === 'UTC' ? undefined : 'unknown zone: Mars') },
    )
    expect(typed).toEqual({ zone: 'UTC' })
    expect(shown).toContain('Unknown zone: Mars.')
  })

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Esc', '\u001b'],
  ])('ends with %s, whatever was answered', async (_, key) => {
    const { typed } = await filled([
      ['in a few words', 'Checkout fails\r'],
      ['How severe', key],
    ])
    expect(typed).toBeUndefined()
  })
})
