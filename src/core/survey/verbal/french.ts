import { scale, type VerbalScale } from './verbal-scale.ts'

export const FRENCH_SCALES: readonly VerbalScale[] = [
  scale(
    'likelihood',
    'très probable|extrêmement probable > probable|plutôt probable > neutre|ni probable ni improbable > improbable|peu probable|plutôt improbable > très improbable|très peu probable|pas du tout probable',
  ),
  scale(
    'likelihood',
    'très probable|extrêmement probable > probable > plutôt probable|assez probable > neutre|ni probable ni improbable > plutôt improbable|assez improbable > improbable > très improbable|extrêmement improbable',
  ),
  scale(
    'satisfaction',
    'très satisfait|très satisfaite|très satisfait(e) > satisfait|satisfaite|plutôt satisfait|satisfait(e) > neutre|ni satisfait ni insatisfait > insatisfait|insatisfaite|peu satisfait|plutôt insatisfait > très insatisfait|très insatisfaite|pas du tout satisfait',
  ),
  scale(
    'ease',
    'très facile > facile|plutôt facile > neutre|ni facile ni difficile > difficile|plutôt difficile > très difficile',
  ),
  scale(
    'agreement',
    "tout à fait d'accord > d'accord|plutôt d'accord > neutre|ni d'accord ni pas d'accord > pas d'accord|plutôt pas d'accord > pas du tout d'accord",
  ),
  scale(
    'agreement',
    "tout à fait d'accord > d'accord > plutôt d'accord > neutre|ni d'accord ni pas d'accord > plutôt pas d'accord > pas d'accord > pas du tout d'accord",
  ),
  scale(
    'ease',
    'très facile > facile > plutôt facile|assez facile > neutre|ni facile ni difficile > plutôt difficile|assez difficile > difficile > très difficile',
  ),
  scale(
    'satisfaction',
    'très satisfait|très satisfaite > satisfait|satisfaite > plutôt satisfait|plutôt satisfaite > neutre|ni satisfait ni insatisfait > plutôt insatisfait|plutôt insatisfaite > insatisfait|insatisfaite > très insatisfait|très insatisfaite',
  ),
  scale('satisfaction', 'satisfait|satisfaite > insatisfait|insatisfaite|pas satisfait'),
  scale(
    'quality',
    'excellent|excellente|très bien|très bon|très bonne > bien|bon|bonne > moyen|moyenne|correct|passable > mauvais|mauvaise|médiocre|mal > très mauvais|très mauvaise|très mal',
  ),
  scale('good-bad', 'bon|bonne|bien > mauvais|mauvaise|mal'),
  scale('sentiment', 'positif|positive > neutre > négatif|négative'),
  scale(
    'effort',
    "très peu d'effort|très peu d'efforts > peu d'effort|peu d'efforts > effort modéré|neutre > beaucoup d'effort|beaucoup d'efforts > énormément d'effort|énormément d'efforts",
  ),
  scale('stars', 'cinq étoiles > quatre étoiles > trois étoiles > deux étoiles > une étoile'),
]
