/**
 * Made-up sentences for the sample data. `{a|b|c}` stands for one of the alternatives, drawn anew each time.
 * Nobody ever wrote these; they are only like what customers write.
 */
export interface SampleTheme {
  readonly topics: readonly string[]
  readonly english: readonly string[]
  readonly dutch: readonly string[]
  readonly polish: readonly string[]
  readonly chinese: readonly string[]
}

export const SAMPLE_AGENTS = [
  'Amara Okafor',
  'Bram de Wit',
  'Chen Yulan',
  'Daria Nowicka',
  'Elliot Marsh',
  'Femke Visser',
  'Grzegorz Zając',
  'Hannah Price',
  'Ismael Duarte',
  'Jolanta Kubiak',
  'Kofi Mensah',
  'Liu Wei',
] as const

export const SAMPLE_TOPICS = [
  'Billing',
  'Delivery',
  'Login',
  'Refund',
  'Setup',
  'Cancellation',
  'Meter reading',
  'Moving house',
] as const

export const SAMPLE_CHANNELS = ['phone', 'chat', 'e-mail', 'app'] as const

const minutes = '{twenty|thirty|35|forty|45|fifty} minutes'
const weeks = '{three|four|five|six} weeks'

export const LOW_THEMES: Readonly<Record<string, SampleTheme>> = {
  waiting: {
    topics: [],
    english: [
      `Waited on hold for ${minutes} before anyone picked up the phone.`,
      `${minutes} on hold{, then the line dropped and I had to queue again|, with the same music over and over| and nobody told me how long it would take}.`,
      'I was on hold {forever|the whole lunch break|for ages} and gave up {twice|at the first try}.',
      'The phone queue is far too long{| in the weekend| on Saturdays}, you wait and wait.',
      'Kept waiting in the queue, {the callback you promised never came|nobody called me back}.',
      'Nobody answers the phone. I waited on hold {three times|twice} this week.',
    ],
    dutch: [
      'Wachttijd van {twintig|dertig|veertig} minuten aan de telefoon voor één simpele vraag.',
      'Ik heb veel te lang in de wacht gestaan en werd daarna niet teruggebeld.',
      'De telefonische wachttijd is {niet normaal|veel te lang}, zeker in het weekend.',
    ],
    polish: [
      'Czekałam na połączenie ponad {dwadzieścia|trzydzieści|czterdzieści} minut, a potem rozmowa została przerwana.',
      'Bardzo długie oczekiwanie na linii, nikt nie odbierał telefonu.',
      'Zbyt długi czas oczekiwania na połączenie z konsultantem.',
    ],
    chinese: [
      '电话等了{二十|三十|四十}分钟才有人接，等待时间太长。',
      '客服热线一直占线，等待时间太久了。',
      '打电话要等很久，没有人接听。',
    ],
  },
  password: {
    topics: ['Login'],
    english: [
      'The password reset link {expired before I could use it|never arrived|did not work}.',
      'I asked for a new password {three|four} times and the reset mail {went missing|came hours later}.',
      'Could not log in, the reset link sends me {round in circles|back to the same page}.',
      'Locked out of my account, resetting the password took {all morning|two days|an hour}.',
      'Your login page says my password is wrong right after I reset it.',
    ],
    dutch: [
      'De link om mijn wachtwoord te herstellen werkt niet.',
      'Inloggen lukt niet, wachtwoord al {drie|vier} keer opnieuw aangevraagd.',
    ],
    polish: [
      'Link do zmiany hasła {wygasł|nie działa}, nie mogę się zalogować.',
      'Nie mogę się zalogować, hasło zmieniałem już {trzy|cztery} razy.',
    ],
    chinese: ['重置密码的链接{打不开|已经失效}，无法登录。', '登录不了账号，密码重置了{三|四}次还是不行。'],
  },
  repeating: {
    topics: [],
    english: [
      'I had to repeat my story to {three|four|every} different {people|agents|colleagues}.',
      'Transferred {twice|three times|from one department to the next} and had to explain everything again each time.',
      'Every time I call I start from zero, nobody reads the notes of my last call.',
      'Was transferred again and again, {no one knew|nobody could see} what I had already explained.',
      'Explained the same problem to {three|four} people before someone took it on.',
    ],
    dutch: [
      'Ik moest mijn verhaal {drie|vier} keer opnieuw vertellen.',
      'Steeds doorverbonden en elke keer weer alles uitleggen.',
    ],
    polish: [
      'Musiałam {trzy|cztery} razy opowiadać tę samą historię różnym osobom.',
      'Ciągle mnie przełączano i wszystko musiałem tłumaczyć od początku.',
    ],
    chinese: ['被转接了{三|四}次，每次都要重新说明问题。', '同样的问题要重复说很多遍。'],
  },
  refund: {
    topics: ['Refund', 'Cancellation'],
    english: [
      `Still no refund after ${weeks}.`,
      `The refund takes ${weeks}, {nobody can tell me when the money comes|while you take my payment in a day}.`,
      'You promised the money back within five days, I am still waiting for my refund.',
      'Had to ask {three|four|five} times for my refund and got a different answer each time.',
      `My refund was approved ${weeks} ago and the money is not on my account.`,
    ],
    dutch: [
      'Na {drie|vier|zes} weken nog steeds mijn geld niet terug.',
      'De terugbetaling duurt veel te lang.',
    ],
    polish: [
      'Na zwrot pieniędzy czekam już {trzy|cztery|sześć} tygodni.',
      'Zwrot pieniędzy trwa zdecydowanie za długo.',
    ],
    chinese: ['退款等了{三|四|六}个星期还没有到账。', '申请退款很久了，钱还没退回来。'],
  },
  invoice: {
    topics: ['Billing', 'Meter reading'],
    english: [
      'The invoice is {confusing|impossible to follow}, I cannot see what I pay for.',
      'Charged twice for the same month and the invoice does not show why.',
      'My bill {doubled|went up by half} and no one could explain the amount.',
      'The amounts on the invoice and in my account do not match.',
      'Wrong meter reading on the bill, so I paid {far too much|double}.',
    ],
    dutch: [
      'De factuur is onduidelijk, ik begrijp het bedrag niet.',
      'Dubbel bedrag op de factuur en niemand kan uitleggen waarom.',
    ],
    polish: [
      'Faktura jest niezrozumiała, nie wiem, za co płacę.',
      'Na fakturze jest zła kwota i nikt nie potrafi tego wyjaśnić.',
    ],
    chinese: ['账单看不懂，不知道为什么{扣了两次|金额这么高}。', '账单金额不对，没有人能解释。'],
  },
  appCrash: {
    topics: ['Login', 'Setup', 'Meter reading'],
    english: [
      'Since the {last|latest|new} update the app crashes {when I open it|every time I log in|as soon as I send my meter reading}.',
      'The app keeps crashing{ on my phone| after the update| on the payment screen}.',
      'App crashes, I have to reinstall it {every week|each time}.',
      'The app freezes and closes itself{| since the update|, nothing is saved}.',
      'After the update the app does not open any more.',
    ],
    dutch: [
      'Sinds de {laatste|nieuwe} update crasht de app steeds.',
      'De app loopt vast zodra ik de meterstand doorgeef.',
    ],
    polish: [
      'Po {ostatniej|nowej} aktualizacji aplikacja ciągle się zawiesza.',
      'Aplikacja wyłącza się przy logowaniu.',
    ],
    chinese: ['更新以后应用程序总是{闪退|崩溃}。', '应用一打开就闪退，没法用。'],
  },
  technician: {
    topics: ['Delivery', 'Setup', 'Moving house'],
    english: [
      'The technician did not show up {and nobody told me|for the second time|although I took the day off}.',
      'Appointment {moved|cancelled} {twice|three times} at the last minute, the engineer never came.',
      'Waited at home all day for the technician, no one came.',
      'The delivery was {a week|ten days} late and the engineer had the wrong part.',
    ],
    dutch: [
      'De monteur is {twee|drie} keer niet op komen dagen.',
      'Hele dag thuis gebleven voor de monteur, niemand gezien.',
    ],
    polish: [
      'Technik nie przyjechał w umówionym terminie{| już drugi raz}.',
      'Cały dzień czekałem na technika, nikt nie przyszedł.',
    ],
    chinese: ['约好的师傅{没有来|迟到了一天}，也没有通知。', '安装师傅两次都没有按时来。'],
  },
  noReply: {
    topics: ['Cancellation', 'Moving house', 'Billing'],
    english: [
      'No reply to my e-mail{s|} for {two weeks|ten days|a month}.',
      'I sent {three|four} e-mails and only got automatic replies.',
      'Got a standard answer that had nothing to do with my question.',
      'You answer e-mails with copied text, nobody read my question.',
    ],
    dutch: [
      'Geen antwoord op mijn e-mails, alleen een automatisch bericht.',
      'Standaard antwoord gekregen dat niets met mijn vraag te maken had.',
    ],
    polish: [
      'Brak odpowiedzi na moje e-maile od {dwóch|trzech} tygodni.',
      'Dostałem tylko automatyczną odpowiedź, nikt nie przeczytał mojego pytania.',
    ],
    chinese: ['发了{三|四}封邮件都没有回复。', '邮件只有自动回复，没有解决问题。'],
  },
}

/** Ends that some comments get, so that no two of a theme are alike by accident. */
export const LOW_TAILS = [
  '',
  '',
  '',
  '',
  ' Not what I pay for.',
  ' Very disappointing.',
  ' I am thinking of leaving.',
  ' It should not be this hard.',
  ' And this is not the first time.',
  ' In the end {my neighbour|a friend|my son} helped me.',
] as const

export const HIGH_COMMENTS = [
  '{Solved|Sorted|Fixed} in {five minutes|one call|no time}, thank you.',
  '{Friendly|Very kind|Helpful} and {quick|clear|patient}.',
  'Easy to find{| on the website| in the app} and easy to do.',
  'The agent explained my invoice clearly.',
  'Got an answer by chat within {two|three|five} minutes.',
  'Moving house was arranged in one call.',
  'The reset link worked at once.',
  'Refund was on my account the {next day|same week}.',
  'The technician was on time and {left everything tidy|explained how it works}.',
  'Snel en vriendelijk geholpen.',
  'Szybka i miła obsługa.',
  '服务很好，很快就解决了。',
  'All good.',
  'Great service.',
] as const

export const MIDDLE_COMMENTS = [
  'It worked in the end, but it took {two|three} calls.',
  'The website is fine, the menu on the phone is confusing.',
  'Okay, could be faster.',
  'Answer was clear, waiting time was not great.',
  'It was alright.',
] as const

/** Comments that say nothing. */
export const EMPTY_COMMENTS = ['-', 'n/a', 'nothing', 'no comment', 'nvt', 'brak', '无', '.', 'ok'] as const
