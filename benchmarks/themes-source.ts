/** What the benchmark of themes takes from the product. */
export { CommentReader } from '#core/text/comment-reader.ts'
export { detectLanguage, fileLanguageOf } from '#core/text/detect-language.ts'
export { Lexicon } from '#core/text/lexicon.ts'
export { findThemes } from '#core/themes/find-themes.ts'
