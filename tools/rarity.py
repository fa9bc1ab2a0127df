"""Prints word frequencies of the installed `wordfreq` package as tab separated language, word, frequency.

    python -m venv env && env/bin/pip install --no-deps wordfreq==3.1.1 msgpack==1.2.4
    env/bin/python tools/rarity.py | npx tsx tools/rarity.ts

The lists are read straight from the package's data files: bin i of a file holds the words whose
frequency is 10 ** (-i / 100).
"""

import gzip
import importlib.util
import pathlib

import msgpack

LANGUAGES = {
    "en": "large", "uk": "large", "ru": "large", "de": "large", "fr": "large", "es": "large",
    "it": "small", "nl": "small", "pl": "small", "pt": "small",
}

package = importlib.util.find_spec("wordfreq").submodule_search_locations[0]
for language, size in LANGUAGES.items():
    with gzip.open(pathlib.Path(package) / "data" / f"{size}_{language}.msgpack.gz") as file:
        bins = msgpack.load(file, raw=False)
    for centibels, words in enumerate(bins[1:]):
        for word in words:
            print(language, word, f"{10 ** (-centibels / 100):.3e}", sep="\t")
