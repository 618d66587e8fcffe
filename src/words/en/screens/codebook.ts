/** Sentences of codebooks on the screen of themes: `screens:codebook.…`. */
export const codebook = {
  open: 'Codebook…',
  title: 'Codebook',
  intro:
    'A codebook keeps themes with their words and rules in a file: for the next wave, another project, or the client.',
  ways: 'What to do with a codebook',
  way: { save: 'Save', use: 'Use', compare: 'Compare' },
  inUse: 'The themes come from the codebook “{{name}}”.',
  rule_one: 'Placed by the codebook “{{name}}”: {{n}} low-score comment with words. Low: {{scores}}.',
  rule_other: 'Placed by the codebook “{{name}}”: {{n}} low-score comments with words. Low: {{scores}}.',
  take: 'Use the codebook “{{name}}”',

  save: {
    name: 'Name of the codebook',
    help: 'The themes are saved as they stand, with your changes.',
    json: 'Save as JSON',
    xlsx: 'Save as Excel',
    jsonHelp: 'JSON is for Lowdown and for scripts, Excel for people. Both can be used and compared again.',
    saved_one: 'Saved as “{{file}}”, with {{n}} theme.',
    saved_other: 'Saved as “{{file}}”, with {{n}} themes.',
    show: 'Show in folder',
    none: 'There are no themes to save yet.',
  },

  file: {
    choose: 'Choose a file…',
    another: 'Choose another file…',
    drop: 'or drop it here: .json or .xlsx, as Lowdown saves it',
    reading: 'Reading “{{file}}” …',
    holds_one: '“{{name}}”: {{n}} theme, made from {{comments}} low-score comments',
    holds_other: '“{{name}}”: {{n}} themes, made from {{comments}} low-score comments',
  },

  use: {
    label: 'Codebook to use',
    help: 'The comments of this project are placed in the themes of the codebook. What fits none is searched for new themes.',
    effect: 'The themes of now give way, with your changes to them. Undo brings them back.',
    confirm_one: 'Use its {{n}} theme',
    confirm_other: 'Use its {{n}} themes',
  },

  compare: {
    before: 'Before',
    after: 'After',
    inUse: 'The codebook in use, “{{name}}”',
    project: 'The themes of this project',
    fromFile: 'A file',
    side: '{{side}}: which themes',
    fileOf: '{{side}}: file',
    missing: 'Choose the codebook that these themes are compared with.',
    same: 'Nothing is new, gone, grown or shrunk.',
    summary: '{{parts}}.',
    count: {
      new_one: '{{n}} new theme',
      new_other: '{{n}} new themes',
      gone: '{{n}} gone',
      grown: '{{n}} grown',
      shrunk: '{{n}} shrunk',
      steady: '{{n}} about the same',
    },
    caption: 'What became of the themes',
    theme: 'Theme',
    change: 'Change',
    changes: { new: 'new', gone: 'gone', grown: 'grown', shrunk: 'shrunk', steady: 'about the same' },
    share: '{{share}} ({{n}})',
    renamed: 'before: {{label}}',
    ruleChanged: 'another rule',
    bases:
      'Shares of the low-score comments with words: {{before}} before, {{after}} after. Grown and shrunk: more than chance would have it in 19 of 20 cases.',
  },
} as const
