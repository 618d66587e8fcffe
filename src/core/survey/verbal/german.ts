import { scale, type VerbalScale } from './verbal-scale.ts'

export const GERMAN_SCALES: readonly VerbalScale[] = [
  scale(
    'likelihood',
    'sehr wahrscheinlich|äußerst wahrscheinlich > wahrscheinlich|eher wahrscheinlich > neutral|weder noch|teils/teils > unwahrscheinlich|eher unwahrscheinlich > sehr unwahrscheinlich|äußerst unwahrscheinlich',
  ),
  scale(
    'satisfaction',
    'sehr zufrieden > zufrieden|eher zufrieden > neutral|weder noch|teils/teils|weder zufrieden noch unzufrieden > unzufrieden|eher unzufrieden > sehr unzufrieden',
  ),
  scale(
    'ease',
    'sehr einfach|sehr leicht > einfach|leicht|eher einfach > neutral|weder noch|teils/teils > schwierig|schwer|eher schwierig > sehr schwierig|sehr schwer',
  ),
  scale(
    'agreement',
    'stimme voll und ganz zu|stimme voll zu|trifft voll zu|trifft voll und ganz zu > stimme zu|stimme eher zu|trifft eher zu > neutral|weder noch|teils/teils > stimme nicht zu|stimme eher nicht zu|trifft eher nicht zu|lehne ab > stimme überhaupt nicht zu|stimme gar nicht zu|trifft gar nicht zu|trifft überhaupt nicht zu|lehne stark ab',
  ),
  scale(
    'agreement',
    'trifft zu > trifft eher zu > teils/teils|neutral|weder noch > trifft eher nicht zu > trifft nicht zu',
  ),
  scale(
    'likelihood',
    'sehr wahrscheinlich|äußerst wahrscheinlich > wahrscheinlich > eher wahrscheinlich > neutral|weder noch|teils/teils > eher unwahrscheinlich > unwahrscheinlich > sehr unwahrscheinlich|äußerst unwahrscheinlich',
  ),
  scale(
    'quality',
    'sehr gut|ausgezeichnet > gut > mittel|neutral|befriedigend|mittelmäßig > schlecht > sehr schlecht',
  ),
  scale('good-bad', 'gut > schlecht'),
  scale('satisfaction', 'zufrieden > unzufrieden'),
  scale('sentiment', 'positiv > neutral > negativ'),
  scale(
    'satisfaction',
    'sehr zufrieden|äußerst zufrieden > zufrieden > eher zufrieden > neutral|weder noch|teils/teils > eher unzufrieden > unzufrieden > sehr unzufrieden|äußerst unzufrieden',
  ),
  scale(
    'agreement',
    'stimme voll und ganz zu|stimme voll zu > stimme zu > stimme eher zu > neutral|weder noch|teils/teils > stimme eher nicht zu > stimme nicht zu > stimme überhaupt nicht zu|stimme gar nicht zu',
  ),
  scale(
    'ease',
    'sehr einfach|sehr leicht > einfach|leicht > eher einfach|eher leicht > neutral|weder noch|teils/teils > eher schwierig|eher schwer > schwierig|schwer > sehr schwierig|sehr schwer',
  ),
  scale(
    'effort',
    'sehr wenig aufwand|sehr geringer aufwand > wenig aufwand|geringer aufwand > mittlerer aufwand|neutral > viel aufwand|hoher aufwand > sehr viel aufwand|sehr hoher aufwand',
  ),
  scale('stars', 'fünf sterne > vier sterne > drei sterne > zwei sterne > ein stern'),
]
