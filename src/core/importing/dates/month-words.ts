/** Beginnings of month names, three letters but for juin and juillet: English, Dutch, German, French, Spanish, Polish. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan jän ene sty',
    'feb fév fev lut',
    'mar maa mrt mär mae mrz',
    'apr avr abr kwi',
    'may mei mai maj',
    'jun juin cze',
    'jul juil lip',
    'aug aoû aou ago sie',
    'sep set wrz',
    'oct okt paź paz',
    'nov lis',
    'dec dez déc dic gru',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
)

/** A word for a month, as part of an expression: letters, or a number with 月. */
export const MONTH_WORD = String.raw`(?:\p{L}{3,12}|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)`

/** The number of a month from its name (`sept`, `październik`, `十一月`, `11月`), 1 to 12; undefined for other words. */
export function monthOfWord(word: string): number | undefined {
  if (word.endsWith('月')) return chineseNumber(word.slice(0, -1))
  const name = word.toLowerCase()
  return MONTHS.get(name.slice(0, 3)) ?? MONTHS.get(name.slice(0, 4))
}

const FIGURES = '〇一二三四五六七八九'

/** What figures or Chinese numerals up to 39 say, and years written sign by sign: `3`, `十一`, `廿三`, `二〇二六`. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace(/[○零]/g, '〇').replace('廿', '二十').replace('卅', '三十')
  const [tens, ones] = plain.split('十') as [string, string | undefined]
  const digits = (part: string): number =>
    Number(part.replace(/./gu, figure => String(FIGURES.indexOf(figure))))
  return ones === undefined ? digits(tens) : (tens === '' ? 1 : digits(tens)) * 10 + digits(ones)
}

/** Names of the days of the week and their short forms: English, Dutch, German, French, Spanish, Polish, Chinese. */
const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun',
    'maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo',
    'montag mo dienstag mittwoch mi donnerstag freitag fr samstag sonnabend sa sonntag so',
    'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
    'lunes martes miércoles miercoles mié mie jueves jue viernes vie sábado sabado sáb sab domingo dom',
    'poniedziałek pon pn wtorek wt środa śr czwartek czw cz piątek pią pt sobota sob sb niedziela niedz nie nd ndz',
    ...['星期', '周', '週', '礼拜', '禮拜'].map(week =>
      '一二三四五六日天'.replace(/./gu, day => `${week}${day} `).trim(),
    ),
  ].flatMap(names => names.split(' ')),
)

/** What stands before the day in a sentence: "le 3 novembre", "am 3. November". */
const BEFORE_DAY: ReadonlySet<string> = new Set('on the op am den le el dnia w we'.split(' '))

const FIRST_WORD = /^[([]?((?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|\p{L}{1,13})\.?(,?)[)\]]?\s*/u

/** A text without the weekday that it begins with; null where it begins with none. */
export function withoutWeekday(text: string): string | null {
  const match = FIRST_WORD.exec(text)
  return match !== null && WEEKDAYS.has(match[1]!.toLowerCase()) ? text.slice(match[0].length) : null
}

/** A date without the word before it: a weekday, what leads to the day ("le 3 novembre"), or any with a comma. */
export function withoutFirstWord(text: string): string | null {
  const match = FIRST_WORD.exec(text)
  if (match === null) return null
  const name = match[1]!.toLowerCase()
  const isKnown = WEEKDAYS.has(name) || BEFORE_DAY.has(name) || match[2] === ','
  return isKnown ? text.slice(match[0].length) : null
}
