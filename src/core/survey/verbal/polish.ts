import { scale, type VerbalScale } from './verbal-scale.ts'

export const POLISH_SCALES: readonly VerbalScale[] = [
  scale(
    'likelihood',
    'zdecydowanie tak|bardzo prawdopodobne > raczej tak|prawdopodobne > ani tak, ani nie|neutralnie|ani prawdopodobne, ani nieprawdopodobne > raczej nie|mało prawdopodobne|nieprawdopodobne > zdecydowanie nie|bardzo mało prawdopodobne|bardzo nieprawdopodobne',
  ),
  scale(
    'likelihood',
    'bardzo prawdopodobne > prawdopodobne > raczej prawdopodobne > ani prawdopodobne, ani nieprawdopodobne|neutralnie > raczej nieprawdopodobne > nieprawdopodobne|mało prawdopodobne > bardzo nieprawdopodobne|bardzo mało prawdopodobne',
  ),
  scale('satisfaction', 'zadowolony|zadowolona > niezadowolony|niezadowolona'),
  scale(
    'satisfaction',
    'bardzo zadowolony|bardzo zadowolona|bardzo zadowolony/a > zadowolony|zadowolona|raczej zadowolony|raczej zadowolona|zadowolony/a > neutralny|neutralna|neutralnie|ani zadowolony, ani niezadowolony|ani zadowolona, ani niezadowolona > niezadowolony|niezadowolona|raczej niezadowolony|raczej niezadowolona|niezadowolony/a > bardzo niezadowolony|bardzo niezadowolona|bardzo niezadowolony/a',
  ),
  scale(
    'ease',
    'bardzo łatwo|bardzo łatwe|bardzo łatwy > łatwo|łatwe|raczej łatwo|łatwy > neutralnie|ani łatwo, ani trudno|średnio > trudno|trudne|raczej trudno|trudny > bardzo trudno|bardzo trudne|bardzo trudny',
  ),
  scale(
    'agreement',
    'zdecydowanie się zgadzam|całkowicie się zgadzam|zdecydowanie zgadzam się > zgadzam się|raczej się zgadzam|raczej zgadzam się > ani się zgadzam, ani się nie zgadzam|neutralnie|nie mam zdania > nie zgadzam się|raczej się nie zgadzam|raczej nie zgadzam się > zdecydowanie się nie zgadzam|całkowicie się nie zgadzam|zdecydowanie nie zgadzam się',
  ),
  scale(
    'quality',
    'doskonale|bardzo dobrze|bardzo dobra|bardzo dobry > dobrze|dobra|dobry > średnio|przeciętnie|przeciętna|średnia|neutralnie > źle|zła|zły|słabo > bardzo źle|bardzo zła|bardzo zły|bardzo słabo',
  ),
  scale('good-bad', 'dobrze|dobra|dobry > źle|zła|zły'),
  scale(
    'sentiment',
    'pozytywny|pozytywna|pozytywne > neutralny|neutralna|neutralne > negatywny|negatywna|negatywne',
  ),
  scale(
    'satisfaction',
    'bardzo zadowolony|bardzo zadowolona > zadowolony|zadowolona > raczej zadowolony|raczej zadowolona > neutralnie|ani zadowolony, ani niezadowolony > raczej niezadowolony|raczej niezadowolona > niezadowolony|niezadowolona > bardzo niezadowolony|bardzo niezadowolona',
  ),
  scale(
    'agreement',
    'zdecydowanie się zgadzam > zgadzam się > raczej się zgadzam > ani się zgadzam, ani się nie zgadzam|neutralnie > raczej się nie zgadzam > nie zgadzam się > zdecydowanie się nie zgadzam',
  ),
  scale(
    'ease',
    'bardzo łatwo > łatwo > raczej łatwo > ani łatwo, ani trudno|neutralnie > raczej trudno > trudno > bardzo trudno',
  ),
  scale(
    'effort',
    'bardzo mały wysiłek|bardzo mało wysiłku > mały wysiłek|mało wysiłku > umiarkowany wysiłek|neutralnie > duży wysiłek|dużo wysiłku > bardzo duży wysiłek|bardzo dużo wysiłku',
  ),
  scale('stars', 'pięć gwiazdek > cztery gwiazdki > trzy gwiazdki > dwie gwiazdki > jedna gwiazdka'),
]
