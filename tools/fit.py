"""Fits src/judge/weights.json from the measures of labelled pairs. Deterministic.

    python -m venv env && env/bin/pip install lightgbm==4.7.0 scikit-learn==1.9.1 numpy==2.4.6
    npm run --silent measures > measures.jsonl && env/bin/python tools/fit.py measures.jsonl

Folds are by story, never by pair. Every figure printed and stored is out of fold. Kinds of pairs
are balanced (the weight of a kind grows with the square root of its size), so that 400 pairs from
one collection do not drown 15 from another; rewrites and independent reports weigh the same.
"""

import collections
import datetime
import json
import pathlib
import sys

import lightgbm as lgb
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

PROJECT = pathlib.Path(__file__).parent.parent
TARGET = PROJECT / "src" / "judge" / "weights.json"
OUT_OF_FOLD = PROJECT / "reports" / "evaluation" / "out-of-fold.tsv"

# Pairs across languages share no words; they have trees of their own over the measures that cross languages.
MADE_UP = "other-story"
ACROSS = {"translation", "translated-rewrite", "same-event-other-language", MADE_UP}
ACROSS_PREFIXES = ("meaning", "sure.meaning", "names.", "sure.names", "numbers.", "sure.numbers", "novel.names", "novel.numbers")
# Independent coverage: what a false alarm would accuse.
INNOCENT = {"same-event", "same-topic"}
# Lengths and plain counts tell the collections apart, not the pairs: with them the left-out figures fall
# (event-triples .78 to .51, false alarms on event-clusters .044 to .072), although in-fold ones rise.
# Kindred words anywhere in the other text tell nothing within one language that the sentences do not.
UNUSED_PREFIXES = ("words.", "meaning.words")
UNUSED_SUFFIXES = (".fewer", ".count", ".shared")
# A long run of the same words outside quotations convicts on its own, whatever else the texts say; it has a
# term of its own (fit_run), so the trees need not learn long documents that share one passage.
LIFTED = {"verbatim-passage"}
# What a side has of its own speaks against derivation; everything else speaks for it.
AGAINST = ("novel.",)
# Beginnings of independent reports (tools/cuts.ts) teach that leads are alike. They are learned from and never
# scored. Left out, they find more (event-triples .85 to .92) and accuse less (event-clusters .032 to .025).
CUT_WEIGHT = 0.5
ROUNDS = 300
ACROSS_ROUNDS = 150
FOLDS = 5
REPEATS = 3
FALSE_ALARMS = 0.01

TREES = dict(
    objective="binary", learning_rate=0.05, max_depth=3, num_leaves=8, min_data_in_leaf=15, lambda_l2=5,
    feature_fraction=0.5, feature_fraction_bynode=0.7, bagging_fraction=0.8, bagging_freq=1,
    monotone_constraints_method="advanced", deterministic=True, force_row_wise=True, num_threads=1, seed=1,
    verbose=-1,
)


# Set by hand: labelled rewrites with marks are too few to learn from. A mark makes its bearer the taker.
BY_HAND = {"machine marks": -1.5, "tail of questions": -1.0}


def matrix(measured, names):
    """A row for each mapping of measures; NaN where there is nothing to measure."""
    return np.array([[np.nan if measures.get(n) is None else measures[n] for n in names] for measures in measured])


class Data:
    """Labelled pairs as arrays, a row a pair. `scored` are the pairs themselves; the others are cuts of them."""

    def __init__(self, rows, names):
        self.rows, self.names = rows, names
        column = lambda of: np.array([of(row) for row in rows])
        self.features = matrix([row["measures"] for row in rows], names)
        self.derived = column(lambda row: int(row["derived"]))
        self.kinds = column(lambda row: f"{row['set']}:{row['kind']}")
        self.sets = column(lambda row: row["set"])
        self.origins = column(lambda row: row.get("origin", ""))
        self.groups = column(story)
        self.scored = column(lambda row: "cut" not in row)
        self.lifted = column(lambda row: row["kind"] in LIFTED)
        self.innocent = self.scored & column(lambda row: row["kind"] in INNOCENT)
        self.weight = balance(self.kinds, self.derived)
        self.weight[self.lifted] = 0
        self.weight[~self.scored] *= CUT_WEIGHT


def read(path):
    """Pairs in one language, and pairs in two."""
    rows = [row for row in map(json.loads, open(path)) if row["derived"] in ("0", "1")]
    return [r for r in rows if r["kind"] not in ACROSS], [r for r in rows if r["kind"] in ACROSS]


def story(row):
    """Pairs of one story stay in one fold, also where two folders tell it."""
    return row["group"].removesuffix("ecbplus").removesuffix("ecb")


def balance(kinds, derived):
    counts = collections.Counter(kinds)
    weight = np.array([1 / np.sqrt(counts[kind]) for kind in kinds])
    for side in (0, 1):
        weight[derived == side] *= len(derived) / 2 / weight[derived == side].sum()
    return weight


def train(data, part, rounds=ROUNDS, blind=True):
    """Trees over the rows where `part` holds. `blind` shows each pair a second time without word vectors, as
    languages that have none see it."""
    features, derived, weight = data.features[part], data.derived[part], data.weight[part]
    if blind:
        again = part & data.scored
        unseeing = data.features[again]
        unseeing[:, [i for i, n in enumerate(data.names) if "meaning" in n]] = np.nan
        features = np.vstack([features, unseeing])
        derived, weight = np.r_[derived, data.derived[again]], np.r_[weight, data.weight[again]]
    params = dict(TREES, monotone_constraints=[-1 if n.startswith(AGAINST) else 1 for n in data.names])
    return lgb.train(params, lgb.Dataset(features, derived, weight=weight, feature_name=data.names), rounds)


def out_of_fold(data, part, **how):
    """Scores of the rows where `part` holds, each by fits on other stories of that part; 0 elsewhere."""
    places = np.flatnonzero(part)
    total = np.zeros(len(data.rows))
    for repeat in range(REPEATS):
        folds = GroupKFold(FOLDS, shuffle=True, random_state=repeat)
        for inside, outside in folds.split(places, groups=data.groups[places]):
            chosen = np.zeros(len(data.rows), bool)
            chosen[places[inside]] = True
            model = train(data, chosen, **how)
            total[places[outside]] += model.predict(data.features[places[outside]], raw_score=True) / REPEATS
    return total


def threshold(scores, innocent, share=FALSE_ALARMS):
    """Score above which at most `share` of the innocent pairs lie."""
    ordered = np.sort(scores[innocent])[::-1]
    return float(ordered[int(share * len(ordered))])


def plain(node):
    """A LightGBM tree as nested plain values; an inner node's value is the mean of its leaves by weight of data."""
    if "leaf_value" in node:
        return round(node["leaf_value"], 6), node.get("leaf_count", 1)
    low, low_count = plain(node["left_child"])
    high, high_count = plain(node["right_child"])
    worth = lambda child: child if isinstance(child, float) else child["value"]
    count = low_count + high_count
    value = (worth(low) * low_count + worth(high) * high_count) / count
    absent_is_low = node["default_left"] if node["missing_type"] == "NaN" else node["threshold"] >= 0
    return {
        "on": node["split_feature"], "bar": float(f"{node['threshold']:.6g}"), "missing": "low" if absent_is_low else "high",
        "value": round(value, 6), "low": low, "high": high,
    }, count


def left_out(data, part):
    """Share of a part's rewrites found, and of its innocent pairs accused, by a fit that never saw the part."""
    scores = out_of_fold(data, ~part)
    cut = threshold(scores, data.innocent & ~part)
    found = train(data, ~part).predict(data.features, raw_score=True) > cut
    share = lambda which: round(float(found[which].mean()), 4) if which.any() else None
    return share(part & data.scored & (data.derived == 1)), share(part & data.innocent)


def expected_calibration_error(probability, derived, bins=10):
    place = np.minimum((probability * bins).astype(int), bins - 1)
    error = 0.0
    for b in range(bins):
        inside = place == b
        if inside.any():
            error += inside.mean() * abs(probability[inside].mean() - derived[inside].mean())
    return error


def fit_run(rows):
    """Probability of derivation from the longest shared run of own words alone: innocent pairs against lifted passages."""
    seen = [row for row in rows if row["kind"] in INNOCENT | LIFTED]
    longest = np.array([[row["measures"]["own.longest"]] for row in seen])
    model = LogisticRegression(C=100).fit(longest, [row["kind"] in LIFTED for row in seen])
    return {"slope": round(float(model.coef_[0, 0]), 4), "intercept": round(float(model.intercept_[0]), 4)}


def either(one, other):
    """Probability that at least one of two independent reasons holds."""
    return 1 - (1 - one) * (1 - other)


def logistic(log_odds):
    return 1 / (1 + np.exp(-log_odds))


def fit_direction(rows):
    """Weights for side differences; the mirrored row is added, so that neither side is preferred."""
    rows = [row for row in rows if row["derived"] == "1" and row["kind"] not in ("identical", "verbatim-passage", "near-copy")]
    names = sorted(set(rows[0]["sides"]["a"]) - set(BY_HAND))
    difference = np.array([[row["sides"]["a"][n] - row["sides"]["b"][n] for n in names] for row in rows])
    groups = np.array([story(row) for row in rows])
    kinds = [row["kind"] + row.get("origin", "") for row in rows]
    counts = collections.Counter(kinds)
    weight = np.array([1 / np.sqrt(counts[kind]) for kind in kinds])

    def learn(part):
        both = np.vstack([difference[part], -difference[part]])
        label = np.r_[np.ones(len(part)), np.zeros(len(part))]
        model = LogisticRegression(C=0.3, fit_intercept=False, max_iter=1000)
        return model.fit(both, label, sample_weight=np.r_[weight[part], weight[part]]).coef_[0]

    scores = np.zeros(len(rows))
    for inside, outside in GroupKFold(FOLDS, shuffle=True, random_state=0).split(difference, groups=groups):
        scores[outside] = difference[outside] @ learn(inside)
    bar = float(next(b for b in np.arange(0, 6, 0.05) if (scores[np.abs(scores) >= b] > 0).mean() >= 0.94))
    decided = np.abs(scores) >= bar
    figures = {
        "direction.decided": round(float(decided.mean()), 4),
        "direction.right": round(float((scores[decided] > 0).mean()), 4),
        "direction.right.all": round(float((scores > 0).mean()), 4),
    }
    learned = learn(np.arange(len(rows)))
    return {"weights": {**{n: round(float(w), 5) for n, w in zip(names, learned)}, **BY_HAND}, "bar": round(bar, 2)}, figures


def fit_across(rows):
    """Trees for pairs in two languages: translations against reports of the same event and of others."""
    names = sorted({n for row in rows for n in row["measures"] if n.startswith(ACROSS_PREFIXES) and not n.endswith(UNUSED_SUFFIXES)})
    data, everything = Data(rows, names), np.ones(len(rows), bool)
    how = dict(rounds=ACROSS_ROUNDS, blind=False)
    scores = out_of_fold(data, everything, **how)
    calibration = calibrate(scores, data.derived, C=1)
    left = np.zeros(len(rows))
    for name in sorted(set(data.sets)):
        part = data.sets == name
        left[part] = train(data, ~part, **how).predict(data.features[part], raw_score=True)
    weights = {"model": model_of(train(data, everything, **how), names), "calibration": calibration}
    return weights, data, apply(calibration, scores), apply(calibration, left)


def across_figures(data, probability, bar):
    """Shares of pairs in two languages above the bar, which was set by pairs in one."""
    above = probability >= bar
    shares = {f"across.above.bar.{kind}": round(float(above[data.kinds == kind].mean()), 4) for kind in sorted(set(data.kinds))}
    return {"across.roc.area": round(float(roc_auc_score(data.derived, probability)), 4), **shares}


def calibrate(scores, derived, C=1e6):
    """Platt's slope and intercept (Platt 1999)."""
    platt = LogisticRegression(C=C).fit(scores[:, None], derived)
    return {"slope": round(float(platt.coef_[0, 0]), 6), "intercept": round(float(platt.intercept_[0]), 6)}


def apply(calibration, scores):
    return logistic(calibration["slope"] * scores + calibration["intercept"])


def model_of(model, names):
    return {"measures": names, "trees": [plain(t["tree_structure"])[0] for t in model.dump_model()["tree_info"]]}


def main(path):
    rows, across_rows = read(path)
    names = [
        n for n in sorted({name for row in rows for name in row["measures"]})
        if not n.startswith(UNUSED_PREFIXES) and not n.endswith(UNUSED_SUFFIXES)
    ]
    data = Data(rows, names)
    scored = [row for row in rows if "cut" not in row]
    run = fit_run(scored)
    by_run = logistic(run["slope"] * data.features[:, names.index("own.longest")] + run["intercept"])
    everything = np.ones(len(rows), bool)
    scores = out_of_fold(data, everything)
    told = data.scored & ~data.lifted
    calibration = calibrate(scores[told], data.derived[told])
    probability = either(apply(calibration, scores), by_run)
    unseen = either(apply(calibration, unseen_scores(data)), by_run)
    bar = round(threshold(probability, data.innocent), 4)
    direction, direction_figures = fit_direction(scored)
    across, across_data, across_probability, across_unseen = fit_across(across_rows)
    figures = {
        **figures_of(data, probability),
        **across_figures(across_data, across_probability, bar),
        **direction_figures,
        **left_out_figures(data),
    }
    counted = collections.Counter(row["set"] for row in scored)
    weights = {
        "born": {
            "date": datetime.date.today().isoformat(),
            "command": "npm run fit",
            "data": {
                "pairs": len(scored), "derived": int(data.derived[data.scored].sum()),
                "cuts": len(rows) - len(scored), "across languages": len(across_rows), **counted,
            },
            "figures": figures,
        },
        "derivation": model_of(train(data, everything), names),
        "calibration": calibration,
        "across": across,
        "run": run,
        "bar": bar,
        "direction": direction,
    }
    TARGET.write_text(json.dumps(weights) + "\n")
    keep = data.scored
    write_out_of_fold(
        weights["born"], [*scored, *across_rows],
        np.r_[probability[keep], across_probability], np.r_[unseen[keep], across_unseen],
    )
    for name, value in figures.items():
        print(f"{value:8.4f}  {name}", file=sys.stderr)
    print(f"{bar:8.4f}  bar\n{run}\n{direction}", file=sys.stderr)


def figures_of(data, probability):
    """Out-of-fold figures of the pairs in one language."""
    rewrites = data.scored & (data.derived == 1)
    cut = threshold(probability, data.innocent)
    found = {kind: float((probability[data.scored & (data.kinds == kind)] > cut).mean()) for kind in sorted(set(data.kinds[rewrites]))}
    above = lambda share: round(float((probability[rewrites] > threshold(probability, data.innocent, share)).mean()), 4)
    return {
        "roc.area": round(float(roc_auc_score(data.derived[data.scored], probability[data.scored])), 4),
        "recall.at.1%.mean.of.kinds": round(float(np.mean(list(found.values()))), 4),
        "recall.at.0.1%.pairs": above(0.001), "recall.at.1%.pairs": above(0.01), "recall.at.5%.pairs": above(0.05),
        "calibration.error": round(float(expected_calibration_error(probability[data.scored], data.derived[data.scored])), 4),
        **{f"recall.{kind}": round(share, 4) for kind, share in found.items()},
    }


def unseen_scores(data):
    """Scores of each pair by a fit that saw neither its collection nor its rewriter."""
    scores = np.zeros(len(data.rows))
    for name, origin in sorted(set(zip(data.sets, data.origins))):
        part = (data.sets == name) & (data.origins == origin)
        rest = (data.sets != name) & ((data.origins != origin) | (origin == ""))
        scores[part] = train(data, rest).predict(data.features[part], raw_score=True)
    return scores


def write_out_of_fold(born, rows, probability, left):
    """The table that `evaluate --probabilities` reads: figures and ids, no texts."""
    lines = [f"# {born['date']} ({born['data']['pairs']} pairs)", "set\ta\tb\tprobability\tleft-out"]
    for row, p, l in zip(rows, probability, left):
        if row["kind"] != MADE_UP:
            lines.append(f"{row['set']}\t{row['a']}\t{row['b']}\t{p:.5f}\t{l:.5f}")
    OUT_OF_FOLD.parent.mkdir(parents=True, exist_ok=True)
    OUT_OF_FOLD.write_text("\n".join(lines) + "\n")


def left_out_figures(data):
    """Recall and false alarms on each collection and each rewriter by a fit that never saw it."""
    figures = {}
    for label, values in (("set", data.sets), ("origin", data.origins)):
        for value in sorted(set(values[~data.lifted])):
            part = (values == value) & ~data.lifted
            if (part & data.scored).sum() < 20 or (label == "origin" and not value):
                continue
            recall, accused = left_out(data, part)
            if recall is not None:
                figures[f"left.out.recall.{label}.{value}"] = recall
            if accused is not None:
                figures[f"left.out.false.alarms.{label}.{value}"] = accused
    return figures


if __name__ == "__main__":
    main(sys.argv[1])
