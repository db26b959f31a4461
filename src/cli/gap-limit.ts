import { settingOf } from '../check/config.ts'
import type { Settings } from './settings.ts'

/** From which length on a stretch without entries is drawn as a gap: that from which the rule `gap` reports one. */
export function gapLimit({ config, rules }: Settings): { readonly gapSeconds?: number } {
  const rule = rules.find(({ id }) => id === 'gap')
  const options = rule === undefined ? undefined : settingOf(rule, config).options
  const minutes = options instanceof Object && 'minutes' in options ? options.minutes : undefined
  return typeof minutes === 'number' ? { gapSeconds: minutes * 60 } : {}
}
