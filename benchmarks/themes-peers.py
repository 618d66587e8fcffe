"""Groups the comments of a set by four methods of scikit-learn, for comparison.

Reads {"comments": [[token, ...], ...], "groups": k} from standard input, the tokens those of the product, and prints
{method: [[group of each comment], one list a seed]}. Each method is told the true number of groups, the product is not.
"""

import json
import sys
import warnings

from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, LatentDirichletAllocation, TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Normalizer

SEEDS = (1, 2, 3)
LEAST_COMMENTS = 2
LARGEST_SHARE = 0.5
LSA_DIMENSIONS = 100


def vectors(vectoriser, comments):
    return vectoriser(analyzer=lambda tokens: tokens, min_df=LEAST_COMMENTS, max_df=LARGEST_SHARE).fit_transform(comments)


def main():
    warnings.filterwarnings("ignore")
    given = json.load(sys.stdin)
    comments, k = given["comments"], given["groups"]
    weighted, counts = vectors(TfidfVectorizer, comments), vectors(CountVectorizer, comments)
    dimensions = min(LSA_DIMENSIONS, weighted.shape[1] - 1)
    methods = {
        "k-means": lambda seed: KMeans(k, n_init=10, random_state=seed).fit_predict(weighted),
        "nmf": lambda seed: NMF(k, init="nndsvda", max_iter=400, random_state=seed).fit_transform(weighted).argmax(1),
        "lda": lambda seed: LatentDirichletAllocation(k, random_state=seed).fit_transform(counts).argmax(1),
        "lsa + k-means": lambda seed: KMeans(k, n_init=10, random_state=seed).fit_predict(
            make_pipeline(TruncatedSVD(dimensions, random_state=seed), Normalizer(copy=False)).fit_transform(weighted)
        ),
    }
    json.dump({name: [run(seed).tolist() for seed in SEEDS] for name, run in methods.items()}, sys.stdout)


main()
