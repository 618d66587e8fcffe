import { scale, type VerbalScale } from './verbal-scale.ts'

export const ENGLISH_SCALES: readonly VerbalScale[] = [
  scale(
    'likelihood',
    'extremely likely|very likely|definitely > likely|somewhat likely|probably > neither likely nor unlikely|neither|neutral|might or might not > unlikely|somewhat unlikely|probably not > extremely unlikely|very unlikely|not at all likely|definitely not',
  ),
  scale(
    'likelihood',
    'extremely likely|very likely > likely|moderately likely > somewhat likely|slightly likely > neither likely nor unlikely|neutral > somewhat unlikely|slightly unlikely > unlikely|moderately unlikely > extremely unlikely|very unlikely',
  ),
  scale('satisfaction', 'satisfied > dissatisfied|unsatisfied|not satisfied'),
  scale(
    'satisfaction',
    'satisfied > neutral|neither satisfied nor dissatisfied > dissatisfied|unsatisfied|not satisfied',
  ),
  scale(
    'satisfaction',
    'very satisfied|extremely satisfied|completely satisfied > satisfied|somewhat satisfied|fairly satisfied > neither satisfied nor dissatisfied|neutral|neither > dissatisfied|unsatisfied|somewhat dissatisfied|somewhat unsatisfied|fairly dissatisfied|not satisfied > very dissatisfied|extremely dissatisfied|very unsatisfied|completely dissatisfied|not at all satisfied',
  ),
  scale(
    'satisfaction',
    'extremely satisfied|very satisfied|completely satisfied > satisfied|moderately satisfied|mostly satisfied > somewhat satisfied|slightly satisfied > neither satisfied nor dissatisfied|neutral > somewhat dissatisfied|slightly dissatisfied > dissatisfied|moderately dissatisfied|mostly dissatisfied > extremely dissatisfied|very dissatisfied|completely dissatisfied',
  ),
  scale('satisfaction', 'amazing > good > ok|okay > bad > terrible'),
  scale('ease', 'easy > difficult|hard'),
  scale('ease', 'easy > neutral|neither easy nor difficult > difficult|hard'),
  scale(
    'ease',
    'very easy|extremely easy > easy|somewhat easy|fairly easy > neither easy nor difficult|neutral|neither|ok|okay > difficult|somewhat difficult|fairly difficult|hard > very difficult|extremely difficult|very hard',
  ),
  scale(
    'ease',
    'extremely easy|very easy > easy|moderately easy > somewhat easy|slightly easy|fairly easy > neither easy nor difficult|neutral > somewhat difficult|slightly difficult|fairly difficult > difficult|moderately difficult > extremely difficult|very difficult',
  ),
  scale(
    'effort',
    'very low effort|very little effort > low effort|little effort > neutral|moderate effort|some effort > high effort|much effort|a lot of effort > very high effort|very much effort',
  ),
  scale('agreement', 'agree > disagree'),
  scale('agreement', 'agree > neutral|neither agree nor disagree > disagree'),
  scale(
    'agreement',
    'strongly agree|agree strongly|completely agree|totally agree|fully agree|entirely agree > agree|somewhat agree|tend to agree > neither agree nor disagree|neutral|neither|undecided > disagree|somewhat disagree|tend to disagree > strongly disagree|disagree strongly|completely disagree|totally disagree|fully disagree|entirely disagree',
  ),
  scale(
    'agreement',
    'strongly agree|agree strongly|completely agree|totally agree|fully agree|entirely agree > agree|mostly agree|moderately agree > somewhat agree|slightly agree > neither agree nor disagree|neutral|neither|undecided > somewhat disagree|slightly disagree > disagree|mostly disagree|moderately disagree > strongly disagree|disagree strongly|completely disagree|totally disagree|fully disagree|entirely disagree',
  ),
  scale('quality', 'excellent > very good > good > fair|average > poor'),
  scale(
    'quality',
    'excellent|very good > good > average|ok|okay|fair|neutral|neither good nor poor|neither good nor bad > poor|bad > very poor|very bad|terrible|awful',
  ),
  scale('good-bad', 'good|good with comment|good without comment > bad|bad with comment|bad without comment'),
  scale(
    'thumbs',
    'thumbs up|thumb up|thumbsup|👍|up|upvote|like|liked > thumbs down|thumb down|thumbsdown|👎|down|downvote|dislike|disliked',
  ),
  scale('happiness', 'great > okay|ok > not good|bad'),
  scale('quality', 'awesome > good > okay|ok > bad > awful'),
  scale(
    'effort',
    'very low effort|very little effort > low effort|little effort > somewhat low effort|slightly low effort > neutral|moderate effort > somewhat high effort|slightly high effort > high effort|much effort|a lot of effort > very high effort|very much effort',
  ),
  scale('stars', 'five stars > four stars > three stars > two stars > one star'),
  scale('sentiment', 'positive > neutral > negative'),
  scale('recommendation', 'promoter > passive > detractor'),
]
