import { inks, phaseInks } from '../../timeline/timeline-palette.ts'
import type { FaceName } from './font-set.ts'

/** A name of the palette, or operands of `rg`: red, green, blue from 0 to 1. */
export type Colour = string

export const defaultPalette = {
  ink: '#1B1F24',
  secondary: '#5F6B7A',
  faint: '#8A94A3',
  link: '#1D5FBF',
  rule: '#DDE2E8',
  zebra: '#F7F8FA',
  panel: '#F4F6F8',
  accent: '#1F3A5F',
  impact: inks.impact,
  toDo: '#B7791F',
  toDoPanel: '#FFF8E6',
  white: '#FFFFFF',
  hatch: inks.hatch,
} as const

export type Palette = Readonly<Record<keyof typeof defaultPalette, string>>

/** `#RRGGBB` as operands. */
export function operandsOf(code: string): Colour {
  return [1, 3, 5].map((at) => (Number.parseInt(code.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
}

/** Words and ground of a chip. */
export const chips: Readonly<Record<string, readonly [words: Colour, ground: Colour]>> = {
  error: [operandsOf('#A61B1B'), operandsOf('#FCE4E4')],
  warning: [operandsOf('#8A4B08'), operandsOf('#FDEFD2')],
  info: [operandsOf('#1D4E89'), operandsOf('#E1ECFA')],
  status: [operandsOf('#414B57'), operandsOf('#E9EDF1')],
  milestone: [operandsOf('#3B3486'), operandsOf('#ECEBFA')],
}

/** Phases in turn, as in the picture. */
export const phaseColours: readonly Colour[] = phaseInks.map((ink) => operandsOf(inks[ink]))

export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  readonly colour: Colour
  /** Digits of one width. */
  readonly tabular?: boolean
  readonly link?: string
  /** BCP 47, where it is not that of the document. */
  readonly language?: string
  /** Of embedding (UAX #9): odd runs from right to left. */
  readonly level?: number
  readonly strike?: boolean
  /** A ground behind the words: a chip, or code. */
  readonly ground?: { readonly colour: Colour; readonly padding: number }
}

/** Sizes in points, and leading as a multiple of the size. */
export const body: TextStyle = { face: 'regular', size: 9.5, colour: 'ink' }
export const leading = 1.5
export const cellStyle: TextStyle = { face: 'regular', size: 8.5, colour: 'ink', tabular: true }
export const headStyle: TextStyle = { face: 'semibold', size: 7.5, colour: 'secondary' }
export const codeStyle: TextStyle = { face: 'mono', size: 8, colour: 'ink' }

export const headings: Readonly<Record<number, { style: TextStyle; space: number; after: number }>> = {
  1: { style: { face: 'bold', size: 22, colour: 'ink' }, space: 0, after: 10 },
  2: { style: { face: 'semibold', size: 15, colour: 'accent' }, space: 26, after: 6 },
  3: { style: { face: 'semibold', size: 11, colour: 'ink' }, space: 15, after: 3 },
  4: { style: { face: 'semibold', size: 9.5, colour: 'ink' }, space: 12, after: 2 },
  5: { style: { face: 'semibold', size: 9.5, colour: 'secondary' }, space: 10, after: 2 },
  6: { style: { face: 'semibold', size: 9.5, colour: 'secondary' }, space: 10, after: 2 },
}

export const paper = { A4: [595.28, 841.89], Letter: [612, 792] } as const
export const page = { left: 56, right: 56, top: 70, bottom: 68 } as const
/** Longest line of running text; tables and pictures take the full width. */
export const textMeasure = 440
