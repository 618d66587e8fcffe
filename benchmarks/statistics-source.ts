/** What the simulation of the statistics takes from the product and its tests. */
export {
  meanCoverage,
  NPS_TRUTHS,
  netScoreCoverage,
  RATING_SHAPES,
  wilsonCoverage,
} from '../tests/helpers/interval-coverage.ts'
