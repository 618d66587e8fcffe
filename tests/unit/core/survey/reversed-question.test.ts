import { expect, test } from 'vitest'
import { asksForTheBad } from '#core/survey/reversed-question.ts'

test.each([
  'It was hard to get help',
  'How difficult was it?',
  'How hard was it to reach us?',
  'I had to put in a lot of effort',
  'The process was frustrating',
  'It was not easy to reach you',
  'How likely are you to leave us?',
  'Het was moeilijk om hulp te krijgen',
  'Het kostte mij veel moeite',
  'Es war schwierig, Hilfe zu bekommen',
  'Il a été difficile d’obtenir de l’aide',
  'Fue difícil obtener ayuda',
  'Było mi trudno uzyskać pomoc',
  '获得帮助很困难',
])('%s: who agrees had a bad time', header => {
  expect(asksForTheBad(header)).toBe(true)
})

test.each([
  'The company made it easy for me to handle my issue',
  'How easy or difficult was it',
  'How easy was it? (1 = very difficult, 7 = very easy)',
  'It was not difficult to get help',
  'The agent worked hard to help me',
  'It required little effort',
  'How satisfied or dissatisfied were you?',
  'My problem was solved',
  'Hardware quality',
  'Het was niet moeilijk',
  'Es war nicht schwierig',
  "Ce n'était pas difficile",
  'No fue difícil',
  'Nie było trudno',
  '获得帮助并不困难',
  'Score',
  '',
])('%s: not so', header => {
  expect(asksForTheBad(header)).toBe(false)
})
