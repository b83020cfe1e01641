#!/usr/bin/env python3
"""Checks an export of a Parley record with nothing but the Python 3 it runs on. What is checked: record-format.md.

    python3 verify-record.py FOLDER [--key PEM-FILE]

Exits 0 where all holds, 1 where something does not, 2 where all holds and something stands under no signature.
"""
import base64, hashlib, json, os, re, sys
from datetime import datetime, timedelta

# --- Ed25519 (RFC 8032), verifying only: points as (X, Y, Z, T) ---
P, Q = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)

def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    x, y, z, t = f - e, h - g, h + g, f + e
    return x * y % P, z * t % P, y * z % P, x * t % P

def times(n, point):
    sum_ = (0, 1, 1, 0)
    while n:
        if n & 1: sum_ = add(sum_, point)
        point, n = add(point, point), n >> 1
    return sum_

def point_of(raw):
    y = int.from_bytes(raw, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P: return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P: x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign): return None
    if x & 1 != sign: x = P - x
    return x, y, 1, x * y % P

BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

def is_signed(text, signature, pem):
    try:
        raw = base64.b64decode(signature, validate=True)
        der = base64.b64decode("".join(pem.strip().splitlines()[1:-1]))
    except (ValueError, TypeError):
        return False
    if base64.b64encode(raw).decode() != signature or len(raw) != 64 or len(der) != 44: return False
    key, r, s = point_of(der[12:]), point_of(raw[:32]), int.from_bytes(raw[32:], "little")
    if key is None or r is None or s >= Q: return False
    h = int.from_bytes(hashlib.sha512(raw[:32] + der[12:] + text.encode()).digest(), "little") % Q
    one, two = times(s, BASE), add(r, times(h, key))
    return not ((one[0] * two[2] - two[0] * one[2]) % P or (one[1] * two[2] - two[1] * one[2]) % P)

# --- Canonical JSON (RFC 8785) and its hash ---
def number(value):
    value = float(value)
    if value == 0: return "0"
    for precision in range(17):  # the shortest that reads as the same number
        text = "%.*e" % (precision, value)
        if float(text) == value: break
    mantissa, exponent = text.lstrip("-").split("e")
    digits, point = mantissa.replace(".", "").rstrip("0") or "0", int(exponent) + 1
    if 0 < point <= 21: out = digits.ljust(point, "0")[:point] + ("." + digits[point:] if len(digits) > point else "")
    elif -6 < point <= 0: out = "0." + "0" * -point + digits
    else: out = digits[0] + ("." + digits[1:] if len(digits) > 1 else "") + "e%+d" % (point - 1)
    return "-" + out if value < 0 else out

def canonical(value):
    if isinstance(value, dict):
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in sorted(value, key=lambda name: name.encode("utf-16-be"))) + "}"
    if isinstance(value, list): return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool): return number(value)
    return json.dumps(value, ensure_ascii=False)

def sha256(text): return hashlib.sha256(text.encode()).hexdigest()
def key_id(pem): return sha256(pem.strip())[:16]

# --- Reading ---
findings, notices = [], []
def find(where, says): findings.append("%s: %s" % (where, says))

def load(text, where):
    def unique(pairs):
        names = [name for name, _ in pairs]
        for name in set(names):
            if names.count(name) > 1: find(where, 'says "%s" twice' % name)
        return dict(pairs)
    return json.loads(text, object_pairs_hook=unique)

def lines(path):
    with open(path, "rb") as file:
        for raw in file:
            if raw.strip(): yield raw.decode()

def hash_of(path):
    digest, size = hashlib.sha256(), 0
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()

def check_files(folder):
    """Every file against files.jsonl, and that against manifest.json. Answers the manifest, and whether all files are its own."""
    manifest = os.path.join(folder, "manifest.json")
    if not os.path.isfile(manifest): return None, False
    before, listed = len(findings), {"manifest.json", "files.jsonl"}
    manifest = load(open(manifest, encoding="utf-8").read(), "manifest.json")
    stated, there = manifest["body"]["files"], os.path.join(folder, "files.jsonl")
    if manifest["body"]["format"] != 2: find("manifest.json", "is of another format than this program reads")
    if not os.path.isfile(there): find("files.jsonl", "is missing")
    else:
        if hash_of(there) != (stated["bytes"], stated["sha256"]): find("files.jsonl", "is not the list of files that the manifest names")
        for line in lines(there):
            file = load(line, "files.jsonl")
            path, parts = file["path"], file["path"].split("/")
            if path in listed or any(part in ("", ".", "..") or "\\" in part for part in parts):
                find("files.jsonl", "lists %s twice, or in a way that cannot be" % path)
                continue
            listed.add(path)
            at = os.path.join(folder, *parts)
            if not os.path.isfile(at): find(path, "is in the manifest and is missing")
            elif hash_of(at) != (file["bytes"], file["sha256"]): find(path, "was altered: it is not the file that the manifest names")
        if len(listed) - 2 != stated["count"]: find("files.jsonl", "lists another number of files than the manifest says")
    if set(manifest) != {"body", "signature", "key_id"}: find("manifest.json", "says something that its signature does not cover")
    for below, folders, names in os.walk(folder):
        for name in names + [name for name in folders if os.path.islink(os.path.join(below, name))]:
            path = os.path.relpath(os.path.join(below, name), folder).replace(os.sep, "/")
            if path not in listed: find(path, "is not in the manifest")
    return manifest, len(findings) == before

# --- Checking ---
PROVING = {"floor.statement-" + what for what in ("filed", "corrected", "delivered", "embargo-lifted")} | {"floor.statements-given-in-writing", "floor.statements-archived"}
SAID = {"stream", "number", "kind", "at", "actor", "submission", "data", "previous", "hash"}

def texts_in(kind, data):
    """The texts that an entry proves: (statement, language, version) and its two hashes."""
    if kind not in PROVING: return
    for one in [data] + data.get("statements", []):
        for text in [one] + one.get("texts", []):
            if "sha256" in text: yield (one.get("statement"), text.get("language"), text.get("version", 1)), (text["sha256"], text.get("sha256WithTitle"))

def check_signed(signed, trusted, recorded):
    """Each signature, and that each stands on the one before. Answers how many hold, and the last hash."""
    ours, previous, holding, vouched, until = key_id(trusted) if trusted else None, "0" * 64, 0, 0, -1
    for place, one in enumerate(signed):
        if one["key_id"] == ours and is_signed(canonical(one["body"]), one["signature"], trusted):
            until, vouched = place, max([vouched] + [head["number"] for head in one["body"]["heads"] if head["stream"] == "journal/keys"])
    keys = {key_id(pem): pem for at, pem in recorded if at <= vouched}
    if trusted: keys[ours] = trusted
    for place, one in enumerate(signed):
        body, where = one["body"], "signed heads of %s (number %s)" % (one["day"], one["body"].get("number", "-"))
        if body["day"] != one["day"] or body.get("number", one.get("number")) != one.get("number", body.get("number")): find(where, "the body is of another day or number")
        elif body["previous"] != previous: find(where, "do not stand on those signed before them")
        elif one["key_id"] not in keys: find(where, "were signed with a key that is not at hand (%s)" % one["key_id"])
        elif place > until and one["key_id"] != ours: find(where, "were signed with a key that had been replaced (%s)" % one["key_id"])
        elif not is_signed(canonical(body), one["signature"], keys[one["key_id"]]): find(where, "the signature does not hold")
        else: holding += 1
        previous = sha256(canonical(body))
    return holding, previous

def main(folder, trusted):
    manifest, is_whole = check_files(folder)
    for needed in ("journal.jsonl", "heads.jsonl", "signed-heads.json"):
        if not os.path.isfile(os.path.join(folder, needed)):
            find(needed, "is missing")
            return report(0, 0, None, True)
    inside = load(open(os.path.join(folder, "signed-heads.json"), encoding="utf-8").read(), "signed-heads.json")
    signed = inside["days"]
    if not trusted: notices.append("checked with the key inside the export: this shows only that the export agrees with itself")
    trusted = trusted or inside["public_key"]
    heads = {head["stream"]: head for head in (load(line, "heads.jsonl") for line in lines(os.path.join(folder, "heads.jsonl")))}
    wanted, signed_up_to = {}, {}
    for one in signed:
        for head in one["body"]["heads"]:
            wanted.setdefault((head["stream"], head["number"]), []).append((head["hash"], one["day"]))
            signed_up_to[head["stream"]] = max(signed_up_to.get(head["stream"], 0), head["number"])
    ends, recorded, proofs, profiles, key_at = {}, [], {}, {}, {}
    entries = unsigned = 0
    since = oldest = newest = stream = None
    for line in lines(os.path.join(folder, "journal.jsonl")):
        entry = load(line, "journal.jsonl, entry %d" % (entries + 1))
        where = "%s #%s" % (entry["stream"], entry["number"])
        if set(entry) != SAID or not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", entry["at"]): find(where, "says something that its hash does not cover, or its date is spelled another way")
        if entry["stream"] != stream and entry["stream"] in ends: find(where, "its entries do not stand together")
        last, previous, at = ends.get(entry["stream"], (0, "0" * 64, ""))
        stream, entries = entry["stream"], entries + 1
        if entry["number"] != last + 1: find(where, "follows %d: something is missing" % last)
        elif entry["previous"] != previous: find(where, "does not stand on the entry before it")
        elif sha256(canonical({name: entry[name] for name in SAID - {"hash"}})) != entry["hash"]: find(where, "was altered: its hash is not the hash of what it says")
        for hash_, day in wanted.pop((stream, entry["number"]), []):
            if hash_ != entry["hash"]: find(where, "is not the entry whose hash was signed on %s" % day)
        if entry["at"] < at: notices.append("%s is dated before the entry that it stands on" % where)
        ends[stream] = (entry["number"], entry["hash"], entry["at"])
        if entry["number"] > signed_up_to.get(stream, 0): unsigned, since = unsigned + 1, min(since or entry["at"], entry["at"])
        oldest, newest = min(oldest or entry["at"], entry["at"]), max(newest or entry["at"], entry["at"])
        if stream == "journal/keys" and isinstance(entry["data"].get("publicKey"), str):
            recorded.append((entry["number"], entry["data"]["publicKey"]))
            key_at[key_id(entry["data"]["publicKey"])] = entry["at"]
        for text, proof in texts_in(entry["kind"], entry["data"]):
            if proofs.get(text, (None, None))[1] is None: proofs[text] = proof
        if entry["kind"] == "mechanisms.profile-published": profiles[entry["data"]["mechanism"]] = sha256(canonical(entry["data"]["profile"]))
    for name in heads:
        if ends.get(name, (0, ""))[:2] != (heads[name]["number"], heads[name]["hash"]): find(name, "ends otherwise than its head says")
    for name in set(ends) - set(heads): find(name, "has entries and is not named in the heads")
    for (name, at), hashes in wanted.items():
        if at > 0: find(name, "entry %d was signed on %s and is not there" % (at, hashes[0][1]))
    holding, previous = check_signed(signed, trusted, recorded)
    moment = lambda text: datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ")
    if trusted and not holding and oldest and moment(newest) - moment(key_at.get(key_id(trusted), oldest)) >= timedelta(hours=26):
        find("signed heads", "nothing is signed with the key %s, though it was due" % key_id(trusted))
    check_contents(folder, proofs, profiles)
    if manifest:
        if manifest["body"]["previous"] != previous: find("manifest.json", "does not stand on the heads that were signed last")
        if manifest["signature"] is None: is_whole = False
        elif not trusted or manifest["key_id"] != key_id(trusted): find("manifest.json", "was signed with a key that is not at hand (%s)" % manifest["key_id"])
        elif not is_signed(canonical(manifest["body"]), manifest["signature"], trusted): find("manifest.json", "the signature does not hold")
        elif is_whole: unsigned = 0
    return report(entries, unsigned, since, not is_whole)

def check_contents(folder, proofs, profiles):
    """What people read, against the entries."""
    for place in ("statements", "mechanisms"):
        for name in sorted(os.listdir(os.path.join(folder, place))) if os.path.isdir(os.path.join(folder, place)) else []:
            if not name.endswith(".json"): continue
            where = place + "/" + name
            value = load(open(os.path.join(folder, place, name), encoding="utf-8").read(), where)
            if place == "mechanisms" and profiles.get(name[:-5]) != sha256(canonical(value["profile"])): find(where, "is not the profile that was published")
            for text in value["texts"] if place == "statements" else []:
                proof, titled = proofs.get((value["statement"], text["language"], text["version"]), (None, None))
                if proof != sha256(text["text"]) or text["sha256"] != proof: find(where, "its text in %s is not the one that was filed" % text["language"])
                elif titled not in (None, sha256(canonical({"text": text["text"], "title": text["title"]}))): find(where, "has another title than it was filed with")

def report(entries, unsigned, since, files):
    for line in findings + notices: print(line)
    print("%d entries: %s" % (entries, "the record does not hold" if findings else "the record holds"))
    if unsigned: print("%d entries stand under no signature, since %s" % (unsigned, since))
    if files: print("the files beside the entries stand under no signature")
    return 1 if findings else 2 if unsigned or files else 0

if __name__ == "__main__":
    words = sys.argv[1:]
    if not words or words[0].startswith("--"): sys.exit(__doc__)
    key = open(words[words.index("--key") + 1]).read().strip() if "--key" in words else None
    try:
        # As `bin/parley key` writes it.
        if key and key.startswith("{"): key = json.loads(key)["public_key"].strip()
    except (KeyError, TypeError, ValueError, AttributeError): key = ""
    if key is not None and not key.startswith("-----BEGIN PUBLIC KEY-----"):
        sys.exit("%s holds no public key, in PEM or as bin/parley key writes it." % words[words.index("--key") + 1])
    try:
        sys.exit(main(words[0], key))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError, OSError) as error:
        sys.exit("This is not an export in the form that record-format.md describes: %r" % error)
