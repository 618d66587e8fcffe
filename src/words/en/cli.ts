/** Sentences of the headless run. */
export const cli = {
  reportTitle: '{{file}}: what the low scores say',
  wrote: 'Wrote {{path}}',
  compared:
    'Compared with {{file}}: {{new}} new, {{grown}} grown, {{shrunk}} shrunk, {{gone}} gone, {{steady}} steady.',
  interrupted: 'Stopped. Nothing half-written was left.',
  stoppedByStrict: 'Stopped because of --strict: settle the points above with the options they name.',
  help: `Lowdown: why are the low scores low?

  npm run -s report -- FILE... [options]

FILE is CSV, TSV, Excel (.xlsx), JSON, JSON Lines, a ZIP of such files or a folder.

  --out PATH              report, .pdf or .html; may be given several times
  --json PATH             result file (- = standard output)
  --assignments PATH      CSV: file,row,responseId,score,low,themeIds
  --reasons PATH          CSV: why each comment is in its theme: its words with their parts, the
                          rule or edit that put it there, and the second choice
  --rejects PATH          CSV: every row that became no response, with the reason in words
  --map role=Column       settle one column; roles: score comment date agent topic
                          id channel language requester; #7 is the seventh
  --credit FIELD=WAY      several names in one cell of agent or topic: first, each (1/k to
                          each of k) or whole (one name); agent=each:; names the sign
  --merge FIELD=NAME=SHOWN  "agent=Smith, John=John Smith": two names are one; may be
                          given several times
  --scale KIND            ces7 ces5 ces5-effort ces7-effort csat5 csat7 csat10
                          csat0-10 nps thumbs good-bad faces3 happiness sentiment3
                          stars5 freshdesk
                          custom:MIN:MAX[:low-is-good]
  --non-answer VALUE      a value of the score column that says that there is no answer,
                          such as 99; may be given several times; none: no value does
  --low N|all             scores at or below N are low (at or above, where low is good);
                          all: every one, and without a score column every comment
  --date-order ORDER      dmy, mdy or ymd
  --rating-order ORDER    the same for the days that tell the last rating of a ticket, where
                          they are not the mapped date; all: every rating counts
  --timezone ZONE         IANA zone in which days are counted
  --headline KEY          the metric that goes first in the report and the result file, such as
                          ces-mean, csat-not-unhappy or nps; a wrong one lists them all
  --themes N              at most N themes
  --comment-language CODE one language for all comments
  --codebook FILE         place the comments in the themes of a codebook (.json, .xlsx); what
                          fits none is searched for new themes; the result tells what is
                          new, grown, shrunk and gone
  --save-codebook FILE    the themes with their words as a codebook, .json or .xlsx
  --diff-codebooks        FILE FILE are two codebooks, the earlier one first: their difference as
                          JSON on standard output, or where --json says; nothing else is done
  --drivers               count what drives effort (waiting, transfers, ...) and the common points
                          of a service, by built-in words in 14 languages; beside the themes
  --compare A..B          two periods side by side: 2025-01..2025-02, 2025-Q1..2025-Q2, 2024..2025
                          or days 2025-01-01/2025-01-14..2025-01-15/2025-01-31; two groups:
                          topic=Billing..Delivery, or topic=Billing against the rest (topic,
                          channel, language, weekday or a header); once a call
  --tickets FILE          tickets of the help desk, joined by the ticket's id: what the responses
                          lack (agent, topic, times, ...) comes from there; may be given several
                          times; takes what FILE takes
  --ticket-map role=Column  settle one column of the ticket files: id agent topic channel
                          language requester date (when it was made) solved
  --repeat-days N         another contact of the same customer within so many days is a repeat
                          (default: 7)
  --where FIELD=VALUE     only responses with this value; FIELD is weekday, hour, month (2026-03),
                          topic, agent, channel, language, score or a header; given twice for
                          a field either value, for two fields both; FIELD= for none
  --threshold NAME=N      small groups: hidden=5 hides those with fewer responses and what would
                          give them away (default 0: none), anecdotal=10, low-base=30 (nothing
                          is found below), difference=3: points from which on a difference is
                          told; may be given several times
  --open-hours H,H,...    open hours of the seven weekdays, Monday first, 0 for closed, such as
                          10,10,10,10,10,5,0: do responses per open hour differ?
  --by FIELD, --by A*B    figures by another field or header, or by two crossed (topic*channel);
                          may be given several times; hour, channel and language are always there
  --encoding, --delimiter, --header-rows   how to read the file
  --repair WHAT           mixed-utf8, mixed-dos, mojibake, apostrophes or none; may be given
                          several times
  --quotes double|none    none: a quotation mark encloses nothing beyond its line
  --sheet NAME            the sheet of an Excel workbook
  --metric VALUE          of several metrics in one score column the one that is taken, as
                          the column that names them has it
  --profile FILE          a mapping saved from the import screen; options go before it
  --edits FILE            edits of the themes, saved from their history on the themes screen
  --privacy on|off        agents as pseudonyms, personal data taken out of quotes, in --out
                          files (default: on); --json, --assignments, --reasons and --rejects
                          are working files and carry names
  --strict                stop where something is undecided
  --quiet, --verbose

Without --out, --json, --assignments, --reasons, --rejects or --save-codebook a PDF is written
beside you.
Exit status: 0 done, 1 a bug, 2 wrong usage, 3 an unusable input, 4 an output that
cannot be written.`,
} as const
