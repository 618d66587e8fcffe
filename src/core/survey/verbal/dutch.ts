import { scale, type VerbalScale } from './verbal-scale.ts'

export const DUTCH_SCALES: readonly VerbalScale[] = [
  scale(
    'likelihood',
    'zeer waarschijnlijk|heel waarschijnlijk|uiterst waarschijnlijk > waarschijnlijk > neutraal|niet waarschijnlijk, niet onwaarschijnlijk|waarschijnlijk noch onwaarschijnlijk > onwaarschijnlijk > zeer onwaarschijnlijk|heel onwaarschijnlijk|uiterst onwaarschijnlijk',
  ),
  scale(
    'likelihood',
    'zeer waarschijnlijk|heel waarschijnlijk > waarschijnlijk > enigszins waarschijnlijk > neutraal|waarschijnlijk noch onwaarschijnlijk > enigszins onwaarschijnlijk > onwaarschijnlijk > zeer onwaarschijnlijk|heel onwaarschijnlijk',
  ),
  scale('satisfaction', 'tevreden > ontevreden'),
  scale(
    'satisfaction',
    'zeer tevreden|heel tevreden|erg tevreden > tevreden > neutraal|niet tevreden, niet ontevreden|niet tevreden en niet ontevreden|tevreden noch ontevreden > ontevreden > zeer ontevreden|heel ontevreden|erg ontevreden',
  ),
  scale(
    'ease',
    'zeer makkelijk|heel makkelijk|zeer gemakkelijk|heel gemakkelijk|zeer eenvoudig > makkelijk|gemakkelijk|eenvoudig > neutraal|niet makkelijk, niet moeilijk > moeilijk|lastig > zeer moeilijk|heel moeilijk|zeer lastig',
  ),
  scale(
    'agreement',
    'helemaal mee eens|zeer mee eens|volledig mee eens > mee eens|eens > neutraal|niet mee eens, niet mee oneens|niet eens, niet oneens|noch mee eens, noch mee oneens > mee oneens|oneens|niet mee eens > helemaal mee oneens|helemaal niet mee eens|zeer mee oneens|volledig mee oneens',
  ),
  scale(
    'agreement',
    'helemaal mee eens|zeer mee eens|volledig mee eens > mee eens|eens > enigszins mee eens|een beetje mee eens|beetje mee eens > neutraal|niet mee eens, niet mee oneens > enigszins mee oneens|een beetje mee oneens|beetje mee oneens > mee oneens|oneens|niet mee eens > helemaal mee oneens|helemaal niet mee eens|zeer mee oneens|volledig mee oneens',
  ),
  scale(
    'quality',
    'uitstekend|zeer goed|heel goed > goed > voldoende|neutraal|redelijk|matig > slecht|onvoldoende > zeer slecht|heel slecht',
  ),
  scale('good-bad', 'goed > slecht'),
  scale('happiness', 'blij > neutraal > boos|verdrietig|ontevreden'),
  scale('sentiment', 'positief > neutraal > negatief'),
  scale(
    'satisfaction',
    'zeer tevreden > tevreden > enigszins tevreden|redelijk tevreden > neutraal|niet tevreden, niet ontevreden > enigszins ontevreden > ontevreden > zeer ontevreden',
  ),
  scale(
    'ease',
    'zeer makkelijk|zeer gemakkelijk|heel makkelijk > makkelijk|gemakkelijk > enigszins makkelijk|enigszins gemakkelijk|redelijk makkelijk|redelijk gemakkelijk > neutraal > enigszins moeilijk > moeilijk > zeer moeilijk|heel moeilijk',
  ),
  scale(
    'effort',
    'zeer weinig moeite|heel weinig moeite > weinig moeite > neutraal|gemiddeld > veel moeite > zeer veel moeite|heel veel moeite',
  ),
  scale('stars', 'vijf sterren > vier sterren > drie sterren > twee sterren > één ster|een ster'),
]
