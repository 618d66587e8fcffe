import type { AppErrorCode } from '#core/errors.ts'

/** What happened, what to do next, whether anything was lost. A code without words does not compile. */
export const errors: Readonly<Record<AppErrorCode, { readonly title: string; readonly advice: string }>> = {
  'import/empty-file': {
    title: '“{{file}}” is empty: it holds no bytes.',
    advice: 'Export it again from your survey tool and open the new file. Nothing was imported.',
  },
  'import/header-only': {
    title: '“{{file}}” has a header row and no data rows below it.',
    advice: 'Check the period and filters of the export and open the new file. Nothing was imported.',
  },
  'import/binary-file': {
    title: '“{{file}}” is not a text file (it looks like {{kind}}).',
    advice: 'Save it as CSV in the program it comes from and open that file. Nothing was imported.',
  },
  'import/misnamed-text': {
    title:
      '“{{file}}” is named like a file of the kind {{kind}}, but it holds plain text, and no table of responses.',
    advice:
      'Such files are often what is left of a download that failed. Open it in a text editor to see what it says, or download it again. Nothing was imported.',
  },
  'import/other-delimiter': {
    title:
      '“{{file}}” was split by “{{delimiter}}”, which gives {{columns}} columns and no score; by “{{other}}” it has {{cells}} columns.',
    advice: 'Read it with the other delimiter; without a window, {{option}} does. Nothing was imported.',
  },
  'import/old-workbook': {
    title: '“{{file}}” is an Excel workbook of the old format, or one that is protected by a password.',
    advice:
      'Open it in Excel, take the password off and save it as .xlsx or CSV, then open that file. Nothing was imported.',
  },
  'import/broken-file': {
    title: '“{{file}}” looks like {{kind}} but is damaged or not complete.',
    advice: 'Export or download it again and open the new file. Nothing was imported.',
  },
  'import/broken-json': {
    title: '“{{file}}” is not complete JSON: it breaks off, or goes on behind its end, near line {{line}}.',
    advice: 'Export or download it again and open the new file. Nothing was imported.',
  },
  'import/too-large': {
    title:
      '“{{file}}” has {{sizeMegabytes}} MB; {{kind}} files are read up to {{limitMegabytes}} MB, because they have to be held in memory whole.',
    advice: 'Export it as CSV or JSON Lines, which are read at any size. Nothing was imported.',
  },
  'import/workbook-too-large': {
    title:
      '“{{file}}” becomes {{unpackedMegabytes}} MB when it is unpacked; workbooks are read up to {{limitMegabytes}} MB, because they have to be held in memory whole.',
    advice: 'Save the sheet with the responses as CSV, which is read at any size. Nothing was imported.',
  },
  'import/too-many-cells': {
    title:
      'A sheet of “{{file}}” spans more than {{limitMillions}} million cells from its first to its last, blank ones counted.',
    advice:
      'Delete what stands far to the right or below of the responses, or save their sheet as CSV. Nothing was imported.',
  },
  'import/archive-bomb': {
    title:
      '“{{file}}” in “{{archive}}” becomes more than {{growth}} times its packed size, as no response file does.',
    advice: 'If you trust it, unpack it yourself and open the file. Nothing was imported.',
  },
  'import/protected-archive': {
    title: '“{{file}}” is protected by a password.',
    advice: 'Unpack it with the password and open the files in it. Nothing was imported.',
  },
  'import/empty-archive': {
    title: '“{{file}}” holds no files.',
    advice: 'Export or download it again and open the new one. Nothing was imported.',
  },
  'import/empty-folder': {
    title: 'The folder “{{file}}” holds no files.',
    advice: 'Open the folder that holds the exports. Nothing was imported.',
  },
  'import/too-many-files': {
    title: '“{{file}}” holds {{files}} files; up to {{limit}} are read at once.',
    advice: 'Open them in several parts. Nothing was imported.',
  },
  'import/nothing-readable': {
    title: 'None of the {{files}} files could be read as responses: {{names}}.',
    advice: 'Lowdown reads CSV, TSV, Excel (.xlsx), JSON and JSON Lines files. Nothing was imported.',
  },
  'import/other-columns': {
    title: '“{{file}}” has no column “{{column}}”, by which its scores would be read.',
    advice: 'Import it on its own. Nothing of it was imported.',
  },
  'import/too-many-columns': {
    title: '“{{file}}” has more than {{limit}} columns.',
    advice:
      'Its objects seem to use data as names. Export it as CSV, or with one object for each response. Nothing was imported.',
  },
  'import/unknown-sheet': {
    title: '“{{file}}” has no sheet “{{sheet}}”.',
    advice: 'Its sheets are: {{sheets}}.',
  },
  'import/unknown-metric': {
    title: '“{{file}}” has no metric “{{metric}}”.',
    advice: 'The metrics that “{{column}}” names are: {{metrics}}. Nothing was imported.',
  },
  'import/metric-in-no-file': {
    title: 'None of the {{files}} files has the metric “{{metric}}”: {{names}}.',
    advice: 'The metrics that “{{file}}” names are: {{metrics}}. Nothing was imported.',
  },
  'import/no-metrics': {
    title: '“{{file}}” has no metric “{{metric}}”: no column names the question of each row.',
    advice: 'Import it without choosing a metric. Nothing of it was imported.',
  },
  'import/unreadable-file': {
    title: '“{{file}}” could not be read.',
    advice:
      'Check that it is not locked by another program and that you may read it, then try again. Nothing was imported.',
  },
  'import/file-vanished': {
    title: '“{{file}}” could not be read to its end: it was moved, deleted or its drive was disconnected.',
    advice: 'Put the file back and import it again. Nothing of it was kept.',
  },
  'import/file-changed': {
    title: '“{{file}}” was changed while it was read.',
    advice: 'Close it in other programs and import it again. Nothing of it was kept.',
  },
  'import/record-too-long': {
    title: '“{{file}}” has a row of more than {{limitMegabytes}} MB, beginning in line {{line}}.',
    advice:
      'A quotation mark that is never closed is the usual cause: look at that line, or let quotation marks end with their line (--quotes none). Nothing was imported.',
  },
  'import/unclosed-quote': {
    title:
      '“{{file}}” has a quotation mark in line {{line}} that is never closed; the rest of the file would become one cell.',
    advice:
      'Correct that line, or let quotation marks end with their line (--quotes none). Nothing was imported.',
  },
  'import/too-many-score-values': {
    title:
      'The column “{{column}}” of “{{file}}” has more than {{limit}} different numbers, so it is not a score.',
    advice: 'Choose another column as the score. Nothing was imported.',
  },
  'import/no-score-column': {
    title: '“{{file}}” has no column that looks like a score.',
    advice:
      'Choose the column that holds the score yourself; without a window, --map score=Column does, and --low all takes every comment as low. Its columns are: {{columns}}. Nothing was imported.',
  },
  'import/unknown-column': {
    title: '“{{file}}” has no column “{{column}}”.',
    advice: 'Its columns are: {{columns}}.',
  },
  'import/unknown-encoding': {
    title: '“{{encoding}}” is no text encoding that Lowdown knows.',
    advice: 'Use for example utf-8, utf-16le, windows-1252, windows-1250 or gb18030.',
  },
  'import/no-responses': {
    title: 'No row of “{{file}}” gives a response: all {{rows}} were rejected.',
    advice: 'Check the score column and the scale. Nothing was imported.',
  },
  'import/other-scale': {
    title:
      'The scores of this project run from {{present}} (worst to best), those of the file from {{wanted}}.',
    advice:
      'Choose the scale the project has, or import the file into a project of its own. Nothing was imported.',
  },
  'import/nothing-new': {
    title: '“{{file}}” brings nothing new: {{duplicates}} of its {{rows}} rows are in this project already.',
    advice: 'The other rows, if any, give no response. Nothing was imported, and nothing counts twice.',
  },
  'import/other-file': {
    title: '“{{file}}” is not the file that was imported as “{{present}}”: its content is another.',
    advice:
      'Open the very file of that import to change its mapping, or add this one as a file of its own. The import is as it was.',
  },
  'import/nothing-in-place': {
    title: 'Nothing would come in the place of “{{file}}”: under this mapping it gives no response.',
    advice:
      'Choose a mapping that fits each of the files, or delete the import of “{{file}}” first. Nothing was changed, and nothing was lost.',
  },
  'import/bad-profile': {
    title: '“{{file}}” is not a mapping profile that Lowdown can use: “{{part}}” is missing or wrong.',
    advice: 'Save the mapping again from the import screen. Nothing was changed.',
  },
  'import/profile-mismatch': {
    title: 'The profile “{{profile}}” does not fit “{{file}}”: the file has no column {{columns}}.',
    advice: 'Check that it is the right profile, or choose the columns yourself. Nothing was imported.',
  },
  'import/profile-without-metric': {
    title:
      'The profile “{{profile}}” does not say which metric of “{{file}}” it is for: the scores in it answer several questions.',
    advice:
      'The metrics that “{{column}}” names are: {{metrics}}. Choose one of them and its columns yourself; a mapping that is saved then names it. Nothing was imported.',
  },
  'tickets/no-id': {
    title: 'No column of the ticket file “{{file}}” looks like the id of a ticket.',
    advice:
      'Give it the header “Ticket ID”, or name it with --ticket-map id=Column in a headless run. Its columns are: {{columns}}. Nothing was imported.',
  },
  'tickets/no-survey-id': {
    title: 'No column of “{{file}}” holds ticket ids, so no ticket can be found for its responses.',
    advice:
      'Choose the column of the ticket id as the id of the responses (--map id=Column in a headless run). Its columns are: {{columns}}. Nothing was imported.',
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
  'codebook/damaged': {
    title: '“{{file}}” is not a codebook that Lowdown can use: “{{part}}” is missing or wrong.',
    advice: 'It may have been cut off while it was copied. Save the codebook again. Nothing was changed.',
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
  'report/no-browser': {
    title: 'No Chrome, Edge or Chromium was found to print the PDF with.',
    advice:
      'The report was written as “{{file}}” instead: open it and print it, or set CHROMIUM_PATH to a browser.',
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
  'usage/bad-option': {
    title: 'There is no option “{{option}}”.',
    advice: 'Run with --help to see the options.',
  },
  'usage/bad-value': {
    title: '“{{value}}” is no value for {{option}}.',
    advice: 'Expected: {{expected}}.',
  },
  'usage/no-file': {
    title: 'No response file was named.',
    advice: 'Use: npm run -s report -- FILE [options].',
  },
  'usage/not-built': {
    title: 'The option “{{option}}” is not built yet.',
    advice: 'Run without it.',
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
  'usage/nothing-selected': {
    title: 'No response fits {{option}}.',
    advice: 'Each value is in the file, but no response has all of them. Nothing was written.',
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
