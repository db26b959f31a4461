import type { Preset } from './preset.ts'
import { audit } from './presets/audit.ts'
import { ccadb } from './presets/ccadb.ts'
import { euDora } from './presets/eu-dora.ts'
import { euNis2 } from './presets/eu-nis2.ts'
import { gdpr } from './presets/gdpr.ts'
import { internalPostmortem } from './presets/internal-postmortem.ts'
import { publicReport } from './presets/public-report.ts'
import { recommended } from './presets/recommended.ts'
import { sec8k } from './presets/sec-8k.ts'

/** Every preset, by name. */
export const presets: readonly Preset[] = [
  audit,
  ccadb,
  euDora,
  euNis2,
  gdpr,
  internalPostmortem,
  publicReport,
  recommended,
  sec8k,
]

/** What counts where no preset is named. */
export const defaultPreset = recommended
