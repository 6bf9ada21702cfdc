"""Writes into the case files beside it what a reference Jekyll gives.

  record.py --jekyll COMMAND [FILE...]

COMMAND is run as `COMMAND build …` in the folder of each case; it must be Jekyll 4.4.1 with Liquid 4.0.4, kramdown 2.5.2 and
SafeYAML 1.0.5. README.md beside this file says what the files hold. Sections `>> ours` are kept: they are written by hand.
"""
import argparse
import base64
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
USUAL = re.compile(r"^ *(Configuration file: (none|@/_config\.yml)|Source: @|Destination: @/_site|Incremental build: disabled\. Enable with --incremental"
                   r"|Generating\.\.\.|done in N seconds\.|Auto-regeneration: disabled\. Use --watch to enable\.)?\s*$")
CLOSING = re.compile(r"^ *(-{20,}|Jekyll 4\.4\.1 +Please append.*|for any additional information or backtrace\.|ERROR: YOUR SITE COULD NOT BE BUILT:)?\s*$")
RAISED = re.compile(r"^(?:bundler: )?(?:/\S+|<internal:.*>):\d+:in `.*?': (.*) \([A-Z][\w:]*\)$")


def blocks(text):
    """The markers of a file with the lines below each."""
    found = [("", [])]
    for line in text.split("\n")[:-1]:
        if re.match(r"^(==== |\$ |\$log |-- .* --$|>> |env: )", line):
            found.append((line, []))
        else:
            found[-1][1].append(line)
    return found


def decode(marker, lines):
    if marker.endswith(" json --"):
        return json.loads("\n".join(lines)).encode()
    if marker.endswith(" base64 --"):
        return base64.b64decode("\n".join(lines))
    return "".join(line + "\n" for line in lines).encode()


def encode(name, content):
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return [f">> file {name} base64", base64.b64encode(content).decode()]
    plain = (text == "" or text.endswith("\n")) and not re.search(r"[\x00-\x08\x0b-\x1f\x7f\ufeff]", text) \
        and not re.search(r"^(==== |\$ |\$log |-- .* --$|>> |env: )", text, re.M)
    return [f">> file {name}"] + text.split("\n")[:-1] if plain else [f">> file {name} json", json.dumps(text, ensure_ascii=True)]


def place(root, marker, lines):
    words = marker[3:-3]
    if words.startswith("rm "):
        path = os.path.join(root, words[3:])
        shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        return None
    if " -> " in words:
        name, target = words.split(" -> ")
        path = os.path.join(root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        os.symlink(target.replace("@", root), path)
        return name
    time = re.search(r" @(\d+)$", words)
    name = re.sub(r" (@\d+|json|base64)$", "", words)
    path = os.path.join(root, name)
    if name.endswith("/"):
        os.makedirs(path, exist_ok=True)
        return None
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(decode(marker, lines))
    if time:
        os.utime(path, (int(time[1]), int(time[1])))
    return name


def tree(root):
    found = {}
    for folder, folders, files in os.walk(root):
        for name in files + [f for f in folders if os.path.islink(os.path.join(folder, f))]:
            path = os.path.join(folder, name)
            short = os.path.relpath(path, root)
            if ".jekyll-cache/" in short or short.endswith(".jekyll-metadata"):
                continue
            found[short] = os.readlink(path).replace(root, "@") if os.path.islink(path) else open(path, "rb").read()
    return found


def tidy(text, root):
    text = re.sub(r"\x1b\[[0-9;]*m", "", text).replace(root, "@")
    return [line.rstrip() for line in re.sub(r"done in [\d.]+ seconds", "done in N seconds", text).split("\n")]


def run(command, arguments, root, env, full):
    done = subprocess.run([*command, *shlex.split(arguments)], cwd=root, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = (tidy(stream.decode("utf-8", "replace"), root) for stream in (done.stdout, done.stderr))
    lines = [f">> exit {done.returncode}"]
    out = [line for line in out if (line.strip() if full else not USUAL.match(line))]
    kept = []
    for line in err:
        raised = RAISED.match(line)
        if raised:      # what follows is Ruby's own
            kept += [raised[1]] if raised[1] != "exit" else []
            break
        elif not (re.match(r"^\s+(from|\d+: from) |^/\S+\.rb:\d+:in ", line) or CLOSING.match(line) or (not full and USUAL.match(line))):
            kept.append(line)
    for name, part in (("out", out if done.returncode == 0 else []), ("err", list(dict.fromkeys(line.strip() for line in kept)) if done.returncode else kept)):
        if part:
            lines += [f">> {name}", *part]
    return lines


def record(text, command):
    written = blocks(text)
    result = list(written[0][1])
    cases = []
    for marker, lines in written[1:]:
        if marker.startswith("==== "):
            cases.append([])
        cases[-1].append((marker, lines))
    for case in cases:
        root = os.path.realpath(tempfile.mkdtemp(prefix="case-"))
        env = {"PATH": os.environ["PATH"], "HOME": root, "TZ": "UTC"}
        before, ours = {}, {}
        step = 0
        for marker, lines in case:
            if marker.startswith("$"):
                step += 1
            elif marker == ">> ours":
                ours[step] = lines
        step = 0
        for marker, lines in case:
            if marker.startswith(">> "):
                continue
            result += [marker, *lines]
            if marker.startswith("env: "):
                key, value = marker[5:].split("=", 1)
                env[key] = value.replace("@", root)
            elif marker.startswith("-- "):
                place(root, marker, lines)
                before = tree(root) if step == 0 else {**before, **{n: c for n, c in tree(root).items() if n == marker[3:-3].split(" ")[0]}}
            elif marker.startswith("$"):
                step += 1
                word, arguments = marker.split(" ", 1) if " " in marker else (marker, "")
                result += run(command, arguments, root, env, word == "$log")
                if step in ours:
                    result += [">> ours", *ours[step]]
        after = tree(root)
        for name in sorted(before.keys() - after.keys()):
            result.append(f">> gone {name}")
        for name in sorted(after):
            if after[name] != before.get(name):
                result += [f">> link {name} -> {after[name]}"] if isinstance(after[name], str) else encode(name, after[name].replace(root.encode(), b"@"))
        shutil.rmtree(root)
    return "\n".join(result) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jekyll", required=True)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    for name in options.files or sorted(os.path.join(HERE, f) for f in os.listdir(HERE) if f.endswith(".txt")):
        with open(name, encoding="utf-8") as file:
            text = file.read()
        recorded = record(text, shlex.split(options.jekyll))
        if recorded != text:
            print(f"{os.path.basename(name)}: recorded anew")
            with open(name, "w", encoding="utf-8") as file:
                file.write(recorded)


if __name__ == "__main__":
    sys.exit(main())
