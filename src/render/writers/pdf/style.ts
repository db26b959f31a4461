import type { FaceName } from './font-set.ts'

/** A colour as operands of `rg`: red, green, blue from 0 to 1. */
export type Colour = string

function hex(code: string): Colour {
  return [1, 3, 5].map((at) => (Number.parseInt(code.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
}

export const colours = {
  ink: hex('#1B1F24'),
  secondary: hex('#5F6B7A'),
  faint: hex('#8A94A3'),
  link: hex('#1D5FBF'),
  rule: hex('#DDE2E8'),
  zebra: hex('#F7F8FA'),
  panel: hex('#F4F6F8'),
  accent: hex('#1F3A5F'),
  impact: hex('#C0392B'),
  toDo: hex('#B7791F'),
  toDoPanel: hex('#FFF8E6'),
  white: hex('#FFFFFF'),
  hatch: hex('#A9B2BD'),
} as const

/** Words and ground of a chip. */
export const chips: Readonly<Record<string, readonly [words: Colour, ground: Colour]>> = {
  error: [hex('#A61B1B'), hex('#FCE4E4')],
  warning: [hex('#8A4B08'), hex('#FDEFD2')],
  info: [hex('#1D4E89'), hex('#E1ECFA')],
  status: [hex('#414B57'), hex('#E9EDF1')],
  milestone: [hex('#3B3486'), hex('#ECEBFA')],
}

/** Phases in turn; white words on them keep a contrast of 4.5 to 1. */
export const phaseColours: readonly Colour[] = [
  '#B5453A',
  '#A3621B',
  '#4A6FA5',
  '#2F7D5B',
  '#6B5B95',
  '#5F6B7A',
  '#8E4A7E',
  '#2B7A83',
].map(hex)

export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  readonly colour: Colour
  /** Digits of one width. */
  readonly tabular?: boolean
  readonly link?: string
  readonly strike?: boolean
  /** A ground behind the words: a chip, or code. */
  readonly ground?: { readonly colour: Colour; readonly padding: number }
}

/** Sizes in points, and leading as a multiple of the size. */
export const body: TextStyle = { face: 'regular', size: 9.5, colour: colours.ink }
export const leading = 1.5
export const cellStyle: TextStyle = { face: 'regular', size: 8.5, colour: colours.ink, tabular: true }
export const headStyle: TextStyle = { face: 'semibold', size: 7.5, colour: colours.secondary }
export const codeStyle: TextStyle = { face: 'mono', size: 8, colour: colours.ink }

export const headings: Readonly<Record<number, { style: TextStyle; space: number; after: number }>> = {
  1: { style: { face: 'bold', size: 22, colour: colours.ink }, space: 0, after: 10 },
  2: { style: { face: 'semibold', size: 15, colour: colours.accent }, space: 26, after: 6 },
  3: { style: { face: 'semibold', size: 11, colour: colours.ink }, space: 15, after: 3 },
  4: { style: { face: 'semibold', size: 9.5, colour: colours.ink }, space: 12, after: 2 },
  5: { style: { face: 'semibold', size: 9.5, colour: colours.secondary }, space: 10, after: 2 },
  6: { style: { face: 'semibold', size: 9.5, colour: colours.secondary }, space: 10, after: 2 },
}

export const page = { left: 56, right: 56, top: 70, bottom: 68 } as const
/** Longest line of running text; tables and pictures take the full width. */
export const textMeasure = 440
