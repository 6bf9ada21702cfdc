"""Runs the suites of the shared folder and compares each with its floor in floors.json.

A result below its floor fails. One above is reported, so that the floor is raised: `--raise` writes the new floors, and beside them in
totals.json how many cases each suite has, from which the documentation makes its figures.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

FLOORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.json")
TOTALS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "totals.json")


def run(arguments):
    """The text that a script printed; what it thinks of the result doesn't matter here."""
    done = subprocess.run([sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    return done.stdout.decode("utf-8", "replace")


def suites(command, shared):
    script = os.path.join(shared, "conformance", "parity.py")
    if not os.path.exists(script):
        return
    text = run([script, "--cmd", command, "--jobs", "2"])
    for name, same, total in re.findall(r"^(\S+) +(\d+)/(\d+) ", text, re.M):
        if name != "TOTAL":
            yield f"suite {name}", int(same), int(total)
    must = re.search(r"must-error: (\d+)/(\d+) .*; (\d+) mention", run([script, "--cmd", command, "--must-error", "--jobs", "2"]))
    if must:
        yield "must-error failing", int(must[1]), int(must[2])
        yield "must-error message", int(must[3]), int(must[2])


def features(command, shared):
    script = os.path.join(shared, "features", "features.py")
    if not os.path.exists(script):
        return
    line = re.search(r"^portable +render (\d+)/(\d+) +strict (\d+)/", run([script, "--cmd", command, "--jobs", "2"]), re.M)
    if line:
        yield "features render", int(line[1]), int(line[2])
        yield "features strict", int(line[3]), int(line[2])


def sites(command, shared, sources):
    script = os.path.join(shared, "sites", "check.py")
    if not sources or not os.path.isdir(sources) or not os.path.exists(script):
        return
    line = re.search(r"^TOTAL rendered (\d+)/(\d+), all files (\d+)/(\d+)", run([script, "--cmd", command, "--sources", sources]), re.M)
    if line:
        yield "sites rendered", int(line[1]), int(line[2])
        yield "sites files", int(line[3]), int(line[4])


def seed(command, shared):
    source, expected = (os.path.join(shared, "seed", name) for name in ("src", "expected"))
    if not os.path.isdir(source):
        return
    with tempfile.TemporaryDirectory() as out:
        subprocess.run([command, "build", "-q", "-s", os.path.abspath(source), "-d", out], stdin=subprocess.DEVNULL)
        same = read(os.path.join(out, "index.html")) == read(os.path.join(expected, "index.html"))
    yield "seed", int(same), 1


def read(name):
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--command", required=True)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--sources", default="")
    parser.add_argument("--raise", dest="lift", action="store_true")
    options = parser.parse_args()
    floors = load(FLOORS)

    seen = {}
    totals = load(TOTALS)
    for part in (suites(options.command, options.shared), features(options.command, options.shared),
                 sites(options.command, options.shared, options.sources), seed(options.command, options.shared)):
        for name, value, total in part:
            seen[name] = value
            totals[name] = total
            floor = floors.get(name, 0)
            verdict = "ok" if value >= floor else "FAILED"
            print(f"floor {verdict} {name}: {value}/{total}, floor {floor}" + (" (raise it)" if value > floor else ""), flush=True)

    for name in sorted(set(floors) - set(seen)):
        if name.startswith("sites ") and not options.sources:
            print(f"floor not checked: {name}")
        else:
            print(f"floor FAILED {name}: the suite gave no result")

    if options.lift:
        save(FLOORS, {name: max(floors.get(name, 0), seen.get(name, 0)) for name in set(floors) | set(seen)})
        save(TOTALS, totals)


def load(path):
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def save(path, values):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(dict(sorted(values.items())), file, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main()
