/** Sentences of the first run: `screens:welcome.…`. */
export const welcome = {
  windowTitle: 'Welcome',
  title: 'Why are the low scores low?',
  words:
    'Lowdown reads the answers of your customers from a file, groups the comments of the low scores by what they are about, and shows where and when they come. It ends in a PDF report that says where every number is from.',
  drop: 'Drop a response file anywhere in this window',
  dropNote: 'CSV from any survey or help-desk tool, with a score for each response',
  open: 'Open a file…',
  sampleTitle: 'No file at hand?',
  sampleNote:
    'Made-up answers to an energy supplier that does not exist: 18 months, 12 agents, 8 topics. Nobody wrote them.',
  sample: 'Try with made-up sample data',
  private: 'Everything stays on this machine. Lowdown has no account and uses no network.',
} as const
