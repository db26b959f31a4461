/**
 * Reads incident reports, checks their timelines, and renders postmortems. Nothing here needs Node.
 *
 * @example
 * const document = await read(text, { name: 'report.md' })
 * for (const incident of extract(document)) {
 *   const findings = check(incident, document)
 *   const measures = measure(incident)
 * }
 * for await (const record of readAll(documents, { check: true })) …
 */
export type { BatchDocument } from './batch/batch-document.ts'
export { type ReadAllOptions, readAll } from './batch/read-all.ts'
export { type ReadDocumentOptions, readDocument } from './batch/read-document.ts'
export {
  type BatchRecord,
  type ErrorRecord,
  type IncidentRecord,
  type RecordErrorCode,
  type RecordedMeasures,
  recordSchema,
} from './batch/record.ts'
export { againstBaseline, type Baseline, baselineOf, parseBaseline } from './check/baseline.ts'
export { type CheckOptions, type CheckResult, check, checkReport } from './check/check.ts'
export { type Config, type ConfigSettings, type Override, parseConfig } from './check/config.ts'
export { ConfigError } from './check/config-error.ts'
export { type ConfigLayer, configFor } from './check/config-for.ts'
export { type Country, countryHolidays, type HolidayCalendar } from './check/country-holidays.ts'
export type { Level, RuleSetting } from './check/level.ts'
export type { Preset } from './check/preset.ts'
export { presets } from './check/presets.ts'
export { defineRule, type Report as RuleReport, type Rule, type RuleContext } from './check/rule.ts'
export { rules } from './check/rules.ts'
export type { Account } from './compare/account.ts'
export type { Row, Telling } from './compare/align.ts'
export { type CompareOptions, type Comparison, compare } from './compare/compare.ts'
export {
  type ComparisonContext,
  type ComparisonReport,
  type ComparisonRule,
  defineComparison,
} from './compare/comparison-rule.ts'
export { comparisonRules } from './compare/rules.ts'
export type { ClockOffsets, Window } from './draft/collect.ts'
export { type Counts, type Draft, type DraftOptions, draft } from './draft/draft.ts'
export { type DraftNotes, withDraftSections } from './draft/draft-report.ts'
export { createMasker, type MaskedKind, type Masker, type MaskOptions } from './draft/mask/masker.ts'
export type { FoundSecret, PersonalKind, SecretFinder } from './draft/mask/secret.ts'
export { type People, parseRoles, peopleAs, type Roles } from './draft/people.ts'
export type { Source } from './draft/telling.ts'
export { type DraftUpdate, stampedDraft, updateDraft } from './draft/update.ts'
export { type ExtractOptions, extract } from './extract/extract.ts'
export { type Fixed, type FixOptions, fix } from './fix/fix.ts'
export { mainLanguage } from './languages/main-language.ts'
export { type MeasureOptions, measure } from './measure/measure.ts'
export type { Gap, Measures, Metric, Phase } from './measure/measures.ts'
export type { Document } from './model/document.ts'
export { type Finding, findingSchema, type Severity, type TextEdit } from './model/finding.ts'
export {
  type ActionItem,
  type Commitment,
  type Component,
  type ComponentMention,
  type EventSource,
  type ImpactWindow,
  type Incident,
  type IncidentEvent,
  incidentSchema,
  type Milestone,
  type MilestoneName,
  type Section,
  type SectionKind,
  type StatedDuration,
  type Status,
  type Zone,
} from './model/incident.ts'
export { type Moment, momentSchema, type Precision } from './model/moment.ts'
export type { Point, Position } from './model/position.ts'
export { type ReadOptions, read, readText } from './readers/read.ts'
export { ReadError, type ReadErrorCode } from './readers/read-error.ts'
export { formatNames } from './readers/readers.ts'
export type { Audit } from './render/audit.ts'
export type { Report } from './render/content.ts'
export { outputLanguages, wordingOf } from './render/locales.ts'
export { type OutputZone, outputZoneOf } from './render/output-zone.ts'
export { type RenderInput, type RenderOptions, render } from './render/render.ts'
export { renderStatistics, type StatisticsRenderOptions } from './render/statistics/render-statistics.ts'
export { checkTemplate, compileTemplate, type Template, type TemplateOptions } from './render/template/template.ts'
export { TemplateError } from './render/template/template-error.ts'
export { type TerminalOptions, terminalTimeline } from './render/timeline/terminal-timeline.ts'
export { describePicture } from './render/timeline/timeline-description.ts'
export { type PictureOptions, pictureOf, type TimelinePicture } from './render/timeline/timeline-picture.ts'
export type { Wording } from './render/wording.ts'
export { writeHtml } from './render/writers/html/write-html.ts'
export { writeMarkdown } from './render/writers/markdown.ts'
export type { FallbackFont, Fonts } from './render/writers/pdf/fonts.ts'
export type { AttachedFile, PdfStandard } from './render/writers/pdf/pdf-document.ts'
export type { Theme } from './render/writers/pdf/theme.ts'
export { type PdfOptions, type WrittenPdf, writePdf } from './render/writers/pdf/write-pdf.ts'
export { type SvgOptions, writeSvg } from './render/writers/svg.ts'
export { type TerminalReportOptions, writeTerminal } from './render/writers/terminal.ts'
export type { Reporter, ReporterOptions } from './reporters/reporter.ts'
export { type ReportFormat, reporters } from './reporters/reporters.ts'
export { reviewCalendar } from './review/calendar.ts'
export { type ReviewOptions, review } from './review/review.ts'
export {
  type Deadline,
  type OpenItem,
  type Review,
  reviewSchema,
  type UnanchoredDeadline,
} from './review/review-schema.ts'
export { collectStatistics, type StatisticsCollector } from './statistics/collect.ts'
export type { StatisticsOptions } from './statistics/statistics.ts'
export { type Statistics, statisticsSchema } from './statistics/statistics-schema.ts'
