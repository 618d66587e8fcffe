/** How tools write "no" in a column that says whether a survey was finished, in seven languages and as a number. */
export const UNFINISHED: readonly string[] = [
  ...['false', 'no', '0', 'f', 'n', 'incomplete', 'partial'],
  ...['onwaar', 'nee', 'falsch', 'nein', 'faux', 'non', 'falso', 'falsz', 'nie', '否', '假'],
]

/** How tools write "yes" in a column that says that a row is not to be counted. */
export const MARKED: readonly string[] = ['true', 'yes', '1', 't', 'y']
