/** Comments of our own making in which three themes are obvious, in four languages. */
export interface MadeUp {
  readonly text: string
  readonly theme: string
}

interface Parts {
  readonly openings: readonly string[]
  readonly themes: Readonly<Record<string, readonly string[]>>
  readonly joint: string
}

const LANGUAGES: Readonly<Record<string, Parts>> = {
  en: {
    openings: ['Not happy.', 'Honestly,', 'As a customer of many years I must say', 'Again', 'Last week', ''],
    joint: ' ',
    themes: {
      waiting: [
        'the waiting time on the phone line was far too long',
        'I spent an hour in the queue on the phone, waiting for somebody',
        'waiting in the phone queue took an hour of my day',
        'nobody picked up the phone and the queue did not move',
        'long queue, endless waiting music on the phone line',
        'you keep people waiting in a queue on hold, the phone line is hopeless',
        'phone waiting times are long, the queue never gets shorter',
      ],
      invoices: [
        'the invoice shows a wrong amount and I was charged twice',
        'charged twice on my invoice, and no refund of the amount',
        'the amount on the invoice does not match the price I agreed to pay',
        'still no refund for the invoice that charged a wrong amount',
        'your invoice is impossible to read and the amount charged is wrong',
        'I paid the invoice and got charged the same amount again, where is my refund',
        'every invoice has another error, the refund came late and the amount was wrong',
      ],
      password: [
        'the password reset link never arrived so I cannot log in to my account',
        'log in to the account fails after the password reset',
        'my account is locked and the reset link for the password expired',
        'I forgot my password and the reset email with the link did not come, account locked',
        'password rules are silly and the account login breaks after each reset',
        'the login page rejects my password although I did the reset by link',
        'cannot login to my account, password reset link is broken',
      ],
    },
  },
  nl: {
    openings: ['Niet tevreden.', 'Eerlijk gezegd:', 'Vorige week weer:', 'Helaas,', ''],
    joint: ' ',
    themes: {
      wachten: [
        'de wachttijd aan de telefoon was veel te lang',
        'ik stond een uur in de wachtrij aan de telefoon',
        'niemand nam de telefoon op en de wachtrij bleef even lang',
        'lange wachtrij en eindeloze muziek aan de telefoon, de wachttijd klopt niet',
        'de telefoon wordt niet opgenomen, de wachttijd loopt op',
        'wachtrij aan de telefoon, elke keer weer die wachttijd',
      ],
      facturen: [
        'de factuur klopt niet en het bedrag is dubbel afgeschreven',
        'dubbel bedrag op de factuur en nog geen geld terug',
        'het bedrag op mijn factuur is verkeerd afgeschreven',
        'de factuur is onleesbaar en het bedrag komt niet overeen met de prijs',
        'geen geld terug gekregen voor de verkeerde factuur, bedrag twee keer afgeschreven',
        'elke factuur bevat een fout in het bedrag',
      ],
      wachtwoord: [
        'ik kan niet inloggen op mijn account, het wachtwoord werkt niet meer',
        'de link om het wachtwoord te herstellen kwam nooit aan, account geblokkeerd',
        'mijn account is geblokkeerd en het wachtwoord herstellen lukt niet',
        'inloggen mislukt na het herstellen van het wachtwoord',
        'wachtwoord vergeten en de link voor mijn account is verlopen',
        'inloggen op het account met een nieuw wachtwoord lukt niet via de link',
      ],
    },
  },
  pl: {
    openings: ['Jestem niezadowolona.', 'Szczerze mówiąc,', 'Znowu to samo:', 'Niestety', ''],
    joint: ' ',
    themes: {
      czekanie: [
        'czas oczekiwania na infolinii był zdecydowanie za długi',
        'godzina w kolejce na infolinii to przesada',
        'nikt nie odbiera telefonu, a kolejka na infolinii stoi',
        'oczekiwanie w kolejce do infolinii trwa wieki',
        'długa kolejka i oczekiwanie na połączenie z infolinią',
        'na infolinii ciągle kolejka, oczekiwanie bez końca, telefonu nikt nie odbiera',
      ],
      faktury: [
        'faktura zawiera błędną kwotę i pobrano ją dwa razy',
        'kwota na fakturze się nie zgadza, czekam na zwrot pieniędzy',
        'błędna faktura i brak zwrotu pieniędzy',
        'na fakturze jest podwójna kwota, zwrotu pieniędzy nie ma',
        'każda faktura ma błąd w kwocie',
        'dostaję faktury z błędną kwotą, a pieniędzy nie zwracacie',
      ],
      hasło: [
        'nie mogę się zalogować na konto, hasło nie działa',
        'link do zmiany hasła nie przyszedł, konto zablokowane',
        'konto jest zablokowane, a zmiana hasła się nie udaje',
        'logowanie na konto kończy się błędem po zmianie hasła',
        'zapomniane hasło i nieaktywny link, logowanie do konta niemożliwe',
        'hasła nie da się zmienić, link do konta wygasł',
      ],
    },
  },
  zh: {
    openings: ['很不满意，', '说实话，', '上周又是这样，', '作为老客户，', ''],
    joint: '',
    themes: {
      等待: [
        '客服电话等待时间太长',
        '打客服电话排队一个小时没人接听',
        '电话一直没人接听，排队等待很久',
        '电话排队太久，客服没人接听',
        '等待客服接听电话浪费了一个小时',
        '热线电话总是排队等待，接听太慢',
      ],
      发票: [
        '发票金额错误，重复扣款',
        '账单金额不对，要求退款没有回复',
        '发票上的金额多收了，退款迟迟不到',
        '重复扣款，发票金额对不上',
        '账单重复扣款，退款太慢',
        '每张发票金额都有错误，账单看不懂',
      ],
      密码: [
        '密码重置链接收不到，无法登录账户',
        '登录失败，账户被锁定，密码重置无效',
        '忘记密码，重置邮件没有收到，账户登录不了',
        '账户被锁定，密码重置链接过期',
        '登录页面总是提示密码错误，重置也没用',
        '重置密码之后账户仍然无法登录',
      ],
    },
  },
}

export type MadeUpLanguage = 'en' | 'nl' | 'pl' | 'zh'

/** Any two sentences of a theme make a comment, with an opening: about fifty comments. */
export function madeUpComments(language: MadeUpLanguage): MadeUp[] {
  const { openings, themes, joint } = LANGUAGES[language]!
  return Object.entries(themes).flatMap(([theme, sentences]) =>
    sentences.flatMap((first, i) =>
      sentences.slice(i + 1).map((second, j) => {
        const opening = openings[(i + j) % openings.length]!
        return { theme, text: `${opening}${joint}${first}. ${second}` }
      }),
    ),
  )
}
