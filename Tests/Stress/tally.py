"""What is counted, what failed and what is kept of it."""
import json
import re
import shutil
import time
from pathlib import Path

KEPT = Path(__file__).resolve().parent / "kept"
SORTS = ("lost", "crashed", "hung", "leaked", "wrong")
LARGEST_KEPT = 64 * 1024


class Tally:
    """Counts of one part. `wrong` is a status, a message or a leftover that does not fit."""

    def __init__(self, part, seed, report, keeps):
        self.part, self.seed, self.report, self.keeps = part, seed, report, keeps
        self.runs = self.rounds = 0
        self.counts = dict.fromkeys(SORTS, 0)
        self.round, self.failed = 0, False
        self.input = None  # bytes of the input of this round, kept if it breaks something
        self.recipe = None  # what is done with that input
        self.place = ""  # what this round disturbs, for the words of a failure
        self.told = {}  # how often a failure of one kind was told

    def begin(self, number):
        self.round, self.failed, self.input, self.recipe, self.place = number, False, None, None, ""
        self.rounds += 1

    def fail(self, sort, what, words=(), result=None):
        """Counts one failure and says it; the input of the round is kept, or its number."""
        self.counts[sort] += 1
        if self.place and self.place not in what:
            what = f"{self.place}: {what}"
        text = f"{self.part} round {self.round}: {sort}: {what}"
        if words:
            text += "\n    $ bianzhi " + " ".join(shown(word) for word in words)
        if result is not None:
            text += f"\n    status {result.status}, {result.cpu:.1f} s CPU, {result.wall:.1f} s"
            for line in (result.words or result.text).strip().splitlines()[:4]:
                text += "\n    | " + line[:300]
        self.tell(text, (sort, re.sub(r"\d+", "", what), tuple(words[:2])))
        if not self.failed and self.keeps:
            self.keep(f"{sort}: {what}")
        self.failed = True

    def tell(self, text, kind):
        """Says a failure; of one kind only the first few, all are counted."""
        self.told[kind] = self.told.get(kind, 0) + 1
        if self.told[kind] <= 3:
            print(text, file=self.report, flush=True)

    def keep(self, what):
        if self.input is not None and len(self.input) <= LARGEST_KEPT and self.recipe:
            folder = KEPT / f"{self.part}-{self.seed}-{self.round}"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "input").write_bytes(self.input)
            recipe = {"part": self.part, "what": what, **self.recipe}
            (folder / "recipe.json").write_text(
                json.dumps(recipe, ensure_ascii=False, indent=1) + "\n"
            )
            return
        rounds = KEPT / "rounds.txt"
        line = f"{self.part} {self.seed} {self.round}"
        known = rounds.read_text().splitlines() if rounds.exists() else []
        if line not in known:
            rounds.write_text("\n".join(known + [line]) + "\n")

    @property
    def is_clean(self):
        return not any(self.counts.values())

    def line(self):
        counts = "  ".join(f"{self.counts[sort]:>4} {sort}" for sort in SORTS)
        return f"{self.part:<10}{self.rounds:>6} rounds {self.runs:>6} runs  {counts}"


def shown(word):
    text = word.decode("utf-8", "backslashreplace") if isinstance(word, bytes) else str(word)
    return f"'{text[:200]}'" if " " in text or not text else text[:200]


def kept_rounds(part):
    """Seed and number of the rounds of a part that once broke something."""
    rounds = KEPT / "rounds.txt"
    lines = rounds.read_text().splitlines() if rounds.exists() else []
    words = [line.split() for line in lines if line and not line.startswith("#")]
    return [(int(seed), int(number)) for name, seed, number in words if name == part]


def kept_inputs(part):
    """The inputs of a part that once broke something, with what is done with them."""
    for recipe in sorted(KEPT.glob("*/recipe.json")):
        told = json.loads(recipe.read_text())
        if told["part"] == part:
            yield recipe.parent.name, told, (recipe.parent / "input").read_bytes()


class Budget:
    """Seconds of one part."""

    def __init__(self, seconds):
        self.end = time.monotonic() + seconds

    @property
    def is_left(self):
        return time.monotonic() < self.end


def remove(path):
    """Removes a file or folder of the harness, whatever it holds."""
    path = Path(path)
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    elif path.exists() or path.is_symlink():
        path.unlink()
