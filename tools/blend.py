"""Fits src/judge/blend-weights.json from what tools/blend.ts prints. Deterministic.

    npm run fit:blend      (tools/blend.ts of some labelled folders, piped into tools/blend.py measures.jsonl)

Run it after `npm run fit`: the weights of pairs are asked how far two sources joined explain an article. Here they
are fitted anew without the story at hand, so that every figure is out of fold in both fits; folds are by story.

Labelled blends are few, so the sum has five terms and strong regularisation, and its place is set by the innocent
alone: at the bar of the pairs' weights at most FALSE_ALARMS of the independent reports are called a blend.
"""

import collections
import datetime
import json
import pathlib
import sys

import fit
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

HERE = pathlib.Path(__file__).parent
WEIGHTS = HERE.parent / "src" / "judge" / "weights.json"
TARGET = HERE.parent / "src" / "judge" / "blend-weights.json"

TERMS = ("together", "apart", "gain", "news", "against")
# The bounds of blend-weights.ts.
TOGETHER = (-4, 5)
AGAINST = (0, 8)
# Of articles, each by the likeliest of all its unions: an article among many of one event has many.
FALSE_ALARMS = 0.01
FOLDS = 5


def probabilities(pairs, rows, weights):
    """Probability that each row's article derives from its two sources joined, by fits that did not see the story."""
    names = weights["derivation"]["measures"]
    data = fit.Data(fit.read(pairs)[0], names)
    stories = np.array([fit.story(row) for row in rows])
    unions = fit.matrix([row["union"] for row in rows], names)
    missing = set(stories) - set(data.groups)
    if missing:
        sys.exit(f"no labelled pair of {sorted(missing)[0]} among {pairs}: blends are fitted on stories that pairs were fitted on")
    scores = np.zeros(len(rows))
    for inside, outside in GroupKFold(FOLDS, shuffle=True, random_state=0).split(data.features, groups=data.groups):
        mine = np.isin(stories, list(set(data.groups[outside])))
        seen = np.zeros(len(data.rows), bool)
        seen[inside] = True
        scores[mine] = fit.train(data, seen).predict(unions[mine], raw_score=True)
    slope, intercept = weights["calibration"]["slope"], weights["calibration"]["intercept"]
    run = weights["run"]
    own = np.array([row["union"]["own.longest"] for row in rows])
    return fit.either(
        fit.logistic(slope * scores + intercept), fit.logistic(run["slope"] * own + run["intercept"])
    )


def log_odds(probability):
    return np.log(probability / (1 - probability))


def learn(features, blended):
    """Weights and intercept for plain measures; a kind of rows weighs as the square root of its size."""
    middle, spread = features.mean(0), features.std(0)
    weight = np.where(blended, np.sqrt((~blended).sum() / blended.sum()), 1)
    model = LogisticRegression(C=0.1).fit((features - middle) / spread, blended, sample_weight=weight)
    terms = model.coef_[0] / spread
    return terms, float(model.intercept_[0] - terms @ middle)


def main(pairs):
    weights = json.loads(WEIGHTS.read_text())
    everything = [json.loads(line) for line in sys.stdin]
    # A pair without a label that is flagged alone may be agency copy: nothing is learned from it.
    known = lambda row: row["label"] != "unlisted" or not row["union"] or row["alone"] < weights["bar"]
    everything = [row for row in everything if known(row)]
    rows = [row for row in everything if row["union"]]
    together = np.clip(log_odds(np.minimum(probabilities(pairs, rows, weights), 0.9999)), *TOGETHER)
    features = np.array([
        [value, row["apart"], row["gain"], row["news"], np.clip(row["against"], *AGAINST)]
        for value, row in zip(together, rows)
    ])
    blended = np.array([row["label"] == "blend" for row in rows])
    innocent = np.array([row["label"] in ("innocent", "unlisted") for row in rows])
    stories = np.array([fit.story(row) for row in rows])

    scores = np.zeros(len(rows))
    for inside, outside in GroupKFold(FOLDS, shuffle=True, random_state=0).split(features, blended, stories):
        terms, intercept = learn(features[inside], blended[inside])
        scores[outside] = features[outside] @ terms + intercept
    articles = {(row["set"], row["taker"]) for row in everything if row["label"] in ("innocent", "unlisted")}
    worst = collections.defaultdict(lambda: -np.inf)
    for row, score, is_innocent in zip(rows, scores, innocent):
        if is_innocent:
            article = (row["set"], row["taker"])
            worst[article] = max(worst[article], score)
    cut = float(sorted(worst.values(), reverse=True)[int(FALSE_ALARMS * len(articles))])
    terms, intercept = learn(features, blended)
    shift = float(log_odds(weights["bar"])) - cut

    accused = [article for article, score in worst.items() if score > cut]
    share = lambda label: round(float((scores[[row["label"] == label for row in rows]] > cut).sum()), 4)
    labels = collections.Counter(row["label"] for row in everything)
    figures = {
        "blends.found": share("blend"), "blends": labels["blend"],
        "false.alarms.unions": round((share("innocent") + share("unlisted")) / (labels["innocent"] + labels["unlisted"]), 5),
        "false.alarms.articles": round(len(accused) / len(articles), 5),
        "one.source.taken.for.blend": round(share("one-source") / labels["one-source"], 5),
        "unions.looked.at": round(len(rows) / len(everything), 4),
    }
    TARGET.write_text(json.dumps({
        "born": {
            "date": datetime.date.today().isoformat(),
            "command": "npm run fit:blend",
            "data": {**labels, "innocent.articles": len(articles), **collections.Counter(row["set"] for row in everything)},
            "figures": figures,
        },
        "intercept": round(intercept + shift, 4),
        "terms": {name: round(float(weight), 4) for name, weight in zip(TERMS, terms)},
    }, indent=2) + "\n")
    for name, value in figures.items():
        print(f"{value:8.4f}  {name}", file=sys.stderr)


main(*sys.argv[1:])
