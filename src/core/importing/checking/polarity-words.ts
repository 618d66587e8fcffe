/**
 * Words of praise and of complaint in seven languages, made for this project. A star stands for any ending. They only
 * have to tell the two ends of a scale apart, so what is rare, mild, or means something else in another of the languages
 * is left out. Folded as `foldText` does: lower case, no accents.
 */
export const PRAISE: readonly string[] = [
  // English
  'good great excellent amazing awesome fantastic wonderful brilliant superb outstanding perfect perfectly lovely nice',
  'friendly helpful polite kind caring courteous welcoming professional quick quickly fast prompt promptly smooth smoothly',
  'easy simple happy satisfied pleased pleasant impressed delighted thank thanks grateful recommend recommended efficient',
  'reassuring thorough love loved best enjoyed comfortable delicious fabulous',
  // Dutch
  'goed goede prima fijn fijne geweldig* uitstekend* vriendelijk* behulpzaam behulpzame snelle vlot tevreden blij bedankt',
  'dank duidelijk* makkelijk eenvoudig* keurig* netjes super aardig* deskundig* perfecte',
  // German
  'gut gute guter gutes freundlich* hilfreich* schnell* zufrieden toll tolle toller super danke kompetent* ausgezeichnet*',
  'einfach unkompliziert* angenehm* nett nette netter prompt perfekt* empfehlen* hervorragend* gerne wunderbar*',
  // French
  'bon bonne bons bonnes excellent* parfait* agreable* rapide* rapidement gentil* aimable* sympathique* merci efficace*',
  'satisfait satisfaite satisfaits ravi ravie facile facilement accueillant* chaleureux professionnel* competent* bravo beau',
  // Spanish
  'bueno buena buenos buenas excelente* amable* rapido rapida facil gracias perfecto perfecta satisfecho satisfecha',
  'encantad* agradable* eficiente* recomiendo genial atento atenta simpatic* maravillos* contento contenta',
  // Polish
  'dobry dobra dobre dobrze swietn* doskonal* mily mila milo uprzejm* szybko szybka szybki zadowolon* polecam dziekuj*',
  'latwo latwe latwy sprawnie sprawna super pomocn* fachow* profesjonaln* przyjemn* idealn* bezproblemow*',
  // Chinese
  '满意 滿意 不错 不錯 很好 好吃 好评 喜欢 喜歡 推荐 推薦 热情 熱情 方便 舒服 舒适 干净 乾淨 周到 棒 赞 讚 感谢 感謝 谢谢 優秀 优秀 愉快 值得 耐心',
]

export const COMPLAINT: readonly string[] = [
  // English
  'bad badly terrible horrible awful poor poorly worst worse useless rude slow slowly late delay delays delayed waited waiting',
  'wait disappointed disappointing disappointment frustrat* annoying annoyed angry unhappy unacceptable appalling disgust*',
  'broken broke fail failed fails failing failure wrong problem problems complaint complain* complicated confusing confused',
  'difficult difficulty hard impossible ignored dirty crash* refund rubbish pathetic unprofessional dismissive unhelpful',
  'uncomfortable unfriendly never nobody cancelled lost error errors',
  // Dutch
  'slecht slechte traag trage langzaam wachten wachttijd* gewacht klacht klachten probleem problemen onvriendelijk* teleurge*',
  'teleurstell* onduidelijk* ingewikkeld* moeilijk moeizaam kapot fout fouten niemand onbereikbaar vervelend* boos vertraging*',
  // German
  'schlecht* langsam* warten wartezeit* gewartet enttausch* unfreundlich* problem* kompliziert* umstandlich* beschwerde* leider',
  'falsch* kaputt niemand unmoglich arger* argerlich* verspatung* fehler schwierig* katastrophal* unverschamt* unzufrieden*',
  // French
  'mauvais* lent lente lents attente attendu attendre decu decue decevant* desagreable* probleme* complique* compliquee panne',
  'erreur* impossible inadmissible retard retards incompetent* cher chere manque insatisfait* dommage nul nulle penible',
  // Spanish
  'malo malos malas lento lenta espera esperar esperando decepcion* problema problemas complicado complicada dificil',
  'queja quejas averia error errores nadie imposible retraso retrasos pesimo pesima horrible* insatisfech* grosero grosera roto rota',
  // Polish
  'zly zla zle fataln* wolno dlugo czekam czekal* czekanie opoznien* problem problemy problemu reklamacj* niemil* nieuprzejm*',
  'rozczarow* skomplikowan* trudno trudne trudny zepsut* blad bledy nikt niestety niemozliw* niezadowolon* awari* koszmar*',
  // Chinese
  '失望 差 糟糕 太慢 很慢 难吃 難吃 投诉 投訴 不满 不滿 不好 麻烦 麻煩 脏 髒 恶心 噁心 垃圾 后悔 吵 太贵 太貴 破 坏了 壞了 态度恶劣 难以 等了 拒绝 欺骗 冷淡 不方便 不推荐 不会再来 不会再去 一般般',
]

/** Words that turn the next two around. */
export const NEGATIONS: readonly string[] = [
  "not no never without cannot can't don't didn't isn't wasn't doesn't won't hardly nothing",
  'niet geen nooit zonder',
  'nicht kein keine keinen keiner nie ohne',
  'pas jamais sans aucun aucune',
  'nunca sin ningun ninguna',
  'nie bez nigdy zaden zadna',
]
