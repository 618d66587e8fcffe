/** Sentences of the list of projects: `screens:projects.…`. */
export const projects = {
  title: 'Projects',
  note: 'Open a file, or drop one anywhere, to begin a new project. Each is listed with its number of responses.',
  counted: 'Responses of each project',
  sampleBadge: 'made-up sample',
  responses_one: '{{responses}} response',
  responses_other: '{{responses}} responses',
  opened: 'Opened {{moment}}',
  more: 'More for {{project}}',
  rename: 'Rename',
  renameTitle: 'Rename the project',
  name: 'Name',
  nameMissing: 'A project needs a name.',
  delete: 'Delete…',
  deleteTitle: 'Delete “{{project}}”?',
  deleteConfirm: 'Delete project',
  deleteLost_one:
    'Its {{responses}} response, its imports and its themes are deleted from this machine. This cannot be undone.',
  deleteLost_other:
    'Its {{responses}} responses, its imports and its themes are deleted from this machine. This cannot be undone.',
  deleteSafe: 'The files they came from, and reports you have saved, are not touched.',
  notPersistent:
    'This browser does not promise to keep the data: if the disk runs full it may delete them. Keep the files you import.',
} as const
