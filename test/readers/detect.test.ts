import { expect, test } from 'vitest'
import { detectReader, extensionOf } from '../../src/readers/detect.ts'

const paste = 'Slow logins\n\nResolved\n\nAll is well.\n  • 10:00 first alert\nPosted Mar 24, 2031 - 10:32 UTC\n'

test.each([
  ['a paste from a status page, whatever its name', paste, 'report.md', 'text'],
  ['headings with #', '# Outage\n\n## Timeline\n\n- 10:00 down\n', 'report.txt', 'markdown'],
  ['a pipe table', 'Times\n\n| at | what |\n|----|------|\n| 10:00 | down |\n', 'report.txt', 'markdown'],
  ['front matter', '---\ntitle: Outage\nseverity: 2\n---\n\nIt was down.\n', 'report.txt', 'markdown'],
  [
    'front matter under a template',
    '---\ntitle: Outage\n---\n\n<%= partial %>\n',
    '2031-01-01.html.md.erb',
    'markdown',
  ],
  ['prose named .md', 'It was down from 10:00 to 10:30.\n', 'report.md', 'markdown'],
  ['prose named .txt', 'It was down from 10:00 to 10:30.\n', 'report.txt', 'text'],
  ['prose without a name', 'It was down from 10:00 to 10:30.\n', '<stdin>', 'text'],
  ['a list of dashes named .txt', 'Timeline\n\n- 10:00 down\n- 10:30 up\n', 'report.txt', 'text'],
  ['underlined headings without a name', 'Outage\n======\n\nIt was down.\n', '<stdin>', 'text'],
  ['Markdown with a stray bullet', '# Outage\n\n**Impact**: logins\n\n• 10:00 down\n', 'report.md', 'markdown'],
])('%s', (_, text, name, format) => {
  expect(detectReader(text, name).name).toBe(format)
})

test.each([
  ['a/b.html.md.erb', 'md'],
  ['REPORT.MD', 'md'],
  ['plain', ''],
  ['page.erb', 'erb'],
  ['.gitignore', 'gitignore'],
])('%s ends in %s', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})
