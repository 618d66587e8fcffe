import type { VerbalScale } from './verbal-scale.ts'

/** Drawn with letters; a column of them has one spelling of each, as a rule. */
const BEAMING = [':D', ':-D', '=D', 'XD', '^_^']
const SMILING = [
  ':)',
  ':-)',
  '=)',
  ':]',
  ':-]',
  '(:',
  'smile',
  'smiley',
  'smiling',
  'happy face',
  'smiling face',
]
const STRAIGHT = [':|', ':-|', '=|', ':/', ':-/', 'neutral face', 'straight face', 'meh']
const FROWNING = [
  ':(',
  ':-(',
  '=(',
  ':[',
  ':-[',
  '):',
  'frown',
  'frowny',
  'sad face',
  'unhappy face',
  'frowning face',
]
const ANGRY = ['>:(', '>:-(', ":'(", ":'-(", 'D:', ':((', 'angry face', 'crying face']

/** Faces of three and of five points. */
export const FACE_SCALES: readonly VerbalScale[] = [
  {
    topic: 'happiness',
    points: [
      ['happy', '😀', '🙂', '😊', '😃', '😄', '😁', '😍', '🥰', '🤩', '☺', ...SMILING, ...BEAMING],
      ['neutral', '😐', '😑', '😶', ...STRAIGHT],
      [
        ...['unhappy', 'sad', '🙁', '☹', '😞', '😡', '😠', '😢', '😟', '😕', '😭', '🤬', '😤', '😒'],
        ...FROWNING,
        ...ANGRY,
      ],
    ],
  },
  {
    topic: 'faces',
    points: [
      ['😍', '😀', '😃', '😄', '😁', '😊', '🥰', '🤩', ...BEAMING],
      ['🙂', '☺', ...SMILING],
      ['😐', '😑', '😶', ...STRAIGHT],
      ['🙁', '☹', '😕', '😟', '😒', ...FROWNING],
      ['😡', '😠', '😭', '😢', '😞', '🤬', '😤', ...ANGRY],
    ],
  },
]
