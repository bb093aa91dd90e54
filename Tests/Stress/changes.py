"""Commands that change a ledger or write a file, and the state each leaves when nobody disturbs it."""
import filecmp
import shutil
import struct

import state
from templates import DAY, template

ACTS = ("--by", "冯丁", "--on", "2010-03-09")
LATER = ("--as-of", "2024-07-31")

# Name, template, words.
CHANGES = [
    ("new ledger", "city", ("import", "city", "--as-of", "2024-06-30")),
    ("second import", "city_ledger", ("import", "city/roster.csv", "city/payroll.csv", *LATER)),
    ("quarantine", "audited", ("import", "bad.csv", "--as-of", "2010-02-28", "--quarantine")),
    ("dry run", "city_ledger", ("import", "city/roster.csv", *LATER, "--dry-run")),
    ("dry run, no ledger", "city", ("import", "city", *LATER, "--dry-run")),
    ("workbooks", "books", ("import", "books", "--as-of", "2024-06-30")),
    ("check", "city_ledger", ("check", "--format", "csv", "-o", "found.csv")),
    ("check at another day", "audited", ("check", "--as-of", "2010-01-31", "--rules", "own")),
    ("undo", "city_ledger", ("undo", "1")),
    ("confirm", "audited", ("finding", "confirm", "H1", *ACTS)),
    ("evidence", "audited", ("finding", "evidence", "F1", "--evidence", "evidence.txt", *ACTS)),
    ("draft", "city_ledger", ("plan", "draft", "2024", *DAY[:2], "--on", "2024-07-01")),
    ("steps", "audited", ("step", "import", "steps.csv", "--by", "周甲", "--on", "2010-12-31")),
    ("ballots", "audited", ("ballot", "record", "P1-1", "ballots.csv", "--issued", "8", *ACTS)),
    ("checklist", "audited", ("checklist", "make", "P1-1", "-o", "new.xlsx", *ACTS)),
    ("procedure", "audited",
     ("procedure", "load", "procedure.csv", "--name", "local", "--title", "本市流程", *ACTS)),
    ("package", "audited", ("package", "make", "--plan", "P1", "--office", "339911", "--name", "稻陂",
                            "-o", "new.json", *ACTS)),
    ("take package", "audited", ("package", "import", "package.json", *ACTS)),
    ("finding ledger back", "audited", ("finding", "import", "ledger.xlsx", *ACTS)),
    ("export csv", "city_ledger", ("export", "findings", "-o", "found.csv")),
    ("export xlsx", "city_ledger", ("export", "strength", "-o", "strength.xlsx")),
    ("sql", "city_ledger", ("sql", "SELECT * FROM staff", "--format", "json", "-o", "staff.json")),
    ("reveal", "audited", ("check", "--reveal", "--reason", "核对", "-o", "found.json")),
    ("accept a name", "audited", ("name", "accept", "环保局", "岚汀市环境保护局")),
    ("demo", "small", ("demo", "another", "--people", "300")),
    ("save map", "small", ("import", "roster.csv", "--as-of", "2010-01-31", "--save-map", "m.json")),
    ("backup", "city_ledger", ("backup", "copy.db")),
]


class Change:
    """One command and what it leaves undisturbed."""

    def __init__(self, desk, shim, entry):
        self.name, self.start, self.words = entry
        self.desk = desk
        self.after_folder = desk.work / ("after-" + self.name.replace(" ", "-").replace(",", ""))
        self.place()
        self.before, self.files_before = desk.tables(), desk.files()
        counter = desk.work / "calls"
        result = desk.run(*self.words, environment=shim.counting(desk.folder, counter))
        self.status, self.seconds = result.status, max(result.wall, 0.05)
        self.calls = dict(zip(shim.KINDS, struct.unpack(f"{len(shim.KINDS)}Q", counter.read_bytes())))
        self.after, self.files_after = desk.tables(), desk.files()
        self.outputs = sorted(
            name for name in self.files_after - self.files_before if not name.endswith(".db"))
        for name in self.outputs:
            target = self.after_folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(desk.folder / name, target)

    def place(self):
        template(self.desk, self.start)

    @property
    def changes_ledger(self):
        return self.before != self.after

    def outputs_are_whole(self, what, result):
        """Each output is absent or whole: nobody may take half a file for the answer. It is there
        if the command ended as it does undisturbed."""
        must = result.status == self.status
        for name in self.outputs:
            found, whole = self.desk.folder / name, self.after_folder / name
            if not found.exists():
                if must:
                    self.desk.tally.fail("lost", f"{what}: {name} was not written", self.words, result)
            elif self.start != "city_ledger" and name.endswith(".json"):
                continue  # may name a run or an event of another number
            elif not filecmp.cmp(found, whole, shallow=False):
                size = f"{found.stat().st_size} of {whole.stat().st_size} bytes"
                self.desk.tally.fail("wrong", f"{what}: {name} is not whole ({size})", self.words, result)

    def left_behind(self, what, said=""):
        """Files that neither the command nor what stood before explains, and that nobody named."""
        strange = self.desk.files() - self.files_before - self.files_after
        # A ledger that was made and holds nothing yet is no leftover; its journal is SQLite's.
        own = ("bianzhi.db", "bianzhi.db-journal")
        strange = sorted(
            name for name in strange if name not in own and name.split("/")[-1] not in said)
        if strange:
            self.desk.tally.fail("wrong", f"{what}: left behind, not named: {strange}", self.words)


class Changes:
    """Every change whose command the tool has, each measured when it is first asked for."""

    def __init__(self, desk, shim):
        self.desk, self.shim = desk, shim
        self.entries = [entry for entry in CHANGES if desk.has(entry[2][0])]

    def __len__(self):
        return len(self.entries)

    def __getitem__(self, number):
        name = self.entries[number][0]
        if name not in self.desk.measured:
            self.desk.measured[name] = Change(self.desk, self.shim, self.entries[number])
        return self.desk.measured[name]
