"""Several processes at once on one desk, and what must hold afterwards."""
import state

BUSY = (0, 75)  # done, or another process holds the ledger
READ = (0, 1, 2, 75)


def together(desk, runs, chance=None):
    """Starts all, then judges all; `runs` are pairs of words and fitting statuses."""
    if chance:
        chance.shuffle(runs)
    started = [(desk.start(*words), fitting) for words, fitting in runs]
    return [(run.words, desk.judge(run, fitting)) for run, fitting in started]


def done(results, *first):
    return [result for words, result in results if tuple(words[: len(first)]) == first and result.status == 0]


def sound(desk, what):
    """The ledger is there, sound and verified."""
    if not desk.ledger.exists():
        desk.tally.fail("lost", f"{what}: the ledger is gone")
        return False
    try:
        state.check(desk.ledger)
    except state.Damaged as damage:
        desk.tally.fail("lost", f"{what}: {damage}")
        return False
    desk.run("verify", expect=0)
    if desk.ledger.stat().st_mode & 0o077:
        desk.tally.fail("leaked", f"{what}: others may read the ledger")
    return True


def counted(desk, what, query, expected):
    found = state.number(desk.ledger, query)
    if found != expected:
        desk.tally.fail("lost", f"{what}: {found} where {expected} were told done ({query})")
