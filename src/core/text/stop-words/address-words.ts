import { wordList as words } from './word-list.ts'

/** What a web address begins or ends with, in any language. Endings that are words of a language (`de`, `at`) are not among them. */
export const ADDRESS_ENDS: ReadonlySet<string> = new Set(words('www http https com net org html'))

/**
 * Words before the name of whom a message answers, passes on or greets, in all languages together: the marks of mail
 * programs (`Re:`, `AW:`, `RT`) and salutations.
 */
export const MESSAGE_OPENINGS: ReadonlySet<string> = new Set(
  words(`re fw fwd rt aw wg antw doorst odp rif vs vb sv
    dear hello hi hey hallo hoi beste geachte liebe lieber liebes moin servus geehrte geehrter bonjour bonsoir cher chère
    hola estimado estimada estimados querido ciao gentile egregio caro olá prezado prezada prezados caro hej hei kjære
    kära cześć szanowni szanowny szanowna drogi droga здравствуйте уважаемые уважаемый привет добрий шановні шановний
    您好 你好`),
)

/** Marks at the beginning of what somebody else wrote. */
export const PASSING_ON: ReadonlySet<string> = new Set(words('rt fw fwd wg'))
