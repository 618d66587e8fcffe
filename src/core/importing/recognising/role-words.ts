import { headerWords } from '../../survey/header-words.ts'
import type { ColumnRole } from '../mapping.ts'

/**
 * Words and phrases of headers that name a role, with what they weigh (10 = nobody would call anything else so).
 * English, Dutch, Polish, Chinese, German, French, Spanish. A phrase is found as a run of whole words.
 */
const ROLE_PHRASES: Readonly<Record<ColumnRole, readonly (readonly [weight: number, phrases: string])[]>> = {
  score: [
    [
      10,
      'nps|ces score|csat score|overall rating|satisfaction score|conversation rating|ticket satisfaction rating|effort score',
    ],
    [
      9,
      'csat|ces|hs value|star rating|overall score|overall satisfaction|likely to recommend|nps score|promoter score',
    ],
    [8, 'score|rating|fft|friends and family|likely are you|satisfied are you|satisfied were you|how easy'],
    [8, 'likelihood to recommend|likely to recommend|how satisfied|how likely'],
    [7, 'satisfaction|effort|ease|easy|grade|mark|happiness'],
    [
      8,
      'tevredenheid|klanttevredenheid|beoordeling|cijfer|waardering|sterren|hoe tevreden|hoe waarschijnlijk|hoe makkelijk',
    ],
    [8, 'ocena|zadowolenie|satysfakcja|gwiazdki|wynik|jak bardzo|jak ocenia'],
    [8, '评分|評分|分数|分數|满意度|滿意度|星级|星級|打分|总体评分|推荐度|得分'],
    [
      8,
      'bewertung|schulnote|zufriedenheit|note|punktzahl|sterne|weiterempfehlung|wie zufrieden|wie wahrscheinlich',
    ],
    [
      8,
      'évaluation|étoiles|satisfaction globale|puntuación|calificación|satisfacción|valoración|estrellas|nota',
    ],
    // Only where it is the whole header: stars are in many names.
    [3, 'star|stars'],
    [4, 'recommend|recommended|recommendation|intention|answer|value|aanbevelen|polecenie'],
  ],
  comment: [
    [
      10,
      'comment|comments|free text|verbatim|open ended response|customer remarks|review text|reviewbody|review body',
    ],
    [
      9,
      'feedback|review|remark|remarks|hs content|ratingcomments|follow up answer|content|opinion|suggestion|suggestions',
    ],
    [
      8,
      'text|message|body|why|reason for|do better|done better|be better|could we|improve|improvement|missing|anything else|explain|explanation|explication|tell us|describe',
    ],
    [
      9,
      'opmerking|opmerkingen|toelichting|reactie|commentaar|waarom|verbeteren|beter doen|kan beter|kon beter|feedback klant|tekst',
    ],
    [
      9,
      'komentarz|komentarze|uwagi|opinia|opinie|uzasadnienie|dlaczego|sugestie|wypowiedź|poprawić|ulepszyć',
    ],
    [9, '评论|評論|评价|意见|意見|反馈|反饋|建议|建議|留言|点评|内容|原因|備註|备注|为什么|改进'],
    [
      9,
      'kommentar|kommentare|anmerkung|anmerkungen|begründung|freitext|warum|rückmeldung|bemerkung|verbessern',
    ],
    [
      9,
      'commentaire|commentaires|remarque|remarques|avis|pourquoi|améliorer|suggestions|verbatims|comentario|comentarios|opinión|sugerencias|por qué|mejorar',
    ],
    // What was good and what was not, asked apart.
    [
      8,
      'went well|went wrong|done well|do well|did you like|you liked|like most|like best|like least|likes|dislike|dislikes|pros|cons|strengths|weaknesses',
    ],
    [
      8,
      'kan er beter|kon er beter|ging goed|ging er goed|goed ging|ging fout|ging er fout|pluspunten|minpunten|sterke punten|zwakke punten',
    ],
    [8, 'war gut|lief gut|gut gefallen|nicht gefallen|besser machen|stärken|schwächen|vorteile|nachteile'],
    [8, 'points forts|points faibles|points positifs|points négatifs|avez vous aimé|vous a plu|vous a déplu'],
    [8, 'puntos fuertes|puntos débiles|le gustó|te gustó|le ha gustado|ha ido bien|ha ido mal'],
    [8, 'podobało|poszło dobrze|poszło źle|mocne strony|słabe strony|zalety|wady'],
    [8, '优点|缺点|優點|缺點|喜欢|喜歡|不足'],
    [4, 'answer|response|note|notes'],
  ],
  date: [
    [
      10,
      'submit date|date submitted|submitted at|completion time|recorded date|response date|responded at|survey response date|submitdate|rating created at|response received at|feedback date|rated at|rated on|date rated|rating date|beoordeeld op|bewertet am|noté le|valorado el|oceniono',
    ],
    [
      9,
      'responded|timestamp|response received|review date|reviewed at|end date|date of response|invuldatum|data odpowiedzi|提交时间|提交日期|评价时间|评论时间',
    ],
    [
      8,
      'date|created at|createdat|created|time|datum|data|fecha|日期|时间|時間|zeitstempel|horodatage|datestamp|datetime|ts|epoch|unix time|unixtime',
    ],
    [5, 'start date|start time|updated at|updated|started at|opened'],
    [2, 'birth|dob|flown|visit|order date|due date|geburtsdatum'],
  ],
  agent: [
    [
      10,
      'agent name|agent|assignee name|assignee|teammate|hs agent name|ratingusername|employee name|last teammate rated|agentnaam',
    ],
    [
      9,
      'medewerker|behandelaar|konsultant|pracownik|doradca|客服|坐席|员工|mitarbeiter|bearbeiter|conseiller|employé|agente|empleado|asesor|adviseur',
    ],
    [
      8,
      'employee|advisor|adviser|representative|rep|operator|staff member|team member|handled by|served by|owner|consultant name',
    ],
    [
      8,
      'agents|assignees|teammates|employees|medewerkers|behandelaars|pracownicy|konsultanci|doradcy|conseillers|agentes|empleados|asesores',
    ],
  ],
  topic: [
    [
      10,
      'topic|category|ticket type|contact reason|issue type|reason for contact|call reason|inquiry type|subject category',
    ],
    [
      9,
      'service type|service|department|department name|product category|thema|onderwerp|categorie|rubriek|temat|kategoria|类别|分类|主题|類別|kategorie|catégorie|sujet|categoría|tema|negativereason|reason',
    ],
    [
      8,
      'topics|categories|contact reasons|reasons|services|departments|onderwerpen|categorieën|rubrieken|tematy|themen|kategorien|catégories|sujets|categorías|temas',
    ],
    [
      7,
      'type|tags|tag|group|product|issue|queue|area|theme|it about|question about|afdeling|dział|部门|abteilung|service départment|departamento|class name|app name',
    ],
  ],
  id: [
    [
      10,
      'response id|responseid|comment id|unique id|uniqueid|record id|answer id|review id|submission id|antwort id|rating id',
    ],
    [
      8,
      'id|uuid|guid|key|ticket id|conversation id|case id|nr|no|number|identifier|tweet id|index|respondent id|respondentid',
    ],
    [
      8,
      'ref|réf|reference|référence|referencia|referentie|referenz|nummer|numer|numéro|número|lfd nr|lp|编号|編號|序号|序號|流水号',
    ],
    [
      8,
      'casenumber|caseid|ticketnummer|vorgangsnummer|工单号|工单编号|工單號|工單編號|工单id|案件号|案件编号|案件號|案件編號|会话id|会话编号|會話編號|服务单号',
    ],
  ],
  channel: [
    [10, 'channel|channel name|kanaal|kanał|渠道|kanal|canal|distribution channel|contact channel'],
    [6, 'via|source|medium|survey channel'],
  ],
  language: [
    [
      10,
      'language|user language|taal|język|语言|語言|sprache|langue|idioma|start language|locale|startlanguage|userlanguage',
    ],
    [6, 'lang'],
  ],
  requester: [
    [
      10,
      'respondent id|respondentid|respondent number|requester|requester id|customer id|customerid|customer number|customer no|customer nr|user id|userid|person id|client id|contact id|account id|member id|patient id|guest id|klantnummer|klant id|klant nr|kundennummer|kunden id|kunden nr|id klienta|nr klienta|numer klienta|id client|numéro client|número de cliente',
    ],
    [
      9,
      'requester email|email|email address|e mail|customer email|respondent|klant|klient|客户|kunde|client|cliente|recipient email',
    ],
    [6, 'customer|customer name|requester name|user|person'],
  ],
  weight: [
    [
      10,
      'weight|weighting|survey weight|case weight|gewicht|weging|waga|权重|gewichtung|poids|pondération|peso|ponderación',
    ],
  ],
  sent: [
    [
      10,
      'survey sent|survey sent at|request sent at|survey send date|last survey sent|sent at|date sent|sent date|invited at|invitation date|offered at|survey offered|uitgenodigd op|verzonden op|enquête verzonden|versendet am|gesendet am|eingeladen am|envoyé le|invité le|enviado el|fecha de envío|data wysłania|wysłano|发送时间|发送日期|邀请时间',
    ],
    [8, 'sent|offered|invited|verzonden|versendet|envoyé|enviado|发送'],
  ],
}

interface Phrase {
  readonly words: readonly string[]
  readonly weight: number
}

const PHRASES = Object.fromEntries(
  Object.entries(ROLE_PHRASES).map(([role, rows]) => [
    role,
    rows
      .flatMap(([weight, phrases]) =>
        phrases.split('|').map(phrase => ({ words: phrase.split(' '), weight })),
      )
      .toSorted((a, b) => b.weight - a.weight),
  ]),
) as unknown as Readonly<Record<ColumnRole, readonly Phrase[]>>

/** How strongly the names of a column name a role: by its header, or by its title where that says more. */
export function columnWeight(
  { header, title }: { readonly header: string; readonly title?: string },
  role: ColumnRole,
): number {
  const weight = headerWeight(header, role)
  return title === undefined ? weight : Math.max(weight, headerWeight(title, role))
}

/**
 * How strongly a header names a role, 0 (not at all) to 11; a header that is nothing but the phrase weighs one more.
 * Chinese headers are written without blanks: there the phrase may stand anywhere.
 */
function headerWeight(header: string, role: ColumnRole): number {
  const words = headerWords(header)
  if (words.length === 0) return 0
  const found = PHRASES[role].filter(phrase => containsPhrase(words, phrase.words))
  return found.reduce(
    (best, { weight, words: phrase }) => Math.max(best, weight + (phrase.length === words.length ? 1 : 0)),
    0,
  )
}

function containsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 1 && /\p{Script=Han}/u.test(phrase[0]!))
    return words.some(word => word.includes(phrase[0]!))
  return words.some((_, start) => phrase.every((word, i) => words[start + i] === word))
}

const MACHINE_WORDS =
  /^(sentiment|polarity|predicted|prediction|probability|confidence|labels?|encoded|embedding|cluster|len|length|cleaned|stemmed|tokens|token|processed|legacy|normalized|normalised)$/

/** True for columns that a program derived from others: sentiments, labels, lengths, cleaned copies, legacy scores. */
export function isMachineMade(header: string): boolean {
  return headerWords(header).some(word => MACHINE_WORDS.test(word))
}
