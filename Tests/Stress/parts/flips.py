"""Bits turned over in a ledger, its journal, a package, a workbook, a map: told, never believed."""
import random

import sample
import shim
import state
from mutate import damaged
from templates import DAY, template

NAME = "flips"
# Tables whose change no result rests on: where a warning was seen first.
HINTS = {"import_issue"}


def prepare(desk):
    return [ledger, ledger, journal, package, workbook, mapping]


def play(desk, found, number, seed):
    chance = random.Random(f"{NAME} {seed} {number}")
    found[number % len(found)](desk, chance)


def keep(desk, data, file, words):
    desk.tally.input, desk.tally.recipe = data, {"file": file, "words": list(words)}


def replay(desk, name, told, data):
    template(desk, "audited")
    desk.write(told["file"], data)
    desk.run(*told["words"])


def ledger(desk, chance):
    """A damaged ledger is refused or told by `verify`, unless nothing that counts has changed."""
    template(desk, "audited")
    before = desk.tables()
    data = damaged(desk.ledger.read_bytes(), chance)
    desk.ledger.write_bytes(data)
    status = desk.run("status")
    verify = desk.run("verify")
    try:
        state.check(desk.ledger)
        differ = [name for name in state.changed(before, desk.tables()) if name not in HINTS]
        what = f"the tables {differ} were changed" if differ else None
    except state.Damaged as damage:
        what = str(damage)
    if what and verify.status == 0:
        desk.tally.fail("wrong", f"verify says all is well, but {what}", ("verify",), verify)
    for words in reading(chance):
        result = desk.run(*words)
        if status.status in (65, 66, 73, 77) and result.status < 64:
            desk.tally.fail("wrong", "works on a ledger that `status` refuses", words, result)


def reading(chance):
    words = [
        ("check",), ("explain", "F1"), ("export", "findings"), ("export", "strength"), ("imports",),
        ("finding", "list"), ("sql", "SELECT * FROM staff"), ("trace",), ("window", "甲一"),
        ("import", "roster2.csv", "--as-of", "2010-01-31"), ("undo", "1"), ("plan", "status", "P1"),
        ("finding", "confirm", "H1", *DAY), ("person", sample.person(1)),
    ]
    return chance.sample(words, 5)


def journal(desk, chance):
    """A killed import leaves a journal; it is damaged before somebody opens the ledger."""
    template(desk, "audited")
    before = desk.tables()
    counter = desk.work / "calls"
    # A short memory makes SQLite write pages before the end, so that the journal is needed.
    environment = shim.failing(desk.folder, counter, "truncate", 1, 2009)
    words = ("import", "roster2.csv", "--as-of", "2010-01-31")
    desk.judge(desk.start(*words, environment=environment), signals=(9,))
    left = desk.folder / "bianzhi.db-journal"
    if not left.exists():
        environment = shim.killing(desk.folder, counter, chance.randint(150, 260))
        desk.judge(desk.start(*words, environment=environment), signals=(9,))
    if left.exists():
        left.write_bytes(damaged(left.read_bytes(), chance))
    status = desk.run("status")
    verify = desk.run("verify")
    try:
        state.check(desk.ledger)
        after = desk.tables()
        whole = len(state.changed(before, after)) == 0 or verify.status == 0
    except state.Damaged:
        whole = False
    if not whole and verify.status == 0 and status.status == 0:
        desk.tally.fail("wrong", "a damaged journal damaged the ledger, and verify says all is well")


def package(desk, chance):
    """A package of which one bit is another is refused."""
    template(desk, "audited")
    original = (desk.folder / "package.json").read_bytes()
    data = damaged(original, chance)
    words = ("package", "import", "package.json", *DAY)
    keep(desk, data, "package.json", words)
    desk.write("package.json", data)
    before = desk.tables()
    result = desk.run(*words, expect=None if data == original else (65, 66, 77))
    if result.status >= 64 and desk.tables() != before:
        desk.tally.fail("wrong", "a refused package changed the ledger", words, result)
    desk.run("package", "show", "package.json", expect=None if data == original else (65, 66, 77))


def workbook(desk, chance):
    """A damaged workbook is read or refused."""
    template(desk, "books")
    name = chance.choice(sorted(p.name for p in (desk.folder / "books").iterdir()))
    data = damaged((desk.folder / "books" / name).read_bytes(), chance)
    words = ("import", f"books/{name}", "--as-of", "2024-06-30", "--dry-run")
    keep(desk, data, f"books/{name}", words)
    desk.write(f"books/{name}", data)
    desk.run(*words, expect=(0, 2, 64, 65))


def mapping(desk, chance):
    """A damaged map is read or refused."""
    template(desk, "audited")
    data = damaged((desk.folder / "map.json").read_bytes(), chance)
    words = ("import", "roster2.csv", "--as-of", "2010-01-31", "--map", "map.json")
    keep(desk, data, "map.json", words)
    desk.write("map.json", data)
    before = desk.tables()
    result = desk.run(*words, expect=(0, 2, 64, 65))
    if result.status >= 64 and desk.tables() != before:
        desk.tally.fail("wrong", "a refused import changed the ledger", words, result)
