import type { AppErrorCode } from '#core/errors.ts'
import { cliErrors } from './cli-errors.ts'
import { importErrors, type ErrorWords } from './import-errors.ts'

/** What happened, what to do next, whether anything was lost. A code without words does not compile. */
export const errors: Readonly<Record<AppErrorCode, ErrorWords>> = {
  ...importErrors,
  ...cliErrors,
  'tickets/no-id': {
    title: 'No column of the ticket file “{{file}}” looks like the id of a ticket.',
    advice:
      'Choose the column of the ticket id on the import screen (--ticket-map id=Column in a headless run). Its columns are: {{columns}}. Nothing was imported.',
  },
  'tickets/none': {
    title: 'No row of the ticket file “{{file}}” has an id in the column “{{column}}”.',
    advice: 'Check that this is the file of tickets. Nothing was imported.',
  },
  'tickets/too-many': {
    title: 'The ticket files hold more than {{limit}} tickets; “{{file}}” goes beyond that.',
    advice:
      'Take the tickets of the months of the survey only. Nothing was imported: tickets are kept in memory while they are joined.',
  },
  'codebook/broken': {
    title: '“{{file}}” cannot be read as {{kind}}: it is damaged or breaks off.',
    advice: 'Save the codebook again, or copy the file anew. Nothing was changed.',
  },
  'codebook/damaged': {
    title: '“{{file}}” is not a codebook that Lowdown can use: “{{part}}” is missing or wrong.',
    advice: 'Take a file that Lowdown saved as a codebook, or save it again. Nothing was changed.',
  },
  'codebook/newer': {
    title: '“{{file}}” is a codebook of a newer version ({{version}}) than this Lowdown can read.',
    advice: 'Update Lowdown, or save the codebook from this version. Nothing was changed.',
  },
  'storage/open-failed': {
    title: 'The local database could not be opened.',
    advice: 'Close other Lowdown windows and start again. Your data are where they were.',
  },
  'storage/newer-version': {
    title: 'The local database was written by a newer Lowdown.',
    advice: 'Open it with that version. Your data are safe and were not touched.',
  },
  'storage/quota-exceeded': {
    title: 'There is no room left on this disk for the data.',
    advice:
      'Free some space, or delete a project you no longer need, and try again. Nothing half-written was kept.',
  },
  'storage/project-missing': {
    title: 'This project is no longer in the database.',
    advice: 'It was deleted, perhaps in another window. Go back to the list of projects.',
  },
  'storage/damaged': {
    title: 'Part of the stored data of this project cannot be read.',
    advice:
      'Import its files again into a new project, then delete this one. The files themselves are not affected.',
  },
  'engine/stopped': {
    title: 'The background work stopped unexpectedly.',
    advice:
      'Try again. What was saved before is safe; if it happens again, tell us these details: {{message}}',
  },
  'themes/bad-edits': {
    title: '“{{file}}” does not hold theme edits that Lowdown can use: “{{part}}” is missing or wrong.',
    advice: 'Save the edits again from the themes screen. Nothing was changed.',
  },
  'themes/broken-edits': {
    title: '“{{file}}” is not complete JSON: it is damaged or breaks off.',
    advice: 'Save the edits again from the themes screen, or copy the file anew. Nothing was changed.',
  },
  'themes/newer-edits': {
    title: '“{{file}}” was written by a newer Lowdown ({{format}}).',
    advice: 'Use that version, or save the edits with this one. Nothing was changed.',
  },
  'report/print-failed': {
    title: 'The PDF could not be made.',
    advice: 'Save the report as HTML instead and print that. Details: {{message}}',
  },
  'report/write-failed': {
    title: '“{{file}}” could not be written.',
    advice:
      'Check that the folder exists, that you may write there and that the file is not open elsewhere. No part of it was left behind.',
  },
  'usage/bad-value': {
    title: '“{{value}}” is no value for {{option}}.',
    advice: 'Expected: {{expected}}.',
  },
  'selection/few-selected': {
    title: 'The selection has fewer than {{below}} responses.',
    advice:
      'So few are hidden, for their figures could tell who answered. Take a filter away, or hide fewer: “Thresholds…” on the breakdowns, --threshold hidden=… in a headless run. Nothing was lost.',
  },
  'selection/few-left-out': {
    title: 'The selection leaves out fewer than {{below}} responses.',
    advice:
      'Together with the figures of all responses it would give these away, so it is hidden. Take a filter away, or hide fewer: “Thresholds…” on the breakdowns, --threshold hidden=… in a headless run. Nothing was lost.',
  },
  'bridge/refused': {
    title: 'The window sent a request that was refused.',
    advice: 'Restart Lowdown. Your data are safe. Details: {{message}}',
  },
  unexpected: {
    title: 'Something went wrong that should not have.',
    advice: 'What was saved before is safe. Please tell us these details: {{message}}',
  },
}
