"""SIGKILL at a random call or moment of every command that changes or writes something."""
import random
import signal
import threading

import changes
import shim

NAME = "kills"


def prepare(desk):
    return changes.Changes(desk, shim)


def play(desk, found, number, seed):
    chance = random.Random(f"{NAME} {seed} {number}")
    change = found[number % len(found)]
    change.place()
    counter = desk.work / "calls"
    calls = sum(change.calls.values())
    # In turn at a certain call, which a round repeats exactly, and after a time, which it does not.
    if number // len(found) % 3 < 2 and calls:
        where = chance.randint(1, calls)
        running = desk.start(*change.words, environment=shim.killing(desk.folder, counter, where))
        place = f"{change.name} killed at call {where} of {calls}"
    else:
        delay = chance.uniform(0.2, 1.1) * change.seconds
        running = desk.start(*change.words)
        timer = threading.Timer(delay, running.send, (signal.SIGKILL,))
        timer.start()
        place = f"{change.name} killed after {delay:.3f} s"
    desk.tally.place = place
    result = desk.judge(running, signals=(signal.SIGKILL,))
    after_kill(desk, change, place, result)


def after_kill(desk, change, place, result):
    """Sound, before or after, and the same command then does what it does undisturbed."""
    told = desk.run("status").everything if desk.ledger.exists() else ""
    allowed = [change.before, change.after]
    if result.status == change.status:  # it had ended by itself
        allowed = [change.after]
    found = desk.is_whole(place, allowed)
    change.outputs_are_whole(place, result)
    if found is None:
        return
    is_before = allowed[found] == change.before
    expected = (change.status,) if is_before and change.changes_ledger else None
    if change.name == "demo":  # the folder is there in part: refused, or written
        expected = (0, 73)
    again = desk.run(*change.words, expect=expected)
    if is_before:
        desk.is_whole(place + ", then again", [change.after])
    change.left_behind(place, told + result.everything + again.everything)
