"""Strange files in every place where a command takes a file."""
import os
import random
import stat
import threading

import sample
import state
import strange
from templates import DAY, template

NAME = "hostile"
REFUSED = (64, 65, 66, 73, 77)
PATIENCE = 20

# Place, words; {} is the strange file. In a place "new" the ledger is the strange file itself.
PLACES = [
    ("ledger", ("status", "--db", "{}")), ("ledger", ("verify", "--db", "{}")),
    ("ledger", ("check", "--db", "{}")), ("ledger", ("sql", "SELECT 1", "--db", "{}")),
    ("new", ("import", "organs.csv", "--db", "{}")),
    ("new", ("import", "organs.csv", "--dry-run", "--db", "{}")),
    ("new", ("finding", "raise", "--organ", "339901000100", "--title", "x", *DAY, "--db", "{}")),
    ("input", ("import", "{}", "--as-of", "2010-01-31")),
    ("input", ("import", "{}", "roster2.csv", "--as-of", "2010-01-31", "--dry-run")),
    ("folder", ("import", "inside", "--as-of", "2010-01-31", "--dry-run")),
    ("map", ("import", "roster2.csv", "--as-of", "2010-01-31", "--dry-run", "--map", "{}")),
    ("output", ("import", "roster2.csv", "--as-of", "2010-01-31", "--dry-run", "--save-map", "{}")),
    ("output", ("export", "findings", "-o", "{}")),
    ("output", ("export", "strength", "--format", "xlsx", "-o", "{}")),
    ("output", ("report", "--format", "html", "-o", "{}")), ("sheet", ("report", "verify", "{}")),
    ("output", ("sql", "SELECT * FROM staff", "-o", "{}")), ("output", ("check", "-o", "{}")),
    ("output", ("package", "make", "--plan", "P1", "--office", "1", "--name", "x", *DAY, "-o", "{}")),
    ("output", ("checklist", "make", "P1-1", *DAY, "-o", "{}")),
    ("output", ("demo", "{}", "--people", "300")),
    ("rules", ("check", "--rules", "{}")),
    ("evidence", ("finding", "evidence", "F1", "--evidence", "{}", *DAY)),
    ("sheet", ("finding", "import", "{}", *DAY)), ("sheet", ("checklist", "read", "C1", "{}", *DAY)),
    ("sheet", ("procedure", "load", "{}", "--name", "local", "--title", "x", *DAY)),
    ("sheet", ("step", "import", "{}", *DAY)),
    ("sheet", ("ballot", "record", "P1-1", "{}", "--issued", "8", *DAY)),
    ("sheet", ("package", "import", "{}", *DAY)), ("sheet", ("package", "show", "{}")),
    ("evidence", ("return", "record", "P1", "339901000100", "--report", "--evidence", "{}", *DAY)),
    ("backup", ("backup", "{}")),
]


def prepare(desk):
    places = [(place, words) for place, words in PLACES if desk.has(words[0])]
    cases = [(place, words, file) for place, words in places for file in strange.FILES]
    return cases + [("stdin", words, None) for words in STDIN]


def count(found):
    """Each case once; in an order made by the seed."""
    return len(found)


def play(desk, found, number, seed):
    order = list(range(len(found) - len(STDIN)))  # standard input last: it takes longest
    random.Random(f"{NAME} {seed}").shuffle(order)
    order += range(len(order), len(found))
    place, words, file = found[order[number % len(found)]]
    template(desk, "audited")
    if file is None:
        standard_input(desk, words)
        return
    desk.held = None
    before, mode = desk.tables(), desk.ledger.stat().st_mode
    name = file(desk)
    if place == "folder":
        inside(desk, name)
    if name in (".", "/") and place in ("input", "rules"):
        return  # all that is below is not strange
    try:
        tried(desk, place, words, file.__name__, name)
    finally:
        if desk.held is not None:
            os.close(desk.held)
    unharmed(desk, f"{place} {file.__name__}", place, words, before, mode)


def unharmed(desk, what, place, words, before, mode):
    """The ledger is where and what it was; no file was made of a word that means none."""
    try:
        tables = desk.tables()
    except state.Damaged:
        tables = None
    if not tables:
        desk.tally.fail("lost", f"{what}: the ledger was destroyed", words)
    elif ("--dry-run" in words or words[0] in ("export", "sql")) and tables != before:
        desk.tally.fail("lost", f"{what}: the ledger was changed", words)
    if desk.ledger.exists() and desk.ledger.stat().st_mode != mode:
        desk.tally.fail("leaked", f"{what}: the ledger has another mode", words)
    words_of_sqlite = (":memory:", "file:x.db", "file:x.db?mode=memory", "x.db")
    sprung = [name for name in words_of_sqlite if (desk.folder / name).exists()]
    if sprung and place != "output":
        desk.tally.fail("wrong", f"{what}: made {sprung}", words)


def inside(desk, name):
    """A folder with a good roster and the strange file in it."""
    folder = desk.folder / "inside"
    folder.mkdir()
    (folder / "good.csv").write_bytes((desk.folder / "roster2.csv").read_bytes())
    path = os.path.join(os.fsencode(desk.folder), os.fsencode(name))
    if len(path) < 255 and b"/" not in os.fsencode(name) and os.path.lexists(path):
        os.rename(path, os.path.join(os.fsencode(folder), os.fsencode(name)))
    elif os.fsencode(name).startswith(b"/dev/"):
        os.symlink(name, folder / "device")


def tried(desk, place, words, title, name):
    words = tuple(name if word == "{}" else word for word in words)
    before = identity(desk, name)
    result = desk.run(*words, patience=PATIENCE)
    if result.cpu > 20 and not result.hung:
        desk.tally.fail("hung", f"{place} {title}: {result.cpu:.0f} s", words, result)
    expected = fitting(place, title, words)
    if expected is not None and result.status >= 0 and result.status not in expected and not result.hung:
        desk.tally.fail(
            "wrong", f"{place} {title}: status {result.status}, expected {sorted(expected)}", words, result)
    if place in ("ledger", "new") and title not in strange.LEDGERS and result.status >= 64:
        if identity(desk, name) != before:
            desk.tally.fail("wrong", f"{place} {title}: a refused file was changed", words, result)
    made = desk.folder / os.fsdecode(name) if name and len(name) < 250 else None
    if place == "new" and result.status == 0 and made and made.is_file():
        if stat.S_IMODE(made.stat().st_mode) & 0o077:
            desk.tally.fail("leaked", f"{place} {title}: others may read the new ledger", words, result)


def identity(desk, name):
    """What a file is and holds, as far as that can be asked without waiting."""
    path = os.path.join(os.fsencode(desk.folder), os.fsencode(name))
    try:
        found = os.lstat(path)
        content = b""
        if stat.S_ISREG(found.st_mode):
            with open(path, "rb") as file:
                content = file.read()
        return found.st_ino, found.st_mode, hash(content)
    except (OSError, ValueError):
        return None


def fitting(place, title, words):
    """Statuses that fit; None where several answers are right."""
    if title == "--":
        return None
    if place == "ledger":
        return None if title in strange.LEDGERS or title.startswith(("journal_mode", "file:bianzhi")) else REFUSED
    if place == "new":
        fresh = strange.LEDGERS | {"x" * 40, "~", "--", "empty"}
        return None if title in fresh or title.startswith("journal") else REFUSED
    if place in ("input", "sheet", "map"):
        return None if title in strange.TABLES | strange.FOLDERS | {"many"} else REFUSED
    if place == "folder":
        return (0,) if title in ("fifo", "open_fifo", "unix_socket", "circle", "dangling", "/dev/zero",
                                 "/dev/null", "/dev/full", "/dev/urandom") else None
    if place == "output" and title in strange.TAKEN and words[0] != "demo":
        return (64, 73)
    if place == "evidence" and title in ("fifo", "open_fifo", "unix_socket", "/dev/zero", "/dev/urandom"):
        return REFUSED
    return None


STDIN = [
    ("import", "-", "--as-of", "2010-01-31"), ("import", "-", "--as-of", "2010-01-31", "--dry-run"),
    ("import", "-", "--kind", "roster", "--as-of", "2010-01-31"),
]


def standard_input(desk, words):
    """Input without end, input that is closed, input that is a folder."""
    for name in (strange.ENDLESS, "/dev/null", "/dev/urandom", str(desk.folder)):
        end = os.open(name, os.O_RDONLY)
        desk.run(*words, stdin=end, expect=(64, 65, 66), patience=PATIENCE)
        os.close(end)
    reading, writing = os.pipe()
    threading.Thread(target=feed, args=(writing,), daemon=True).start()
    running = desk.start(*words, stdin=reading)
    os.close(reading)
    desk.judge(running, (64, 65, 66), PATIENCE)


def feed(end):
    """Writes a roster without end, until nobody reads."""
    with open(end, "wb", buffering=0) as pipe:
        try:
            pipe.write("身份证号,姓名,机构代码,编制类型\n".encode())
            while True:
                pipe.write(sample.roster(range(400)).encode())
        except OSError:
            pass
