export { MethodLink } from './MethodLink.tsx'
export { MethodsProvider } from './MethodsProvider.tsx'
export { type MethodAnchor, methodOfMetric } from './method-anchors.ts'
