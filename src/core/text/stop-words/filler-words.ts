import type { Language } from '../languages.ts'
import { wordList as words } from './word-list.ts'

/** Words that fill space in comments and name nothing, beyond the published lists. */
export const FILLER_WORDS: Partial<Record<Language, readonly string[]>> = {
  en: words(`lot lots bit thru ive im dont didnt cant wont isnt wasnt doesnt couldnt wouldnt shouldnt havent hasnt
    youre theyre thats whats guys guy lol omg yes yeah nope please pls plz thank thanks ok okay really actually
    literally totally super anymore though tho gonna wanna gotta amp hey hello etc maybe kind sort overall said says
    told tell telling ask asked feel feels felt feeling day days today yesterday tomorrow week weeks month months
    sure stuff people person love loved hate hated understand left leave hope hoping leaving couple happen happened
    happens happening start started starting finally finish absolutely completely extremely honestly simply
    bad badly worse worst awful terrible horrible good nice great fine excellent amazing ridiculous unacceptable
    disappointed disappointing disappointment experience fail fails failed seriously wow ugh guess idea let literally
    issue issues problem problems thing reason reasons matter`),
  nl: words(`heel erg zeer zo'n best goed goede slecht slechte prima mooi fijn graag alstublieft bedankt dank echt gewoon
    helaas erge jammer wel niet nee ja hoor eigenlijk steeds gaat gaan ging komen kom komt kwam krijg krijgt kreeg krijgen
    gekregen laten laat liet vind vinden vond zeggen zegt zeggen staat staan stond mensen dag dagen vandaag keer
    meneer mevrouw even weten weet wist zitten zit lijkt zien ziet erna ervan erbij ermee hadden kwamen gingen
    week weken maand maanden jaar gegaan gezegd gedaan gemaakt bleek blijft bleef`),
  pl: words(`bardzo dobrze źle dobry dobra dobre zły zła złe proszę dziękuję niestety naprawdę strasznie okropnie po prostu
    dnia dni dzień tydzień tygodni miesiąc rok razy chcę chciał chciała chciałbym chciałabym powiedział powiedziała
    powiedziano mówi mówią musiał musiała musiałem musiałam trzeba można jakby kiedyś oraz była byłem byłam sie
    ze zeby juz tez byc moze wszystko ciągle wciąż zawsze zupełnie całkowicie prawie jeszcze mogłem mogłam mógł mogła`),
  de: words(`sehr gut gute guter gutes schlecht schlechte bitte danke leider echt einfach immer wieder mal halt eigentlich
    heute gestern morgen tag tage woche wochen monat sagen sagt sage gesagt bekommen bekam bekommt lassen lässt gehen
    ging kommen kam steht stehen finde finden gibt gab wurde worden völlig total absolut wirklich bzw usw etc leute
    rt via schon mehr`),
  fr: words(`très bien bon bonne mal mauvais mauvaise merci svp vraiment toujours jamais encore jour jours semaine
    semaines mois ans année faut aller va allé dit dire disent avoir faire gens trop peu beaucoup rien personne`),
  es: words(`muy bien buena bueno mal mala malo gracias siempre nunca día días semana semanas mes meses año años vez veces
    hacer hace decir dice dijo dijeron gente mucho mucha`),
  it: words(`molto bene buono buona male gracie grazie sempre mai giorno giorni settimana settimane mese mesi anno anni
    volta volte fare detto dire gente`),
  pt: words(`muito muita bem bom boa mau má ruim obrigado obrigada sempre nunca dia dias semana semanas mês meses ano anos
    vez vezes fazer dizer disse disseram gente não`),
  zh: words(`的 了 是 在 我 很 非常 太 真 真的 还 也 都 就 又 再 不 没 没有 不是 不能 不会 觉得 感觉 感到 东西 一点 有点 一次
    这家 那家 家 个 次 天 里 说 去 来 给 让 对 能 会 要 想 吃 好 不好 差 比较 还是 已经 可能 一般 可以 一直 这样 还有
    今天 昨天 明天 时候 里面 上 下 中 最 最后 但 而且 所以 因为 如果 一个 两个 第一次 居然 竟然 结果 应该 知道 完全 根本
    很大 很小 很多 很差 很好 不错 不太 较 挺好 之后 仍然 总是 我们 我的 他们 你们 您 先生 小姐 朋友 时 现在 当时 每次 每天 这次 下次 上次
    这里 那里 这个 那个 什么 怎么 为什么 只有 只能 只是 甚至 实在 简直 几乎 几 两 三 四 五 六 七 八 九 十 多 少 半 号 出来 起来 过来 出 进
    特别 挺 算 些 位 点 号 元 块 吧 啊 呢 吗 哦 呀 嘛 之 与 及 或`),
  ja: words(`た だ です ます でし まし まっ ませ ん し い さ せ れ られ させ ない なかっ なかった なく なけれ ので のに けど けれど ください くだ
    下さい こと もの とても すごく かなり 本当 本当に 少し ちょっと もう まだ 全然 全く 毎回 いつも また 今回 前回 今日 昨日 明日 今 時 時々 日 月 年
    方 人 私 自分 何 思う 思い 思っ 思います 感じ 感じる 感じた 言う 言わ 言っ 言われ 欲しい ほしい ほしかっ 良い よい 良かっ よかっ いい 悪い 悪かっ
    最悪 最低 最高 残念 非常 大変 場合 以上 以下 そう どう こう ここ そこ くれ くれる もらえ もらい もらっ いただき いただけ いただい ので から
    ばかり だけ しか ほど くらい ぐらい など まで より たら なら って ね よ な か ぞ わ お ご 様 さん 一 二 三 四 五 六 七 八 九 十`),
  sv: words(`väldigt bra dålig dåligt dåliga tack snälla tyvärr verkligen alltid veckan vecka veckor månad månader år idag
    igår sade säger folk människor saker sak hela helt riktigt jätte jättebra usel uselt hemskt fruktansvärt borde ville
    blivit varit finns fanns får fick kändes känns tycker tyckte trots trotts fortfarande redan ens nöjd missnöjd besviken
    flera gånger gång dessutom dock ändå inget inga upplevelse problem`),
  no: words(`veldig bra dårlig dårlige takk vennligst dessverre virkelig alltid uke uken uker måned måneder dag dager i dag år
    sa sier folk ting hele helt skikkelig forferdelig elendig burde ville blitt finnes fikk får føles synes syntes fortsatt
    allerede engang fornøyd misfornøyd skuffet flere ganger gang dessuten likevel ingenting opplevelse problem problemer
    aldri fordi mange kunne hadde ble ingen ikke`),
  ru: words(`очень плохо плохой плохая плохое плохие хорошо хорошая хорошие отлично ужасно ужасный ужасная отвратительно пожалуйста
    спасибо сожалению реально действительно постоянно неделя недели неделю недель месяц месяца месяцев день дня дней
    сегодня вчера завтра лет года году говорят сказали говорит просто вообще абсолютно совершенно полный полная крайне
    вещь вещи люди человек раз разу раза снова опять никто никогда ничего который которые которая было были была быть
    нет не недоволен недовольна разочарован разочарована опыт проблема проблемы проблем почему`),
  uk: words(`а або аби авжеж але б би бо був була були було бути буде будуть в вам вами вас ваш ваша ваше ваші вже ви від він вона
    воно вони все всі всіх всього весь вся втім де для до довго ж з за завжди зі знов знову і із інша інше інші інших її їй їм їх
    й його йому кожен кожна кожне коли кому крім куди ледве лише мав мала мали мати мене мені ми мій моя моє мої може можна
    можу на навіть навіщо над нам нами нас наш наша наше наші не невже неї немає нема ні ніде ніколи нікого ніхто нічого
    ну о об один одна одне од от ось отже під після по поки потім при про проте просто раз разів рік років сам сама
    самі свій своя своє свої себе собі так така таке такий такі також там те тебе теж ти тим тих то тобі тоді той тому
    тут у усе усі хоч хоча хто це цей цього цьому ця ці через чи чим чого чому що щоб щодо я як яка яке який які якого якщо
    дуже погано поганий погана погане погані добре добрий гарно гарний жахливо жахливий жахлива дякую будь ласка
    жаль справді постійно тиждень тижня тижні тижнів місяць місяця місяців день дня дні днів сьогодні вчора завтра
    кажуть сказали говорить говорять взагалі абсолютно повністю повний повна люди людина річ речі знову незадоволений
    незадоволена розчарований розчарована досвід проблема проблеми проблем треба потрібно тільки ще більше менше досі`),
}
