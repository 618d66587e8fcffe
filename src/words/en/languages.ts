import type { Language } from '#core/text/languages.ts'

const name: Readonly<Record<Language, string>> = {
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  fi: 'Finnish',
  fr: 'French',
  hu: 'Hungarian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
  und: 'unknown',
}

/** The languages of comments: `languages:name.de`, the sentence of a mix, and of one. */
export const languages = {
  name,
  mix: 'Languages of the comments: {{list}}.',
  one: 'Language of the comments: {{language}}.',
  part: '{{language}} {{share}}',
  rest: 'others {{share}}',
} as const
