export { lowRuleText } from './low-rule-text.ts'
