import { pathInAddress } from './use-sliced-location.ts'

/** The screens of a project, in the order of the sidebar; the n-th has the number n as its key. */
export const SECTIONS = ['overview', 'themes', 'breakdowns', 'compare', 'report', 'imports'] as const
export type Section = (typeof SECTIONS)[number]

/** Address of a screen of a project. */
export function sectionPath(projectId: string, section: Section): string {
  return `/projects/${projectId}/${section}`
}

/** The project and section of an address; null elsewhere. An unknown section is the overview. */
export function parseSectionPath(
  path: string,
): { readonly projectId: string; readonly section: Section } | null {
  const match = /^\/projects\/([^/]+)(?:\/([^/]*))?$/.exec(path)
  const projectId = match?.[1]
  if (projectId === undefined) return null
  return { projectId, section: SECTIONS.find(section => section === match?.[2]) ?? 'overview' }
}

/** The project that is open in the window just now; null outside of projects. For handlers: nothing is drawn anew by it. */
export function openProjectId(): string | null {
  return parseSectionPath(pathInAddress())?.projectId ?? null
}

/** The section that the address names just now; null outside of projects. For handlers, as {@link openProjectId}. */
export function openSection(): Section | null {
  return parseSectionPath(pathInAddress())?.section ?? null
}
