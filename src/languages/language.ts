import type { MilestoneName, SectionKind, Status } from '../model/incident.ts'
import type { ChatWords } from './chat-words.ts'
import type { CheckWords } from './check-words.ts'
import type { PartLabels } from './part-labels.ts'
import type { RecordWords } from './record-words.ts'
import type { ReportWords } from './report-words.ts'

/**
 * All that the reader knows of one language, as data. A language is one file beside this one; adding one
 * touches no code but the list in `all.ts`. Words are lower case, without accents stripped; a word may be a
 * phrase. Scripts without blanks between words (Japanese, Chinese) are matched without word borders.
 */
export interface Language {
  /** BCP 47: en, de, fr … */
  readonly code: string
  readonly name: string
  /** False for scripts that set no blanks between words. */
  readonly blanks: boolean
  /**
   * By what a text in it is told: small words that neither English nor names have, or an expression for the signs of
   * its script, and for the signs of another that has those too. Left out, its cues are tried on every text.
   */
  readonly told?: { readonly words: readonly string[] } | { readonly signs: string; readonly unless?: string }
  readonly time: TimeWords
  readonly cues: Cues
  readonly report?: ReportWords
  readonly checks?: CheckWords
  readonly records?: RecordWords
  readonly chat?: ChatWords
}

export interface TimeWords {
  /** Every name and abbreviation of a month, to 1–12. An abbreviation may be followed by a dot in the text. */
  readonly months: Readonly<Record<string, number>>
  /** To 1 (Monday) – 7. */
  readonly weekdays: Readonly<Record<string, number>>
  readonly am: readonly string[]
  readonly pm: readonly string[]
  readonly noon: readonly string[]
  readonly midnight: readonly string[]
  /** After a clock: 'Uhr', "o'clock". */
  readonly clockSuffix: readonly string[]
  /** Of those, the words that never stand behind an hour alone: '1400 hours' is a time, '14 hours' a length. */
  readonly clockSuffixInFull?: readonly string[]
  /** Letters between hours, minutes and seconds: ['h', 'min', 's'] in 14h32, ['時', '分', '秒'], ['点', '分', '秒']. */
  readonly clockMarks: readonly (readonly [string, string, string])[]
  /** Letters after year, month and day: ['年', '月', '日']. */
  readonly dateMarks: readonly (readonly [string, string, string])[]
  /** Names of eras before a year counted in them, to the year before their first: { 令和: 2018 }. */
  readonly eras?: Readonly<Record<string, number>>
  /** The same for years of three figures without a name: 113年. */
  readonly bareEra?: number
  /** Hours are counted on past midnight: 25:30 is half past one of the next day. */
  readonly lateHours?: boolean
  /** Between the parts of a date: 'of', 'de'. */
  readonly dateJoin: readonly string[]
  /** Between a date and its clock: 'at', 'um', 'à', 'a las'. */
  readonly at: readonly string[]
  /** Before a moment, by English name: { from: ['from', …], until: [...], between, since, by, before, after, at, on } */
  readonly leads: Readonly<Partial<Record<Lead, readonly string[]>>>
  /** Behind a moment, where a language sets them there: { from: ['から'], until: ['まで'] }. */
  readonly leadsBehind?: Readonly<Partial<Record<Lead, readonly string[]>>>
  /** Between the ends of a range: 'to', 'until', 'and' (the last only after 'between'). */
  readonly to: readonly string[]
  readonly and: readonly string[]
  /** Between two readings of a length: 'or'. */
  readonly or?: readonly string[]
  readonly approximate: readonly string[]
  /** Behind a day, the part of it that is meant: 'morning' in 'Friday morning'. */
  readonly dayParts?: readonly string[]
  /** 'today' 0, 'yesterday' -1, 'the next day' 1 … */
  readonly days: Readonly<Record<string, number>>
  /** To seconds; months and years are left out on purpose. */
  readonly units: Readonly<Record<string, number>>
  /** Right behind an hour alone, which they make a time of day: '20時に'. */
  readonly hourBehind?: readonly string[]
  /** Right behind a length, which they make approximate: 'or so', '左右'. */
  readonly approximateBehind?: readonly string[]
  /** Behind a number or a unit, half of the unit more: 'and a half', '半'. */
  readonly halves?: readonly string[]
  /** Words that read as a length and are none: '十分', enough. */
  readonly noLengths?: readonly string[]
  /** Before '1:30', which they make a length and no clock: 'lasted', 'duration'; by how the word begins. */
  readonly lasted?: readonly string[]
  /** Before '10:30', which they make a clock: 'scheduled for'. */
  readonly scheduledFor?: readonly string[]
  /** Behind 'later', where another moment is named: 'than'. */
  readonly than?: readonly string[]
  readonly later: readonly string[]
  readonly earlier: readonly string[]
  /** 'one' 1, 'two' 2 … 'half an' 0.5 */
  readonly numbers: Readonly<Record<string, number>>
  /** 'business', 'working' before or inside 'days'; whole forms for compounds ('werktage') to their number of days 1. */
  readonly businessDays: readonly string[]
  /** Names of zones in this language: { mez: '+01:00', 'heure de paris': 'Europe/Paris' }: an offset or an IANA id. */
  readonly zones: Readonly<Record<string, string>>
  /** Dates are also written month first: 'March 24'. */
  readonly monthFirst?: boolean
  /** Months and weekdays above that are ordinary words too, here or in another language: read only beside a year or a clock. */
  readonly common?: readonly string[]
  /** Before a length of time: 'lasted', 'took', 'for'. A bare '1:30' after one is no clock. */
  readonly durationLeads?: readonly string[]
  /** Before digits that look like a clock and are none: 'line', 'port', 'ratio'. */
  readonly beforeNoClock?: readonly string[]
  /** After digits that look like a clock and are none: 'ratio', 'long'. */
  readonly afterNoClock?: readonly string[]
  /** Before a clock, the place of a meridiem in some languages: '上午', '오후' stand in `am` and `pm`; set true for them. */
  readonly meridiemFirst?: boolean
}

export type Lead = 'from' | 'until' | 'between' | 'since' | 'by' | 'before' | 'after' | 'at' | 'on'

/** What the words of an event weigh for a milestone: [expression, weight]; a negative weight speaks against it. */
export type MilestoneWords = readonly (readonly [string, number])[]

/**
 * Words that mark what a line is about: regular expression sources, matched without regard to case on plain
 * text, between word borders where the language sets blanks. Every field may be left out.
 */
export interface Cues {
  /** Headings and labels of sections. */
  readonly sections?: Readonly<Partial<Record<SectionKind, readonly string[]>>>
  /** Status words of status pages: 'investigating', 'resolved' … */
  readonly statuses?: Readonly<Partial<Record<Status, readonly string[]>>>
  readonly milestones?: Readonly<Partial<Record<MilestoneName, MilestoneWords>>>
  /** Before the stamp of a status update or an article: 'posted', 'last updated'. */
  readonly posted?: readonly string[]
  /** The label or verb of the day on which the report itself came out: 'published', 'publication date'. */
  readonly published?: readonly string[]
  /** The label of the day on which the report was written or handed in: '作成日'. */
  readonly authored?: readonly string[]
  /** The label of the day on which the report was changed last: 'last updated'. */
  readonly revised?: readonly string[]
  /** How a post addresses whoever reads it: 'we are aware', 'thank you for your patience'. */
  readonly addressing?: readonly string[]
  /** A line that promises a further update: 'next update', 'will provide an update'. */
  readonly nextUpdate?: readonly string[]
  /** A line that promises a postmortem or report. */
  readonly postmortemPromise?: readonly string[]
  /** A line that promises a repair at a time. */
  readonly fixPromise?: readonly string[]
  /** 'all times are in …' */
  readonly zoneDeclaration?: readonly string[]
  /** Over a column of times in the zone of the place, beside one in another: 'local', 'Ortszeit'. */
  readonly localTime?: readonly string[]
  /** What had a beginning and an end: 'outage', 'incident', 'impact' … */
  readonly outage?: readonly string[]
  /** Several of them, as the title or the preface of a register says that it holds such: 'incidents', '障害一覧'. */
  readonly outages?: readonly string[]
  /** What has a span of its own beside the incident: 'meeting', 'stand-up'. */
  readonly aside?: readonly string[]
  /** 'began', 'started' and 'ended', 'was over': verbs and labels of a window's ends. */
  readonly began?: readonly string[]
  readonly ended?: readonly string[]
  /** What stands over a list of what was hit or spared. */
  readonly partLabels?: PartLabels
  /** Lead of a list of components: 'this incident affected', 'affected services'. */
  readonly affectedList?: readonly string[]
  /** Predicates after a component: 'is down', 'was unavailable', 'experienced degraded performance'. */
  readonly affected?: readonly string[]
  /** Predicates that say it in so many words: 'was affected'. */
  readonly plainlyAffected?: readonly string[]
  readonly notAffected?: readonly string[]
  /** Predicates that say as much by the way: 'worked as usual', 'saw no errors'. Of what is looked into they are no more than findings. */
  readonly stillWorking?: readonly string[]
  /** Verbs and nouns before a component: 'an outage of', 'problems with'. */
  readonly affectedBefore?: readonly string[]
  /** Nouns that stand right behind a component: 'outage', 'connectivity issues'. */
  readonly affectedNouns?: readonly string[]
  /** What follows one without a verb, as in titles: 'down', 'unavailable'. */
  readonly affectedAdjectives?: readonly string[]
  /** In a predicate, that the component did not work at all, where others only tell of errors: 'crashed', 'offline'. */
  readonly down?: readonly string[]
  /** What a component is said to have had, without a verb: 'errors', 'slowness', '503'. */
  readonly troubles?: readonly string[]
  /** What a list of components says of one in order: 'operational', 'up', 'no known issues'. */
  readonly inOrder?: readonly string[]
  /** Words before a component that is spared: 'no impact on', 'did not affect'. */
  readonly notAffectedBefore?: readonly string[]
  /** What follows is the cause, not what was affected: 'due to', 'caused by'. */
  readonly causedBy?: readonly string[]
  /** Open a clause: 'and', 'but', 'until', 'which'. */
  readonly clauses?: readonly string[]
  /** Up to where it is told what was at a time, and not what was found out then or came before: 'found that'. */
  readonly toldThat?: readonly string[]
  /** By which a component's name is told from the words around it. */
  readonly names?: NameWords
  /** What a stated duration measures, by the words beside it. */
  readonly durationOf?: Readonly<Record<string, readonly string[]>>
  /** 'done', 'completed' on an action item. */
  readonly done?: readonly string[]
  /** Labels of the person who owns an item: 'owner', 'assignee'. */
  readonly owner?: readonly string[]
  readonly due?: readonly string[]
  readonly none?: readonly string[]
  /** Labels and leads of dates that are not the incident's: 'published', 'date', 'authored', 'meeting'. */
  readonly meta?: readonly string[]
  /** Labels of the day of the incident: 'date', 'incident date', 'date of the outage'. */
  readonly incidentDay?: readonly string[]
  /** The label of who writes, in the head of a letter: 'from'. */
  readonly sender?: readonly string[]
}

/** Words that bound or make the name of a component in a sentence; plain words, except for the two last fields. */
export interface NameWords {
  /** Before a name and no part of it: articles, quantities, 'affected'. */
  readonly leads?: readonly string[]
  /** Of these, the ones behind which a noun must follow: 'the', 'our'. */
  readonly articles?: readonly string[]
  /** Articles that point at one thing known: 'the', 'our'. */
  readonly definite?: readonly string[]
  /** Between two clauses: 'but', 'while'. */
  readonly clauses?: readonly string[]
  /** Never inside a name: pronouns, verbs, conjunctions. */
  readonly breaks?: readonly string[]
  /** Between a name and what says where it is or of what it is. */
  readonly prepositions?: readonly string[]
  readonly and?: readonly string[]
  /** Before the parts of what was named: 'such as', 'including'. */
  readonly members?: readonly string[]
  /** Before the subject of what was brought about: 'caused the API to fail'. */
  readonly causes?: readonly string[]
  /** Stand for a component without being one: 'users', 'requests', 'access', 'performance'. */
  readonly carriers?: readonly string[]
  /** Who uses a component: 'users', 'customers'. */
  readonly people?: readonly string[]
  /** 'no', 'none': before the subject of a predicate they turn it round. */
  readonly no?: readonly string[]
  /** Before the verb whose object follows: 'did', 'could', 'to'. */
  readonly auxiliaries?: readonly string[]
  /** In small letters at the end of a phrase, never a component: 'issue', 'minutes', 'team'. */
  readonly never?: readonly string[]
  /** Alone they only refer to a component: 'services', 'the system'. */
  readonly generic?: readonly string[]
  /** Common nouns that name a component by themselves: 'website', 'API'. */
  readonly kinds?: readonly string[]
  /** Common nouns that name one together with another word: 'mail server', 'build queue'. */
  readonly parts?: readonly string[]
  /** Expressions for verb forms that follow a noun: 'hosted', 'using'. */
  readonly participles?: readonly string[]
  /** Words that never stand inside a name but where another noun follows: 'report generation'. */
  readonly verbNouns?: readonly string[]
  /** Between what was spared and when or for whom: 'during', 'for'. */
  readonly asides?: readonly string[]
  /** Between a process and what it is done to: 'of' in 'delivery of mail'. */
  readonly genitives?: readonly string[]
  /** Between the two nouns of one name: 'de' in 'serveur de messagerie'. */
  readonly compounds?: readonly string[]
  /** What goes through a component: 'traffic'. It can be spared, but what fails is the component. */
  readonly flows?: readonly string[]
  /** What parts the spared from the affected, and so is part of their name: 'other' in 'other APIs'. */
  readonly others?: readonly string[]
  /**
   * Expressions for what parts words that have no blanks between them: particles, endings. A part that is in none of
   * these lists is in no name. Kinds and parts are then told by the end of a word.
   */
  readonly joints?: readonly string[]
  /** There, expressions for what has no verb at its end and states something all the same: 'cannot log in'. */
  readonly statements?: readonly string[]
  /** Between people and where they are: 'users in'. */
  readonly within?: readonly string[]
  /** Every noun is written with a capital, which so tells no name. */
  readonly capitals?: boolean
  /** Behind a part, what it does for what follows: 'the server hosting X'. */
  readonly holding?: readonly string[]
  /** Before the two ends of one thing: 'the link between A and B'. */
  readonly between?: readonly string[]
  /** Inside a name where both words beside it have a capital: 'for' in 'Example Database for Things'. */
  readonly joins?: readonly string[]
  /** Before a general word it makes a name: 'ticket' in 'ticket system'. */
  readonly telling?: readonly string[]
  /** Before a general word it says of how many: 'all' in 'all services'. */
  readonly wholes?: readonly string[]
  /** Expressions for what makes 'it works' the end of the trouble: 'once', 'until'. */
  readonly ends?: readonly string[]
  /** Between what is sent and what it goes to: 'to' in 'calls to the API'. */
  readonly toward?: readonly string[]
  /** At the end of a phrase, where something happened: 'region'. */
  readonly places?: readonly string[]
  /** Expressions for what makes a statement none: 'no signs that', 'whether'. */
  readonly doubts?: readonly string[]
  /** Expressions for nouns of what is done: 'delivery', 'generation'. */
  readonly processes?: readonly string[]
  /** Before the subject of a clause that tells of a noun: 'that', 'which'. */
  readonly relatives?: readonly string[]
  /** Before a subject that belongs to people: 'whose'. */
  readonly possessors?: readonly string[]
  /** Expressions for what in an update tells that a component works again, not that it was spared. */
  readonly restored?: readonly string[]
  /** Expressions for words that may stand between a name and its verb. */
  readonly adverbs?: readonly string[]
}
