/** What `--help` shows after the options. */
export const examples = {
  program: `
Exit status:
  0  clean
  1  findings at or above the chosen severity (check, compare), or something is
     missing (status)
  2  an input, an option or an output could not be used

Examples:
  postmortem draft evidence/ -o draft.md
  postmortem new
  postmortem check report.md
  postmortem extract --format text status-page.txt
  postmortem compare public.md internal.md
  postmortem render report.md -o postmortem.md -o postmortem.pdf
  postmortem timeline report.md
  postmortem check --help`,

  draft: `
Every record is counted: in the timeline, folded, not placed in time, or outside
of --from and --to. Secrets are masked before anything else is done.

Examples:
  postmortem draft evidence/ -o draft.md
  postmortem draft slack-export.zip pager.json alerts.json deploys.log -o draft.md
  postmortem draft evidence/ --from 2026-03-24T06:30Z --to 2026-03-24T09:00Z
  postmortem draft evidence/ --roles roles.yaml --output-zone Europe/Berlin
  postmortem draft evidence/ --clock pager.json=+90s -o draft.md
  postmortem draft evidence/ new.json --update draft.md`,

  new: `
Times are read as times of reports are, but nothing may stay open: a zone, a day
or a month that is not clear is asked for. What you answer counts as edited by
hand when evidence comes in later with draft --update.

Exit status: 0 where the draft was written, 2 where something was missing or the
form was left with Ctrl-C; then nothing is written.

Examples:
  postmortem new
  postmortem new -o postmortem.md --template google-sre
  postmortem new --title 'Checkout fails' --severity SEV-2 --zone Europe/Berlin \\
    --started '2026-03-24 07:02' --detected 07:10 --resolved 08:30 -o draft.md
  postmortem draft evidence/ --update draft.md`,

  extract: `
One incident is printed as an object, several as an array. Every fact has its
place in the file.

Examples:
  postmortem extract report.md
  postmortem extract --format text --zone Europe/Berlin report.txt
  postmortem extract --format ndjson reports/ > incidents.ndjson
  postmortem extract 'reports/**/*.md' --date 2026-03-24
  postmortem extract --explain report.md
  postmortem extract --threshold '>0.05' range-query.json
  postmortem extract - < report.txt`,

  check: `
Exit status: 0 where nothing is found, 1 where a finding has at least the
severity of --fail-on, 2 where a report or the configuration cannot be used.

Examples:
  postmortem check report.md
  postmortem check reports/ --fail-on error
  postmortem check report.md --rule gap=off --rule late-update=error
  postmortem check --format json report.md > findings.json
  postmortem check --format pretty --format sarif=findings.sarif reports/
  postmortem check --preset audit report.md
  postmortem check --config team.config.yaml report.md
  postmortem check --fix-dry-run --zone Europe/Berlin report.md`,

  status: `
A report is finished when no section, milestone, owner or due day is missing, no
prompt is left to be written over, the rules find neither error nor warning, and
no deadline has gone by. The most urgent report comes first.

Exit status: 0 where every report is finished, 1 where one is not, 2 where a
report or the configuration cannot be used.

Examples:
  postmortem status reports/
  postmortem status --template google-sre --preset eu-dora draft.md
  postmortem status --format ics reports/ > deadlines.ics
  postmortem status --format json reports/ > status.json`,

  compare: `
What an account's zone or day leaves open is said and not compared. Of a file with
many incidents, such as a status page's history, the one that the others tell is
taken.

Exit status: 0 where nothing is found, 1 where a finding has at least the
severity of --fail-on, 2 where a report or the configuration cannot be used.

Examples:
  postmortem compare public.md internal.md
  postmortem compare --format table postmortem.md incidents.json
  postmortem compare a.md b.md c.json --rule only-in=off --fail-on error`,

  batch: `
A folder gets incidents.ndjson, findings.ndjson, errors.ndjson and summary.json.
What could not be read is in the output, too, with the reason. An output stands
under its name only when it is whole; a run that was cut off goes on with --resume,
by the journal that lies beside it.

Exit status: 0 where all could be read, 1 where, with --check, a finding has at
least the severity of --fail-on, 2 where a report could not be read.

Examples:
  postmortem batch reports/ --out data/ --check
  postmortem batch archive.zip 'more/**/*.md' --out incidents.duckdb
  postmortem batch reports/ --out incidents.csv --resume
  find . -name '*.md' -print0 | postmortem batch - -0 --out incidents.parquet
  postmortem batch reports/ --out data/ --render public --render-format html
  postmortem batch --stdin ndjson --stdout ndjson < documents.ndjson`,

  render: `
All files are written whole, or none is. The report itself is never written over.
Of a report with several incidents one is written: choose it with --incident, by
its place in the order in which extract prints them.

Examples:
  postmortem render report.md -o postmortem.md
  postmortem render report.md -o postmortem.md -o postmortem.pdf
  postmortem render report.txt --omit-missing > postmortem.md
  postmortem render report.txt --template audit --preset audit -o audit.pdf
  postmortem render history.html --incident 2 -o postmortem.md
  postmortem render bericht.md --locale en-GB --output-zone UTC -o report.pdf
  postmortem render report.md --template ./our-template.md.hbs -o out/postmortem.pdf`,

  timeline: `
Examples:
  postmortem timeline report.md
  postmortem timeline report.md -o timeline.svg -o timeline.png
  postmortem timeline --width 120 report.md
  NO_COLOR=1 postmortem timeline report.md > timeline.txt`,

  stats: `
Records are read one by one, and a small row of each incident is kept. Reports are
checked, too; records are taken as they are. The same inputs give the same bytes.

Examples:
  postmortem stats reports/
  postmortem stats incidents.ndjson
  postmortem batch reports/ --check --stdout ndjson | postmortem stats -
  postmortem stats incidents.duckdb --metric time-to-mitigate
  postmortem stats incidents.ndjson -o stats.html -o stats.pdf -o stats.json
  postmortem stats incidents.ndjson --now 2026-03-31 --seed 7 --format json`,

  templates: `
Exit status of check: 0 where nothing is wrong, 1 where something is, 2 where a
template cannot be read.

Examples:
  postmortem templates list
  postmortem templates show google-sre
  postmortem templates eject google-sre -o our-postmortem.md.hbs
  postmortem templates check ./our-postmortem.md.hbs`,

  sources: `
Examples:
  postmortem sources
  postmortem sources pagerduty
  postmortem sources --format json`,
  worker: `
Needs the packages bullmq and ioredis. The password may stand in the URL, or in
the variable POSTMORTEM_QUEUE_PASSWORD, where the list of processes does not show
it. At SIGTERM and SIGINT it finishes what it has begun and puts the rest back.

Examples:
  postmortem worker --queue redis://queue.example:6379
  postmortem worker --queue rediss://reader@queue.example:6380/1 --workers 4
  postmortem batch reports/ --out incidents.ndjson --queue redis://queue.example:6379`,

  rules: `
Examples:
  postmortem rules
  postmortem rules --format json`,

  explain: `
Examples:
  postmortem explain gap
  postmortem explain --format markdown gap
  postmortem explain --format json gap`,
} as const
