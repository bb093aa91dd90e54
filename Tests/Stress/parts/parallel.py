"""Many processes on one ledger: nothing lost that one of them was told is done, none in another's way."""
import random
import re
import signal

import sample
import shim
import state
from crowd import BUSY, READ, counted, done, sound, together
from templates import DAY, template

NAME = "parallel"


def prepare(desk):
    return SCENES


def play(desk, found, number, seed):
    chance = random.Random(f"{NAME} {seed} {number}")
    found[number % len(found)](desk, chance)


def new_ledger(desk, chance):
    """Several make one new ledger at once."""
    template(desk, "city")
    files = ["organs", "quotas", "posts", "roster", "payroll", "subjects"]
    whole = ("import", "city", "--as-of", "2024-06-30")
    runs = [(whole, BUSY) for _ in range(4)]
    runs += [(("import", f"city/{chance.choice(files[:3])}.csv"), BUSY) for _ in range(2)]
    results = together(desk, runs, chance)
    complete = [r for words, r in results if words[1] == "city" and r.status == 0]
    imports = len(done(results, "import"))
    if imports == 0:
        desk.tally.fail("wrong", "new ledger: none of six got through")
    elif sound(desk, "new ledger"):
        counted(desk, "new ledger", "SELECT count(*) FROM import_run", imports)
        if complete:
            counted(desk, "new ledger", "SELECT count(*) FROM staff_row WHERE ended IS NULL", 2017)


def dry_runs(desk, chance):
    """Dry runs and imports that fail, beside the one that makes the ledger."""
    template(desk, "city")
    desk.write("none.csv", "甲,乙\n1,2\n")
    good = ("import", "city", "--as-of", "2024-06-30")
    runs = [(good, BUSY), (good, BUSY)]
    runs += [(("import", "city/organs.csv", "--dry-run"), BUSY) for _ in range(3)]
    runs += [(("import", "none.csv"), (65, 75)), (("import", "city/roster.csv"), (64, 65, 75))]
    results = together(desk, runs, chance)
    stored = [r for words, r in results if words[1] == "city" and r.status == 0]
    if stored and sound(desk, "dry runs beside imports"):
        counted(desk, "dry runs", "SELECT count(*) FROM import_run", len(stored))
        counted(desk, "dry runs", "SELECT count(*) FROM staff_row WHERE ended IS NULL", 2017)


def imports(desk, chance):
    """Several months and organs at once, with checks, exports and questions beside them."""
    template(desk, "city_ledger")
    before = state.number(desk.ledger, "SELECT count(*) FROM import_run")
    checks = state.number(desk.ledger, "SELECT count(*) FROM run_row")
    days = [f"2024-0{month}-28" for month in range(1, 6)]
    runs = [(("import", "city/roster.csv", "--as-of", day), BUSY) for day in days]
    runs += [(("check",), READ), (("check", "--as-of", "2024-06-30"), READ)]
    runs += [(("export", "findings", "-o", "same.csv"), READ) for _ in range(2)]
    runs += [(("sql", "SELECT count(*) FROM staff"), READ), (("status",), READ), (("verify",), BUSY)]
    if desk.has("backup"):
        runs += [(("backup", f"copy{n}.db"), (0, 75)) for n in range(2)]
    results = together(desk, runs, chance)
    if sound(desk, "imports"):
        counted(desk, "imports", "SELECT count(*) FROM import_run", before + len(done(results, "import")))
        ran = [r for words, r in results if words[0] == "check" and r.status < 64]
        counted(desk, "imports", "SELECT count(*) FROM run_row", checks + len(ran))
    for copy in desk.folder.glob("copy*.db"):
        try:
            state.check(copy)
        except state.Damaged as damage:
            desk.tally.fail("lost", f"backup: {damage}")


def acts(desk, chance):
    """Acts of several people, some of them the same act."""
    template(desk, "audited")
    before = state.number(desk.ledger, "SELECT count(*) FROM event")
    raised = state.number(desk.ledger, "SELECT count(*) FROM hand_finding")
    runs = [
        (("finding", "raise", "--organ", sample.FIRST, "--title", f"问题{n}", *DAY), BUSY)
        for n in range(5)]
    runs += [(("finding", "confirm", "H1", *DAY), (0, 75, 77)) for _ in range(3)]
    runs += [(("step", "mark", "P1-1", "1", "--note", "已告知", *DAY), (0, 75, 77)) for _ in range(2)]
    runs += [(("package", "import", "package.json", *DAY), BUSY) for _ in range(3)]
    runs += [(("export", "findings"), READ), (("trace",), READ), (("check",), READ)]
    results = together(desk, runs, chance)
    if not sound(desk, "acts"):
        return
    counted(desk, "acts", "SELECT count(*) FROM hand_finding", raised + len(done(results, "finding", "raise")))
    confirmed = len(done(results, "finding", "confirm"))
    if confirmed > 1:
        desk.tally.fail("wrong", f"{confirmed} confirmed the same finding")
    taken = bool(done(results, "package", "import"))
    counted(desk, "acts", "SELECT count(*) FROM package_file", taken)
    if state.number(desk.ledger, "SELECT count(*) FROM event") < before + confirmed:
        desk.tally.fail("lost", "events are gone")


def undos(desk, chance):
    """One import taken back by several, while others read and import."""
    template(desk, "city_ledger")
    runs = [(("undo", "1"), (0, 75, 77)) for _ in range(3)]
    runs += [(("import", "city/organs.csv"), BUSY), (("check",), (*READ, 66)), (("status",), READ)]
    runs += [(("explain", "F1"), (0, 66, 75)), (("export", "strength"), READ)]
    results = together(desk, runs, chance)
    if sound(desk, "undos"):
        undone = len(done(results, "undo"))
        counted(desk, "undos", "SELECT count(*) FROM import_run WHERE command = 'undo'", undone)
        if undone > 1:
            desk.tally.fail("wrong", f"one import was taken back {undone} times")


def one_output(desk, chance):
    """Several write the same file: it is one of the answers, whole."""
    template(desk, "city_ledger")
    kinds = [("findings", "csv"), ("strength", "csv"), ("findings", "xlsx"), ("strength", "json")]
    whole = set()
    for what, form in kinds:
        desk.run("export", what, "--format", form, "-o", "alone", expect=READ)
        whole.add((desk.folder / "alone").read_bytes())
    runs = [(("export", what, "--format", form, "-o", "same"), READ) for what, form in kinds * 2]
    together(desk, runs, chance)
    same = desk.folder / "same"
    if not same.exists() or same.read_bytes() not in whole:
        desk.tally.fail("wrong", "one output of several processes is none of their answers")
    if parts := [name for name in desk.files() if re.search(r"part|tmp", name)]:
        desk.tally.fail("wrong", f"left behind: {parts}")


def killed_beside(desk, chance):
    """One is killed while the others work: they go on."""
    template(desk, "city_ledger")
    before = state.number(desk.ledger, "SELECT count(*) FROM import_run")
    runs = [
        desk.start("import", "city/roster.csv", "--as-of", f"2024-0{month}-28") for month in range(1, 5)]
    runs[0].ended.wait(chance.uniform(0.05, 1))
    runs[0].send(9)
    first = desk.judge(runs[0], BUSY, signals=(9,))
    others = [desk.judge(run, BUSY) for run in runs[1:]]
    if sound(desk, "one killed beside others"):
        stored = sum(result.status == 0 for result in others)
        found = state.number(desk.ledger, "SELECT count(*) FROM import_run") - before
        if found not in (stored + (first.status == 0), stored + 1):
            desk.tally.fail("lost", f"{found} imports where {stored} were told done")


def one_stops(desk, chance):
    """One process is stopped at a certain call while another makes or changes the same ledger."""
    old = chance.random() < 0.4
    template(desk, "city_ledger" if old else "city")
    desk.write("none.csv", "甲,乙\n1,2\n")
    first, fitting = chance.choice([
        (("import", "city", "--as-of", "2024-06-30"), BUSY), (("import", "none.csv"), (65, 75)),
        (("import", "city/organs.csv", "--dry-run"), BUSY),
        (("import", "city/roster.csv"), (64, 65, 75))])
    where = chance.randint(1, 120)
    desk.tally.place = f"{' '.join(first)} stopped at call {where}"
    counter = desk.work / "calls"
    running = desk.start(*first, environment=shim.killing(desk.folder, counter, where, signal.SIGSTOP))
    running.ended.wait(1.5)
    second = desk.run("import", "city", "--as-of", "2024-07-31", expect=BUSY, patience=60)
    for _ in range(3):
        running.send(signal.SIGCONT)
        running.ended.wait(0.2)
    stopped = desk.judge(running, fitting)
    imports = (second.status == 0) + (first[-1] != "--dry-run" and stopped.status == 0)
    if imports and sound(desk, "one stops"):
        counted(desk, "one stops", "SELECT count(*) FROM import_run", imports + old)


def workbooks(desk, chance):
    """Folders of workbooks, each into a ledger of its own, more at once than there are processors."""
    desk.template("offices", offices)
    runs = [
        (("import", "offices", "--as-of", "2024-06-30", "--db", f"own{n}.db"), (0,)) for n in range(6)]
    together(desk, runs)
    states = []
    for number in range(6):
        path = desk.folder / f"own{number}.db"
        try:
            state.check(path)
            states.append(state.tables(path))
        except state.Damaged as damage:
            desk.tally.fail("lost", f"workbooks: {damage}")
    if any(one != states[0] for one in states):
        desk.tally.fail("wrong", "imports of one folder differ")


def offices(desk):
    desk.run("demo", "offices", "--people", "5000", "--as", "workbooks", "--seed", "5", expect=0)


SCENES = [one_stops, dry_runs, one_stops, new_ledger, imports, acts, undos, one_output, killed_beside, workbooks]
