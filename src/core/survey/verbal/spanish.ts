import { scale, type VerbalScale } from './verbal-scale.ts'

export const SPANISH_SCALES: readonly VerbalScale[] = [
  scale(
    'likelihood',
    'muy probable|extremadamente probable > probable > neutral|ni probable ni improbable > improbable|poco probable > muy improbable|nada probable',
  ),
  scale(
    'likelihood',
    'muy probable|extremadamente probable > probable > algo probable|bastante probable > neutral|ni probable ni improbable > algo improbable|bastante improbable > improbable > muy improbable|extremadamente improbable',
  ),
  scale(
    'satisfaction',
    'muy satisfecho|muy satisfecha > satisfecho|satisfecha > neutral|ni satisfecho ni insatisfecho > insatisfecho|insatisfecha > muy insatisfecho|muy insatisfecha',
  ),
  scale('ease', 'muy fácil > fácil > neutral|ni fácil ni difícil > difícil > muy difícil'),
  scale(
    'agreement',
    'totalmente de acuerdo|muy de acuerdo > de acuerdo > neutral|ni de acuerdo ni en desacuerdo > en desacuerdo > totalmente en desacuerdo|muy en desacuerdo',
  ),
  scale(
    'agreement',
    'totalmente de acuerdo > de acuerdo > algo de acuerdo|más bien de acuerdo > neutral|ni de acuerdo ni en desacuerdo > algo en desacuerdo|más bien en desacuerdo > en desacuerdo > totalmente en desacuerdo',
  ),
  scale(
    'ease',
    'muy fácil > fácil > algo fácil|bastante fácil > neutral|ni fácil ni difícil > algo difícil|bastante difícil > difícil > muy difícil',
  ),
  scale(
    'satisfaction',
    'muy satisfecho|muy satisfecha > satisfecho|satisfecha > algo satisfecho|algo satisfecha > neutral|ni satisfecho ni insatisfecho > algo insatisfecho|algo insatisfecha > insatisfecho|insatisfecha > muy insatisfecho|muy insatisfecha',
  ),
  scale('satisfaction', 'satisfecho|satisfecha > insatisfecho|insatisfecha'),
  scale(
    'quality',
    'excelente|muy bueno|muy buena|muy bien > bueno|buena|bien > regular|normal|aceptable > malo|mala|mal > muy malo|muy mala|muy mal|pésimo|pésima',
  ),
  scale('good-bad', 'bueno|buena|bien > malo|mala|mal'),
  scale('sentiment', 'positivo|positiva > neutral|neutro > negativo|negativa'),
  scale(
    'effort',
    'muy poco esfuerzo > poco esfuerzo > esfuerzo moderado|neutral > mucho esfuerzo > muchísimo esfuerzo|demasiado esfuerzo',
  ),
  scale('stars', 'cinco estrellas > cuatro estrellas > tres estrellas > dos estrellas > una estrella'),
]
