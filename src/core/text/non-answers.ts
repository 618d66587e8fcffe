/** Whole comments that answer nothing, by their words in lower case. Blanks do not count: Chinese has none. Lines go by language. */
const NON_ANSWERS: ReadonlySet<string> = new Set(
  `
n a|na|n/a|nil|none|null|nan|nothing|nothing really|nothing at all|nothing at the moment|nothing to add|nothing to say|nothing else
nothing specific|nothing comes to mind|nothing that i can think of|nothing i can think of|not that i can think of|can't think of anything
no|nope|no comment|no comments|no comment to make|no further comment|no further comments|no answer|not answered|did not answer|didn't answer
not applicable|not sure|don't know|dont know|do not know|i don't know|i dont know|i do not know|idk|dk|unsure|unknown|no idea|no opinion
no feedback|no reason|no response|no reply|no suggestions|no suggestion|blank|left blank|refused|skip|skipped|pass|test|testing|as above|see above
same as above|as before|ditto|same|yes|ok|okay|fine|thanks|thank you|many thanks|cheers|hi|hello|no thanks|no thank you|comment|comments|other|xxx|asdf
no complaints|everything|everything was fine|all good|all fine|prefer not to say|rather not say|undecided|not stated|not given|not specified
nvt|n v t|niets|niks|geen|geen idee|geen commentaar|geen opmerking|geen opmerkingen|geen antwoord|geen mening|weet niet|weet ik niet|ik weet het niet
niet van toepassing|nee|ja|idem|zie boven|zie hierboven|bedankt|dank u|dank je|zou het niet weten|niets te melden|verder niets|nvt.
brak|brak uwag|brak komentarza|brak odpowiedzi|brak zdania|nie wiem|nie dotyczy|nie mam|nie mam uwag|nie mam zdania|bez uwag|bez komentarza|nic|nie|tak
trudno powiedzieć|jw|jak wyżej|nd|n d|dziękuję|bez zmian|wszystko ok
无|没有|沒有|无意见|没意见|没有意见|不知道|不清楚|暂无|没|没什么|没有了|无建议|没有建议|同上|无可奉告|不适用|好|好的|谢谢|無|無意見
nichts|keine|keine angabe|keine angaben|k a|ka|keine ahnung|kein kommentar|keine antwort|weiß nicht|weiss nicht|ich weiß nicht|nein|ja|entfällt|siehe oben
keine meinung|nicht zutreffend|danke|s o|dito|nichts zu sagen|keine anmerkungen|keine anmerkung
rien|rien à dire|rien à signaler|ras|r a s|aucun|aucune|aucun commentaire|aucune idée|aucune réponse|pas de commentaire|pas de commentaires|sans objet|s o
ne sait pas|je ne sais pas|sans avis|pas d'avis|néant|non|oui|nsp|idem|merci|sans réponse|pas de réponse|sans opinion
nada|ninguno|ninguna|ningún comentario|sin comentarios|sin comentario|no sé|no se|no lo sé|no aplica|sin respuesta|sí|si|gracias|ns nc|ns|igual
niente|nessuno|nessuna|nessun commento|non so|non lo so|non applicabile|nulla|grazie|nessuna risposta
nenhum|nenhuma|nenhum comentário|sem comentários|sem comentario|não sei|nao sei|não se aplica|não|sim|obrigado|obrigada
inget|ingenting|inga|inga kommentarer|vet ej|vet inte|nej|ingen kommentar|ingen kommentarer|ved ikke|intet|vet ikke|nei|ingen|ei|en tiedä|ei mitään
нет|ничего|не знаю|нет комментариев|без комментариев|да|спасибо|ні|нічого|не знаю|немає|特になし|なし|ありません|わかりません|없음|없습니다|모름|yok|bilmiyorum|hayır|evet
niente da dire|niente da aggiungere|nessuna idea|nessuna opinione|non saprei|n d|no|sì|va bene|tutto bene|idem|come sopra|non risponde
nada a dizer|nada a declarar|nada a acrescentar|sem opinião|sem resposta|não tenho|não respondeu|nenhuma opinião|idem|ok tudo|tudo bem|n a|igual
nada que decir|nada que añadir|ninguna opinión|no tengo|no contesta|no responde|todo bien|idem|lo mismo
inget att säga|inget att tillägga|inget särskilt|inget speciellt|ingen åsikt|inget svar|vet inte|ej aktuellt|se ovan|ja|tack|nja|inga synpunkter
ingenting|ingenting å si|ikke noe|ikke noe spesielt|ingen mening|ikke aktuelt|ikke svart|se over|ja|takk|vet ei|ingen formening|har ingen
ничего не могу сказать|нечего сказать|нечего добавить|не могу ответить|затрудняюсь ответить|затрудняюсь|нет ответа|нет мнения|нету|нет слов|не применимо
все нормально|все хорошо|всё хорошо|всё нормально|нормально|ок|хорошо|смотри выше|см выше|то же самое|то же
нічого не можу сказати|нічого сказати|немає коментарів|без коментарів|не можу відповісти|важко сказати|важко відповісти|немає відповіді|немає думки
так|дякую|нема|не застосовно|все добре|все нормально|нормально|ок|добре|див вище|те саме
特にない|特にありません|特に無し|特に無い|特にございません|無し|無い|無回答|わからない|分からない|分かりません|知らない|未記入|該当なし|同上|はい|いいえ|ない
ありがとう|ありがとうございます|とくになし|とくにない|なんとなく|何もない|何もありません
沒有意見|沒意見|不知道|沒什麼|沒有了|同上|沒有建議|暂无意见|暂时没有|没什么意见|没什么可说的|没有回答|未填写|无评论|还行吧|一般|还可以|可以
semmi|nem|nem tudom|nincs|žádné|nic|nevím|ne|nu|nimic|nu știu|nu stiu
`
    .split(/[|\n]/)
    .map(answer => answer.replaceAll(/[\s/]/g, ''))
    .filter(answer => answer !== ''),
)

/** Longest of them, in words: what is longer need not be looked up. */
export const NON_ANSWER_WORDS = 6

/** True when a whole comment answers nothing; `words` are its words in lower case, joined without blanks. Figures alone answer nothing either. */
export function isNonAnswer(words: string): boolean {
  return NON_ANSWERS.has(words) || /^(?:(.)\1+|\p{N}+)$/u.test(words)
}
