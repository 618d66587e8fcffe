import type { AppErrorCode } from '#core/errors.ts'
import type { cliErrors } from './cli-errors.ts'

/** What happened, and what to do next; the second says, too, whether anything was lost. */
export interface ErrorWords {
  readonly title: string
  readonly advice: string
}

/** Errors of a file that is to be imported. */
export const importErrors: Readonly<
  Record<Exclude<Extract<AppErrorCode, `import/${string}`>, keyof typeof cliErrors>, ErrorWords>
> = {
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
}
