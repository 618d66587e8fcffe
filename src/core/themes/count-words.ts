import { wordList as words } from '../text/stop-words/word-list.ts'
import type { WordLists } from './weak-word-lists.ts'

/** Words that say how many, none and all of them too: three calls and four letters are about calls and letters. */
export const COUNTS: WordLists = {
  en: words(`one two three four five six seven eight nine ten eleven twelve twenty hundred thousand once twice thrice dozen
    first second third nobody nothing everybody everyone everything anybody anyone anything somebody something`),
  nl: words(`één een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend eerste tweede derde niemand niets
    iedereen alles iets`),
  pl: words(`jeden jedna jedno dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć sto tysiąc pół
    pierwszy pierwsza drugi druga trzeci trzecia nikt nikogo nikomu nic wszyscy wszystko coś ktoś`),
  de: words(`eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend halb erste zweite dritte niemand nichts
    alle alles etwas jemand`),
  fr: words(`un deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille demi premier première deuxième troisième
    personne rien tous tout chacun`),
  es: words(`uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien mil medio primero segunda segundo tercero nadie
    nada todos todo alguien algo`),
  it: words(`uno due tre quattro cinque sei sette otto nove dieci undici dodici venti cento mille mezzo primo seconda secondo terzo nessuno
    niente nulla tutti tutto qualcuno qualcosa`),
  pt: words(`um dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem mil meio primeiro segundo terceiro ninguém nada
    todos tudo alguém algo`),
  sv: words(`ett två tre fyra fem sex sju åtta nio tio elva tolv tjugo hundra tusen halv första andra tredje ingen inget alla allt någon
    något`),
  no: words(`en ett to tre fire fem seks sju åtte ni ti elleve tolv tjue hundre tusen halv første andre tredje ingen ingenting alle alt
    noen noe`),
  ru: words(`один одна одно два две три четыре пять шесть семь восемь девять десять сто тысяча пол первый второй третий никто никого
    ничего все всё`),
  uk: words(
    `один одна одне два дві три чотири шість сім вісім десять сто тисяча пів перший другий третій ніхто нікого нічого всі все`,
  ),
  zh: words('一 二 两 三 四 五 六 七 八 九 十 百 千 一次 两次 三次 多次 第一 第二 没人 无人 久 所有 全部'),
  ja: words('一 二 三 四 五 六 七 八 九 十 百 千 一度 二度 三度 何度 最初 誰 全部 全て'),
}
