/** Endings of verbs, nouns and adjectives, longest first. One is cut, and only if enough of the word remains. */
const ENDINGS: readonly string[] = `
уваннями уваннях уванням ування уванню увань увалися увалась увався уватися увати ували увала ував ується уються ують уєте уємо уєш ує ую
юваннями юваннях юванням ювання юванню ювань ювати ювали ювала ював юють юєте юємо ює юю
еннями еннях енням ення енню ень аннями аннях анням ання анню ань яннями янням яння янню інням іння іннях
остями остях істю ості ість остей
ільний ільна ільне ільні ільного ільної ільних
атися алася алися ався ятися ялася ялися явся итися илася илися ився
ати али ала ало ав ять ють ять ати яти яли яла яло яв ити или ила ило ив іти іли іла  ів
ають аєте аємо аєш ає аю яють яєте яємо яєш яє яю ить ять ите имо иш
ованого ованої ованих ований ована оване овані аного аної аних аний ана ане ані еного еної ених ений ена ене ені
ішого ішої ішими іших іший іша іше іші
нення ненню ненням нути нули нула нуло нув нете нуть
има ього ьому ьої ьою ього його йому їй
ого ому ої ою им ими их ій ий ій а я е є і ї и у ю о
ами ями ах ях ам ям ові еві єві ем єм ом ею єю їв ев ов ей ь й
`
  .trim()
  .split(/\s+/)
  .filter((ending, i, all) => all.indexOf(ending) === i)
  .sort((a, b) => b.length - a.length)

const SHORTEST_STEM = 3

/** Consonants softened before `і`: `черзі` and `черга`, `доставці` and `доставка`. */
const SOFTENED: Readonly<Record<string, string>> = { з: 'г', ц: 'к', с: 'х' }

/** A vowel that other cases drop: `рахунок`, `рахунку`. */
const FLEETING = /(?<=.{4})[оеє](?=к$)/u

/** `якість`, `якості`. */
const CLOSED_SYLLABLE = /іст$/u

/**
 * A light stemmer for Ukrainian: cuts one ending and evens out the commonest alternations, so that the cases of a noun and
 * the forms of a regular verb mostly meet. Not a dictionary: irregular words stay apart.
 *
 * @param word - Lower-case word in NFC.
 */
export function stemUkrainian(word: string): string {
  const plain = word.replaceAll("'", '').replaceAll('ʼ', '')
  const ending = ENDINGS.find(end => plain.endsWith(end) && plain.length - end.length >= SHORTEST_STEM)
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length)
  if (ending === 'і') return stem.slice(0, -1) + (SOFTENED[stem.at(-1)!] ?? stem.at(-1)!)
  return ending === undefined ? stem.replace(FLEETING, '') : stem.replace(CLOSED_SYLLABLE, 'ост')
}
