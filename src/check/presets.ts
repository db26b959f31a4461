import type { Preset } from './preset.ts'
import { audit } from './presets/audit.ts'
import { internalPostmortem } from './presets/internal-postmortem.ts'
import { publicReport } from './presets/public-report.ts'
import { recommended } from './presets/recommended.ts'

/** Every preset, by name. */
export const presets: readonly Preset[] = [audit, internalPostmortem, publicReport, recommended]

/** What counts where no preset is named. */
export const defaultPreset = recommended
