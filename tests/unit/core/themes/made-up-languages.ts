import type { Language } from '#core/text/languages.ts'
import { type MadeUp, madeUpComments } from './made-up-comments.ts'

/** Three complaints in the customers' words: waiting on the phone, a wrong invoice, a password that cannot be reset. */
type Complaints = readonly [
  waiting: readonly string[],
  invoices: readonly string[],
  password: readonly string[],
]

const COMPLAINTS = {
  de: [
    [
      'die Wartezeit am Telefon war viel zu lang',
      'eine Stunde in der Warteschleife am Telefon, niemand hob ab',
      'endlose Warteschleife mit Musik, die Hotline ist nicht erreichbar',
      'Wartezeit in der Hotline über vierzig Minuten am Telefon',
      'die Hotline am Telefon ist ständig besetzt, lange Wartezeit',
    ],
    [
      'die Rechnung ist falsch und der Betrag wurde doppelt abgebucht',
      'falscher Betrag auf der Rechnung und keine Erstattung',
      'der Betrag wurde zweimal abgebucht, die Erstattung fehlt',
      'auf die Erstattung der falschen Rechnung warte ich noch',
      'jede Rechnung hat einen falschen Betrag',
    ],
    [
      'ich kann mich nicht anmelden, das Passwort wird nicht angenommen',
      'der Link zum Zurücksetzen vom Passwort kam nie an, Konto gesperrt',
      'mein Konto ist gesperrt und das Passwort lässt sich nicht zurücksetzen',
      'Passwort vergessen und der Link für das Konto ist abgelaufen',
      'die Anmeldung am Konto mit neuem Passwort scheitert',
    ],
  ],
  fr: [
    [
      "le temps d'attente au téléphone est beaucoup trop long",
      "une heure d'attente au téléphone sans que personne ne décroche",
      "l'attente au téléphone avec la musique est interminable",
      'le standard ne répond pas au téléphone, attente sans fin',
      "quarante minutes d'attente au standard du téléphone",
    ],
    [
      'la facture est fausse et le montant a été prélevé deux fois',
      "le montant de la facture est faux et aucun remboursement n'arrive",
      'double prélèvement du montant sur ma facture',
      "j'attends le remboursement de la facture prélevée deux fois",
      'chaque facture comporte un montant faux, sans remboursement',
    ],
    [
      'impossible de me connecter à mon compte, le mot de passe est refusé',
      "le lien pour réinitialiser le mot de passe n'est pas arrivé, compte bloqué",
      'compte bloqué et mot de passe impossible à réinitialiser',
      'mot de passe oublié, le lien du compte a expiré',
      'la connexion au compte échoue avec le nouveau mot de passe',
    ],
  ],
  es: [
    [
      'el tiempo de espera al teléfono es demasiado largo',
      'una hora de espera al teléfono sin que nadie conteste',
      'la espera al teléfono con música es interminable',
      'la línea de teléfono no contesta, espera sin fin',
      'cuarenta minutos de espera en la línea de teléfono',
    ],
    [
      'la factura está equivocada y el importe se cobró dos veces',
      'importe equivocado en la factura y ningún reembolso',
      'me cobraron dos veces el importe de la factura',
      'sigo sin el reembolso de la factura cobrada dos veces',
      'cada factura tiene un importe equivocado, sin reembolso',
    ],
    [
      'no puedo entrar en mi cuenta, la contraseña no funciona',
      'el enlace para restablecer la contraseña no llegó, cuenta bloqueada',
      'cuenta bloqueada y contraseña imposible de restablecer',
      'contraseña olvidada y el enlace de la cuenta caducó',
      'no se puede entrar en la cuenta con la contraseña nueva',
    ],
  ],
  it: [
    [
      'il tempo di attesa al telefono è troppo lungo',
      "un'ora di attesa al telefono e nessuno risponde",
      'attesa infinita al telefono con la musica',
      'il centralino non risponde al telefono, attesa senza fine',
      'quaranta minuti di attesa al centralino del telefono',
    ],
    [
      "la fattura è sbagliata e l'importo è stato addebitato due volte",
      'importo sbagliato sulla fattura e nessun rimborso',
      "doppio addebito dell'importo in fattura",
      'aspetto il rimborso della fattura addebitata due volte',
      'ogni fattura ha un importo sbagliato, senza rimborso',
    ],
    [
      'non riesco ad accedere al mio account, la password non funziona',
      'il link per reimpostare la password non arriva, account bloccato',
      'account bloccato e password impossibile da reimpostare',
      "password dimenticata e il link dell'account è scaduto",
      "accesso all'account impossibile con la nuova password",
    ],
  ],
  pt: [
    [
      'o tempo de espera ao telefone é demasiado longo',
      'uma hora de espera ao telefone e ninguém atende',
      'espera interminável ao telefone com música',
      'a linha de telefone não atende, espera sem fim',
      'quarenta minutos de espera na linha de telefone',
    ],
    [
      'a fatura está errada e o montante foi cobrado duas vezes',
      'montante errado na fatura e nenhum reembolso',
      'cobraram duas vezes o montante da fatura',
      'continuo sem o reembolso da fatura cobrada duas vezes',
      'cada fatura tem um montante errado, sem reembolso',
    ],
    [
      'não consigo entrar na minha conta, a senha não funciona',
      'o link para redefinir a senha não chegou, conta bloqueada',
      'conta bloqueada e senha impossível de redefinir',
      'senha esquecida e o link da conta expirou',
      'não dá para entrar na conta com a senha nova',
    ],
  ],
  sv: [
    [
      'väntetiden i telefon var alldeles för lång',
      'en timme i telefonkö och väntetiden bara växte',
      'telefonkön är evig, väntetid med musik',
      'ingen svarar i telefon, telefonkön rör sig inte',
      'fyrtio minuters väntetid i telefonkön',
    ],
    [
      'fakturan är fel och beloppet drogs två gånger',
      'fel belopp på fakturan och ingen återbetalning',
      'dubbelt belopp på min faktura',
      'väntar på återbetalning av fakturan med fel belopp',
      'varje faktura har fel belopp och återbetalningen dröjer',
    ],
    [
      'jag kan inte logga in på mitt konto, lösenordet fungerar inte',
      'länken för att återställa lösenordet kom aldrig, kontot spärrat',
      'kontot är spärrat och lösenordet går inte att återställa',
      'glömt lösenord och länken till kontot har gått ut',
      'inloggning på kontot misslyckas med nytt lösenord',
    ],
  ],
  no: [
    [
      'ventetiden på telefonen var altfor lang',
      'en time i telefonkø og ventetiden bare økte',
      'telefonkøen er evig, ventetid med musikk',
      'ingen svarer på telefonen, telefonkøen står stille',
      'førti minutters ventetid i telefonkøen',
    ],
    [
      'fakturaen er feil og beløpet ble trukket to ganger',
      'feil beløp på fakturaen og ingen refusjon',
      'dobbelt beløp på fakturaen min',
      'venter på refusjon av fakturaen med feil beløp',
      'hver faktura har feil beløp og refusjonen uteblir',
    ],
    [
      'jeg får ikke logget inn på kontoen, passordet virker ikke',
      'lenken for å tilbakestille passordet kom aldri, kontoen sperret',
      'kontoen er sperret og passordet kan ikke tilbakestilles',
      'glemt passord og lenken til kontoen er utløpt',
      'innlogging på kontoen mislykkes med nytt passord',
    ],
  ],
  ru: [
    [
      'время ожидания на линии слишком долгое',
      'час в очереди на линии, оператор не берёт трубку',
      'бесконечное ожидание оператора с музыкой в трубке',
      'оператор не отвечает, очередь на линии стоит',
      'сорок минут ожидания оператора на горячей линии',
    ],
    [
      'в счёте ошибка, сумму списали дважды',
      'неверная сумма в счёте и никакого возврата',
      'сумму по счёту списали дважды, возврата всё нет',
      'жду возврата по неверному счёту',
      'в каждом счёте неверная сумма, возврат задерживают',
    ],
    [
      'не могу войти в аккаунт, пароль не подходит',
      'ссылка для сброса пароля не пришла, аккаунт заблокирован',
      'аккаунт заблокирован, сброс пароля не работает',
      'забыл пароль, ссылка для аккаунта устарела',
      'вход в аккаунт с новым паролем невозможен',
    ],
  ],
  uk: [
    [
      'час очікування на лінії занадто довгий',
      'година в черзі на лінії, оператор не бере слухавку',
      'нескінченне очікування оператора з музикою у слухавці',
      'оператор не відповідає, черга на лінії стоїть',
      'сорок хвилин очікування оператора на гарячій лінії',
    ],
    [
      'у рахунку помилка, суму списали двічі',
      'неправильна сума в рахунку і жодного повернення коштів',
      'суму за рахунком списали двічі, повернення коштів немає',
      'чекаю на повернення коштів за неправильним рахунком',
      'у кожному рахунку неправильна сума, кошти не повертають',
    ],
    [
      'не можу увійти в акаунт, пароль не підходить',
      'посилання для скидання пароля не надійшло, акаунт заблоковано',
      'акаунт заблоковано, скидання пароля не працює',
      'забув пароль, посилання для акаунта застаріло',
      'вхід в акаунт із новим паролем неможливий',
    ],
  ],
  ja: [
    [
      '電話の待ち時間が長すぎます',
      '一時間も電話で待たされて誰も出ません',
      '電話がつながらない、待ち時間が長い',
      'オペレーターにつながらず電話でずっと待たされました',
      'オペレーターが電話に出るまで四十分待ちました',
    ],
    [
      '請求書の金額が間違っていて二重に引き落とされました',
      '請求書の金額が違うのに返金がありません',
      '二重請求の返金がまだ届きません',
      '間違った請求書の返金を待っています',
      '毎月の請求書の金額が間違っている',
    ],
    [
      'パスワードが通らずアカウントにログインできません',
      'パスワード再設定のメールが届かず、アカウントがロックされました',
      'アカウントがロックされ、パスワードの再設定ができない',
      'パスワードを忘れ、再設定のリンクが切れていた',
      '新しいパスワードでアカウントにログインできない',
    ],
  ],
} satisfies Partial<Record<Language, Complaints>>

/** The languages in which there are comments. */
export const MADE_UP_LANGUAGES = [
  'en',
  'de',
  'nl',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'sv',
  'no',
  'ru',
  'uk',
  'zh',
  'ja',
] as const

/** Comments of three themes in a language: any two sentences of a theme, about thirty to fifty comments. */
export function madeUpIn(language: (typeof MADE_UP_LANGUAGES)[number]): MadeUp[] {
  if (language === 'en' || language === 'nl' || language === 'pl' || language === 'zh')
    return madeUpComments(language)
  const stop = language === 'ja' ? '。' : '. '
  return COMPLAINTS[language].flatMap((sentences, theme) =>
    sentences.flatMap((first, i) =>
      sentences.slice(i + 1).map(second => ({ theme: `${language} ${theme}`, text: first + stop + second })),
    ),
  )
}
