/** What the benchmark of theme edits takes from the product. */
export { EditReplayer } from '#core/themes/edits/apply-edits.ts'
export { EditMaterial } from '#core/themes/edits/edit-material.ts'
export { explainComment } from '#core/themes/edits/explain-comment.ts'
export { findThemes } from '#core/themes/find-themes.ts'
export { parseRule } from '#core/themes/rules/parse-rule.ts'
export { sampleCsv } from '#core/sample/sample-csv.ts'
