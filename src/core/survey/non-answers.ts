import { once } from '../once.ts'
import { foldText } from './fold-text.ts'

/** What people and tools write in place of an answer. */
const SPELLINGS: readonly string[] = [
  // English
  ...[
    'na',
    'n/a',
    'n/a.',
    'n.a.',
    'n.a',
    '#n/a',
    'nan',
    'null',
    'nil',
    'none',
    '(none)',
    '-',
    '--',
    '---',
    '?',
    'nr',
  ],
  ...["don't know", 'dont know', 'do not know', "i don't know", 'not sure', 'unsure', 'unknown', 'dk'],
  ...[
    'did not answer',
    "didn't answer",
    'no answer',
    'not answered',
    'unanswered',
    'no response',
    'no reply',
  ],
  ...['prefer not to say', 'refused', 'not applicable', 'does not apply', 'no opinion', 'skipped', 'missing'],
  ...["can't say", 'cannot say', 'no rating', 'not rated', 'unrated', 'not available'],
  // What help desks write for a survey that was never answered
  ...['offered', 'not offered', 'unoffered', 'pending', 'expired'],
  // What Zendesk writes for a survey that was answered, without saying how
  ...['received', 'received with comment', 'received without comment'],
  // Dutch
  ...[
    'weet niet',
    'weet ik niet',
    'ik weet het niet',
    'geen antwoord',
    'niet van toepassing',
    'n.v.t.',
    'nvt',
  ],
  ...['geen mening', 'onbekend', 'niet beantwoord', 'wil niet zeggen', 'niet ingevuld', 'zeg ik liever niet'],
  // Polish
  ...['nie wiem', 'trudno powiedzieć', 'brak odpowiedzi', 'nie dotyczy', 'nd', 'n.d.', 'brak', 'brak danych'],
  ...['nie mam zdania', 'odmowa odpowiedzi', 'bez odpowiedzi'],
  // Chinese
  ...[
    '不知道',
    '不清楚',
    '不适用',
    '未回答',
    '未作答',
    '无',
    '没有回答',
    '说不清',
    '不確定',
    '不确定',
    '不適用',
    '没意见',
    '无意见',
    '拒绝回答',
    '无可奉告',
    '未评价',
    '未评分',
  ],
  // German
  ...['weiß nicht', 'weiss nicht', 'ich weiß nicht', 'keine angabe', 'k.a.', 'k. a.', 'k.a', 'ka'],
  ...['keine antwort', 'nicht zutreffend', 'keine meinung', 'nicht beantwortet', 'möchte ich nicht sagen'],
  // French
  ...[
    'ne sait pas',
    'je ne sais pas',
    'nsp',
    'sans réponse',
    'non applicable',
    's.o.',
    'sans objet',
    'sans opinion',
  ],
  ...['pas de réponse', 'non renseigné', 'ne se prononce pas', "pas d'avis", 'non concerné'],
  // Spanish
  ...[
    'no sabe',
    'no sé',
    'no lo sé',
    'ns/nc',
    'nsnc',
    'ns',
    'nc',
    'sin respuesta',
    'no aplica',
    'no contesta',
    'no procede',
    'prefiero no contestar',
    'no tengo opinión',
  ],
]

const nonAnswers = once((): ReadonlySet<string> => new Set(SPELLINGS.map(foldText)))

/** True for a cell that says that there is no answer ("Don't know", "N/A", "weet niet"). A blank cell is not one. */
export function isNonAnswer(cell: string): boolean {
  return cell.length <= 32 && nonAnswers().has(foldText(cell))
}
