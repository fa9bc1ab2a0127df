"""The scan benchmark's peer in Python: datasketch MinHashLSH over 5-word shingles. Prints one JSON object."""

import json
import re
import resource
import sys
import time

from datasketch import MinHash, MinHashLSH

start = time.perf_counter()
index = MinHashLSH(threshold=0.5, num_perm=128)
hashes = {}
for line in open(sys.argv[1], encoding="utf8"):
    record = json.loads(line)
    words = re.findall(r"\w+", record["text"].lower())
    shingles = {" ".join(words[i : i + 5]).encode() for i in range(len(words) - 4)}
    if not shingles:
        continue
    sketch = MinHash(num_perm=128)
    sketch.update_batch(list(shingles))
    hashes[record["id"]] = sketch
    index.insert(record["id"], sketch)
pairs = set()
for name, sketch in hashes.items():
    for other in index.query(sketch):
        if other != name and sketch.jaccard(hashes[other]) >= 0.5:
            pairs.add(" ".join(sorted((name, other))))
seconds = time.perf_counter() - start
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
json.dump({"pairs": sorted(pairs), "seconds": seconds, "megabytes": megabytes}, sys.stdout)
