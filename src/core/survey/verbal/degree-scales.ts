import { bothWays, oneWay, type Degrees } from './degrees.ts'
import type { VerbalScale } from './verbal-scale.ts'

const ENGLISH: Degrees = {
  top: 'extremely',
  high: 'very',
  mild: 'somewhat|moderately|fairly|quite',
  little: 'not so|not very|slightly|a little',
  none: 'not at all',
  blank: ' ',
}
const DUTCH: Degrees = {
  top: 'uiterst|buitengewoon|uitermate|extreem',
  high: 'zeer|heel|erg',
  mild: 'enigszins|een beetje|redelijk|tamelijk',
  little: 'niet zo|niet erg|niet heel',
  none: 'helemaal niet|totaal niet',
  blank: ' ',
}
const GERMAN: Degrees = {
  top: 'äußerst|extrem|ausgesprochen',
  high: 'sehr',
  mild: 'eher|etwas|einigermaßen|ziemlich',
  little: 'nicht so|nicht sehr|weniger',
  none: 'überhaupt nicht|gar nicht',
  blank: ' ',
}
const FRENCH: Degrees = {
  top: 'extrêmement',
  high: 'très',
  mild: 'assez|plutôt|moyennement',
  little: 'peu|pas très|pas si|plutôt pas',
  none: 'pas du tout',
  blank: ' ',
}
const SPANISH: Degrees = {
  top: 'extremadamente|sumamente',
  high: 'muy',
  mild: 'algo|bastante',
  little: 'poco|no muy|no tan',
  none: 'nada',
  blank: ' ',
}
const POLISH: Degrees = {
  top: 'niezwykle|wyjątkowo|ekstremalnie',
  high: 'bardzo',
  mild: 'raczej|dość|w miarę',
  little: 'niezbyt|nie bardzo|nie za bardzo',
  none: 'w ogóle nie|wcale nie|zupełnie nie',
  blank: ' ',
}
const CHINESE: Degrees = {
  top: '极其|極其|极度|极',
  high: '非常|很|十分',
  mild: '有些|有点|有點|比较|比較|稍微',
  little: '不太|不怎么|不怎麼',
  none: '一点也不|一点都不|一點也不|完全不|根本不',
  blank: '',
}

/** What "extremely" to "not at all" is said of in English, beside ease, satisfaction and likelihood. */
const OTHER_ENGLISH = [
  'helpful|useful',
  'clear',
  'responsive',
  'professional',
  'knowledgeable',
  'friendly',
  'effective',
  'well',
  'quickly|quick|fast',
  'happy',
  'valuable',
]

/** Scales that several tools write (SurveyMonkey, Qualtrics), in the seven languages. */
export const DEGREE_SCALES: readonly VerbalScale[] = [
  bothWays('ease', ENGLISH, {
    good: 'easy',
    neutral: 'neither easy nor difficult|neither difficult nor easy|neutral|neither',
    bad: 'difficult|hard',
  }),
  bothWays('satisfaction', ENGLISH, {
    good: 'satisfied',
    neutral: 'neither satisfied nor dissatisfied|neither dissatisfied nor satisfied|neutral|neither',
    bad: 'dissatisfied|unsatisfied',
  }),
  bothWays('likelihood', ENGLISH, {
    good: 'likely',
    neutral: 'neither likely nor unlikely|neither unlikely nor likely|neutral|neither',
    bad: 'unlikely',
  }),
  ...oneWay('ease', ENGLISH, 'easy'),
  ...oneWay('ease', ENGLISH, 'difficult|hard', true),
  ...oneWay('satisfaction', ENGLISH, 'satisfied'),
  ...oneWay('likelihood', ENGLISH, 'likely'),
  ...OTHER_ENGLISH.flatMap(words => oneWay('quality', ENGLISH, words)),

  bothWays('ease', DUTCH, {
    good: 'makkelijk|gemakkelijk|eenvoudig',
    neutral: 'neutraal|niet makkelijk, niet moeilijk|makkelijk noch moeilijk',
    bad: 'moeilijk|lastig',
  }),
  bothWays('satisfaction', DUTCH, {
    good: 'tevreden',
    neutral: 'neutraal|niet tevreden, niet ontevreden|tevreden noch ontevreden',
    bad: 'ontevreden',
  }),
  bothWays('likelihood', DUTCH, {
    good: 'waarschijnlijk',
    neutral: 'neutraal|waarschijnlijk noch onwaarschijnlijk',
    bad: 'onwaarschijnlijk',
  }),
  ...oneWay('ease', DUTCH, 'makkelijk|gemakkelijk|eenvoudig'),
  ...oneWay('ease', DUTCH, 'moeilijk|lastig', true),
  ...oneWay('satisfaction', DUTCH, 'tevreden'),
  ...oneWay('likelihood', DUTCH, 'waarschijnlijk'),

  bothWays('ease', GERMAN, {
    good: 'einfach|leicht',
    neutral: 'neutral|weder noch|teils/teils|weder einfach noch schwierig|weder leicht noch schwer',
    bad: 'schwierig|schwer',
  }),
  bothWays('satisfaction', GERMAN, {
    good: 'zufrieden',
    neutral: 'neutral|weder noch|teils/teils|weder zufrieden noch unzufrieden',
    bad: 'unzufrieden',
  }),
  bothWays('likelihood', GERMAN, {
    good: 'wahrscheinlich',
    neutral: 'neutral|weder noch|weder wahrscheinlich noch unwahrscheinlich',
    bad: 'unwahrscheinlich',
  }),
  ...oneWay('ease', GERMAN, 'einfach|leicht'),
  ...oneWay('ease', GERMAN, 'schwierig|schwer', true),
  ...oneWay('satisfaction', GERMAN, 'zufrieden'),
  ...oneWay('likelihood', GERMAN, 'wahrscheinlich'),

  bothWays('ease', FRENCH, { good: 'facile', neutral: 'neutre|ni facile ni difficile', bad: 'difficile' }),
  bothWays('satisfaction', FRENCH, {
    good: 'satisfait|satisfaite|satisfait(e)',
    neutral: 'neutre|ni satisfait ni insatisfait',
    bad: 'insatisfait|insatisfaite|insatisfait(e)',
  }),
  bothWays('likelihood', FRENCH, {
    good: 'probable',
    neutral: 'neutre|ni probable ni improbable',
    bad: 'improbable',
  }),
  ...oneWay('ease', FRENCH, 'facile'),
  ...oneWay('ease', FRENCH, 'difficile', true),
  ...oneWay('satisfaction', FRENCH, 'satisfait|satisfaite|satisfait(e)'),
  ...oneWay('likelihood', FRENCH, 'probable'),

  bothWays('ease', SPANISH, { good: 'fácil', neutral: 'neutral|ni fácil ni difícil', bad: 'difícil' }),
  bothWays('satisfaction', SPANISH, {
    good: 'satisfecho|satisfecha',
    neutral: 'neutral|ni satisfecho ni insatisfecho',
    bad: 'insatisfecho|insatisfecha',
  }),
  bothWays('likelihood', SPANISH, {
    good: 'probable',
    neutral: 'neutral|ni probable ni improbable',
    bad: 'improbable',
  }),
  ...oneWay('ease', SPANISH, 'fácil'),
  ...oneWay('ease', SPANISH, 'difícil', true),
  ...oneWay('satisfaction', SPANISH, 'satisfecho|satisfecha'),
  ...oneWay('likelihood', SPANISH, 'probable'),

  bothWays('ease', POLISH, {
    good: 'łatwo|łatwe|łatwy',
    neutral: 'neutralnie|ani łatwo, ani trudno',
    bad: 'trudno|trudne|trudny',
  }),
  bothWays('satisfaction', POLISH, {
    good: 'zadowolony|zadowolona|zadowolony/a',
    neutral: 'neutralnie|neutralny|ani zadowolony, ani niezadowolony',
    bad: 'niezadowolony|niezadowolona|niezadowolony/a',
  }),
  bothWays('likelihood', POLISH, {
    good: 'prawdopodobne',
    neutral: 'neutralnie|ani prawdopodobne, ani nieprawdopodobne',
    bad: 'nieprawdopodobne|mało prawdopodobne',
  }),
  ...oneWay('ease', POLISH, 'łatwo|łatwe|łatwy'),
  ...oneWay('ease', POLISH, 'trudno|trudne|trudny', true),
  ...oneWay('satisfaction', POLISH, 'zadowolony|zadowolona|zadowolony/a'),
  ...oneWay('likelihood', POLISH, 'prawdopodobne'),

  bothWays('ease', CHINESE, { good: '容易|简单|簡單', neutral: '一般|中立|普通', bad: '困难|困難|难' }),
  bothWays('satisfaction', CHINESE, {
    good: '满意|滿意',
    neutral: '一般|中立|普通',
    bad: '不满意|不滿意',
  }),
  bothWays('likelihood', CHINESE, { good: '可能', neutral: '一般|中立|不好说', bad: '不可能' }),
  ...oneWay('ease', CHINESE, '容易|简单|簡單'),
  ...oneWay('ease', CHINESE, '困难|困難|难', true),
  ...oneWay('satisfaction', CHINESE, '满意|滿意'),
  ...oneWay('likelihood', CHINESE, '可能'),
]
