"""Files that never were: mutants of every table, workbook, map, rule, package and filled sheet."""
import random
import warnings
from pathlib import Path

from mutate import mutated
from templates import DAY, template

NAME = "mutations"
ROOT = Path(__file__).resolve().parents[3]
warnings.simplefilter("ignore")  # two parts of one name are meant

TABLE = ("import", "{}", "--as-of", "2010-01-31", "--dry-run")
STORED = ("import", "{}", "--as-of", "2010-01-31")
HELD = ("import", "{}", "--as-of", "2010-01-31", "--quarantine")
# What is done with the mutants of a file on the desk of the template `audited`.
SHEETS = [
    ("map.json", ("import", "roster2.csv", "--as-of", "2010-01-31", "--map", "{}")),
    ("own/quota.own.sql", ("check", "--rules", "own")),
    ("ledger.csv", ("finding", "import", "{}", *DAY)), ("ledger.xlsx", ("finding", "import", "{}", *DAY)),
    ("checklist.csv", ("checklist", "read", "C1", "{}", *DAY)),
    ("checklist.xlsx", ("checklist", "read", "C1", "{}", *DAY)),
    ("procedure.csv", ("procedure", "load", "{}", "--name", "local", "--title", "x", *DAY)),
    ("steps.csv", ("step", "import", "{}", "--by", "周甲", "--on", "2010-12-31")),
    ("ballots.csv", ("ballot", "record", "P1-1", "{}", "--issued", "8", *DAY)),
    ("package.json", ("package", "import", "{}", *DAY)), ("package.json", ("package", "show", "{}")),
    ("roster.csv", HELD), ("quotas.csv", STORED), ("subjects.csv", STORED), ("pay.csv", HELD),
]


def prepare(desk):
    """Seeds: file on the desk, words, bytes."""
    template(desk, "audited")
    seeds = [(name, words, (desk.folder / name).read_bytes()) for name, words in SHEETS]
    folders = ["fixtures/fuzz/csv", "fixtures/fuzz/xlsx", "fixtures/fuzz/xls", "fixtures/fuzz/html",
               "fixtures/import/good", "fixtures/import/broken"]
    for folder in folders:
        for path in sorted((ROOT / folder).iterdir()):
            seeds.append((f"mutant{path.suffix}", TABLE, path.read_bytes()))
    for path in sorted((ROOT / "fixtures/tour").glob("*.csv")):
        seeds.append(("mutant.csv", HELD, path.read_bytes()[:6000]))
    for path in sorted((ROOT / "fixtures/rules").glob("*/*.csv")):
        seeds.append(("mutant.csv", STORED, path.read_bytes()))
    for path in sorted((ROOT / "Sources/BianzhiQuery/Rules").rglob("*.sql")):
        seeds.append(("own/quota.own.sql", ("check", "--rules", "own"), path.read_bytes()))
    template(desk, "books")
    for path in sorted((desk.folder / "books").iterdir())[:12]:
        seeds.append((f"mutant{path.suffix}", HELD, path.read_bytes()))
    return seeds


def play(desk, found, number, seed):
    chance = random.Random(f"{NAME} {seed} {number}")
    name, words, data = chance.choice(found)
    others = [bytes_ for _, _, bytes_ in found if bytes_]
    tried(desk, name, words, mutated(data, others, chance))


def replay(desk, name, told, data):
    tried(desk, told["file"], told["words"], data)


def tried(desk, name, words, data):
    desk.tally.input, desk.tally.recipe = data, {"file": name, "words": list(words)}
    template(desk, "audited")
    before = desk.tables()
    desk.write(name, data)
    words = tuple(name if word == "{}" else word for word in words)
    result = desk.run(*words, patience=90)
    if result.cpu > 10 and not result.hung:
        desk.tally.fail("hung", f"{len(data)} bytes took {result.cpu:.0f} s", words, result)
    if result.status >= 64 or "--dry-run" in words:
        if desk.tables() != before:
            desk.tally.fail("wrong", "a refused input or a dry run changed the ledger", words, result)
    elif result.status >= 0:
        desk.run("verify", expect=0)
        if words[0] == "import":
            desk.run("check", expect=(0, 1, 2))
