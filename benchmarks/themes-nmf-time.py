"""Times TF-IDF and NMF with 30 components of scikit-learn, the usual way from raw comments to topics.

Reads a list of comments as JSON from standard input and prints the seconds from texts to the words that name each
component; reading the input and loading the library do not count.
"""

import json
import sys
import time
import warnings

from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer

COMPONENTS = 30
LEAST_COMMENTS = 2
LARGEST_SHARE = 0.5
NAMING_WORDS = 5


def main():
    warnings.filterwarnings("ignore")
    comments = json.load(sys.stdin)
    start = time.perf_counter()
    vectoriser = TfidfVectorizer(min_df=LEAST_COMMENTS, max_df=LARGEST_SHARE, stop_words="english")
    weighted = vectoriser.fit_transform(comments)
    model = NMF(COMPONENTS, random_state=1).fit(weighted)
    model.transform(weighted).argmax(1)
    names = vectoriser.get_feature_names_out()
    [[names[word] for word in row.argsort()[-NAMING_WORDS:]] for row in model.components_]
    print(json.dumps(time.perf_counter() - start))


main()
