import { type Config, settingOf } from '../check/config.ts'
import { configFor } from '../check/config-for.ts'
import { fill } from '../check/fill.ts'
import { ignoreCommentsIn } from '../check/ignore-comments.ts'
import { ignoredBy } from '../check/ignored.ts'
import { assertFinding, assertSettled, faultOf } from '../check/rule-fault.ts'
import { rules as checks } from '../check/rules.ts'
import type { Finding } from '../model/finding.ts'
import { type Account, comparable, instantOf } from './account.ts'
import { align, type Row } from './align.ts'
import type { ComparisonReport, ComparisonRule, Told } from './comparison-rule.ts'
import { comparisonRules } from './rules.ts'
import { type Shift, shiftBetween, shiftOf } from './shift.ts'
import { similarityAmong } from './similarity.ts'

export interface Comparison {
  /** The events of all accounts, each row one event with all who tell it, in the order of time. */
  readonly rows: readonly Row[]
  /** Accounts whose times lie off those of the first settled account by a constant length. */
  readonly shifts: readonly Shift[]
  /** What is wrong with whole accounts first, then in the order of the lines of the first account concerned. */
  readonly findings: readonly Finding[]
  /** What a comment of the account in which it stands has ignored; each says so. */
  readonly ignored: readonly Finding[]
}

export interface CompareOptions {
  /** Instead of the package's own. */
  readonly rules?: readonly ComparisonRule[]
  /** Whether comments of the accounts that ask for findings to be ignored are followed; default true. */
  readonly comments?: boolean
  /** Ids that such a comment may name besides those of comparisons and of the package's own rules. */
  readonly known?: readonly string[]
}

/** Clocks of people and machines differ by seconds, and entries round to the minute. */
const sameMinute = 60

/**
 * Lays several accounts of one incident beside each other, event by event, and says where they differ.
 *
 * @throws {ConfigError} where the configuration sets a comparison to something it does not know
 */
export function compare(
  accounts: readonly Account[],
  config: Config = {},
  { rules = comparisonRules, comments = true, known = [] }: CompareOptions = {},
): Comparison {
  const settings = configFor([{ config }], accounts[0]?.document.name ?? '')
  const similarity = similarityAmong(accounts.flatMap(({ incident }) => incident.timeline))
  // The first whose times are settled: by it, the zone of another can be told.
  const settled = accounts.findIndex(({ incident }) => incident.timeline.some(({ at }) => comparable(at)))
  const reference = Math.max(0, settled)
  const shifts = accounts.flatMap((_, of) =>
    of === reference ? [] : (shiftBetween(accounts, reference, of, similarity, sameMinute) ?? []),
  )
  const apart = (a: Told, b: Told) => {
    const [from, to] = [a, b].map(({ account, at }) => {
      const instant = instantOf(at)
      return instant === null ? null : instant / 1000 - shiftOf(shifts, account)
    })
    return from == null || to == null ? null : Math.round((to - from) * 1000) / 1000
  }
  const rows = align(accounts, shifts, similarity)
  const nameOf = (account: number) => accounts[account]?.document.name ?? ''
  const findings: { rule: ComparisonRule; account: number; finding: Finding }[] = []
  for (const rule of rules) {
    const { severity, options } = settingOf(rule, settings)
    if (severity === 'off') continue
    const report = ({ message, data, account, position, related = [] }: ComparisonReport) => {
      const file = nameOf(account)
      const places = related.map(({ account: other, ...place }) => ({
        message: place.message,
        ...(other === account ? {} : { file: nameOf(other) }),
        position: place.position,
      }))
      const finding: Finding = {
        rule: rule.id,
        severity,
        file,
        message: fill(rule.messages[message] ?? '', data),
        ...(position ? { position } : {}),
        related: places,
        data: { ...data },
      }
      assertFinding(rule, message, finding)
      findings.push({ rule, account, finding })
    }
    try {
      assertSettled(rule.compare({ accounts, rows, shifts, reference, nameOf, apart, options, report }))
    } catch (cause) {
      throw faultOf(rule, accounts.map((_, account) => nameOf(account)).join(', '), cause)
    }
  }
  const rank = ({ rule, account, finding: { position } }: (typeof findings)[number]) =>
    [rule.ofWhole === true ? 0 : 1, account, position?.start.offset ?? 0, rules.indexOf(rule)] as const
  findings.sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    const at = first.findIndex((value, index) => value !== second[index])
    return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0)
  })
  const told = findings.map(({ account, finding }) => ({ account, finding }))
  const nameable = [...rules, ...checks].map(({ id }) => id).concat(known)
  return { rows, shifts, ...parted(told, comments ? accounts : [], nameable) }
}

/** What counts, and what a comment of its own account speaks for; other faults of comments are for `check` to find. */
function parted(
  told: readonly { readonly account: number; readonly finding: Finding }[],
  accounts: readonly Account[],
  known: readonly string[],
): Pick<Comparison, 'findings' | 'ignored'> {
  const comments = accounts.map(({ document }) => ignoreCommentsIn(document, known).comments)
  const each = told.map(({ account, finding }) => ignoredBy(comments[account] ?? [], [finding]))
  return {
    findings: each.flatMap(({ findings }) => findings),
    ignored: each.flatMap(({ ignored }) => ignored),
  }
}
