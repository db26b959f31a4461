/**
 * Colours of pictures, by what they stand for. Phases, impact and promises take the palette of Okabe and Ito (Color
 * Universal Design, 2008; Wong, Nature Methods 8, 441, 2011), whose colours stay apart for people with any of the
 * common forms of colour blindness; the vermillion is a little darker, for white words to be read on it. No colour
 * tells anything alone: bands carry their names, promises a tick or a cross, gaps a hatching.
 */
export const inks = {
  ink: '#1B1F24',
  quiet: '#556070',
  faint: '#8A94A3',
  leader: '#B4BCC7',
  hatch: '#9AA5B1',
  track: '#F1F4F7',
  paper: '#FFFFFF',
  update: '#0072B2',
  chat: '#8C4A6E',
  impact: '#BF4F00',
  kept: '#00785A',
  broken: '#BF4F00',
  phase0: '#56B4E9',
  phase1: '#E69F00',
  phase2: '#009E73',
  phase3: '#F0E442',
  phase4: '#CC79A7',
  phase5: '#0072B2',
  phase6: '#C3CAD2',
  onLight: '#1B1F24',
  onDark: '#FFFFFF',
} as const

export type Ink = keyof typeof inks

/** The same on a dark ground, where they differ. */
export const darkInks: Partial<Record<Ink, string>> = {
  ink: '#E6EAEF',
  quiet: '#A3AEBB',
  faint: '#77828F',
  leader: '#55606D',
  hatch: '#6A7683',
  track: '#232A32',
  paper: '#14181D',
  update: '#56B4E9',
  chat: '#E0A3C4',
  kept: '#3CC79B',
  broken: '#FF8A4C',
}

export const phaseInks = ['phase0', 'phase1', 'phase2', 'phase3', 'phase4', 'phase5', 'phase6'] as const

/** Phases take the colours in turn. */
export function phaseInk(index: number): Ink {
  return phaseInks[index % phaseInks.length] ?? 'phase0'
}

/** Words on a ground that keeps its colour in the dark. */
export function wordsOn(ground: Ink): 'onLight' | 'onDark' {
  return ground === 'impact' || ground === 'phase5' ? 'onDark' : 'onLight'
}
