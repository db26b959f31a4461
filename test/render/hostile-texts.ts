import fc from 'fast-check'
import { cleanText } from '../../src/render/clean-text.ts'

const nasty = [
  'https://evil.example/a_b_',
  'www.evil.example',
  'a@evil.example',
  '<script>alert(1)</script>',
  '<b>',
  '![x](y)',
  '[x](javascript:y)',
  '[x]: y',
  '[^1]',
  '*a*',
  '__b__',
  '~~c~~',
  '`d`',
  '```',
  '|',
  '\\|',
  '\\',
  '#',
  '# h',
  '##',
  '> q',
  '- l',
  '1. n',
  '1) n',
  '+',
  '---',
  '===',
  '[ ]',
  '[x]',
  '&amp;',
  '&#65;',
  '&',
  '{{title}}',
  '{{{x}}}',
  '\uE000\uE010\uE001',
  '\u0000',
  '\u001b[2J',
  '  ',
  '\t',
  '\n',
  '\n\n',
  ':',
  ';',
  '%%',
  '日本',
  '\u202E',
]

/** Texts that some markup, grammar or terminal would take for more than text. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => cleanText(text) !== '')
