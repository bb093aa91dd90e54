"""Ctrl-C and SIGTERM at any moment, also into a full pipe that nobody reads."""
import fcntl
import os
import random
import signal
import threading

import changes
import shim
from desk import SAYS_NOTHING, SAYS_STORED

NAME = "interrupts"
SIGNALS = (signal.SIGINT, signal.SIGTERM)


def prepare(desk):
    return changes.Changes(desk, shim)


def play(desk, found, number, seed):
    chance = random.Random(f"{NAME} {seed} {number}")
    change = found[number % len(found)]
    change.place()
    signalled = SIGNALS[0] if chance.random() < 0.75 else SIGNALS[1]
    way = number // len(found) % 3
    calls = sum(change.calls.values())
    if way == 0 and calls:
        # The last calls are where an import is stored and not yet told.
        where = calls - chance.randint(0, 12) if chance.random() < 0.5 else chance.randint(1, calls)
        where = max(where, 1)
        environment = shim.killing(desk.folder, desk.work / "calls", where, signalled)
        running = desk.start(*change.words, environment=environment)
        place = f"{change.name}, {signalled.name} at call {where} of {calls}"
    elif way == 1:
        delay = chance.uniform(0.2, 1.1) * change.seconds
        running = desk.start(*change.words)
        threading.Timer(delay, running.send, (signalled,)).start()
        place = f"{change.name}, {signalled.name} after {delay:.3f} s"
    else:
        into_full_pipe(desk, change, signalled, change.seconds * 2 + 0.5)
        return
    desk.tally.place = place
    judge(desk, change, desk.judge(running, signals=SIGNALS), place)


def into_full_pipe(desk, change, signalled, seconds):
    """Both streams are pipes without room: the program waits until somebody interrupts it."""
    desk.tally.place = f"{change.name}, {signalled.name} with full pipes"
    ends = [full_pipe(), full_pipe()]
    running = desk.start(*change.words, stdout=ends[0][1], stderr=ends[1][1])
    for _, end in ends:
        os.close(end)
    # Long enough for the work, then once more as an impatient person does.
    running.ended.wait(seconds)
    running.send(signalled)
    running.ended.wait(2)
    running.send(signalled)
    result = desk.judge(running, signals=SIGNALS, patience=20)
    result.words = "".join(drained(end) for end, _ in ends)
    judge(desk, change, result, desk.tally.place)


def full_pipe():
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    os.set_blocking(writing, False)
    try:
        while True:
            os.write(writing, b" " * 4096)
    except BlockingIOError:
        pass
    os.set_blocking(writing, True)
    return reading, writing


def drained(end):
    os.set_blocking(end, False)
    with open(end, "rb") as pipe:
        return (pipe.read() or b"").decode("utf-8", "replace").strip()


def judge(desk, change, result, place):
    said, allowed = result.everything, [change.before, change.after]
    if result.status == change.status and change.status < 64:
        allowed = [change.after]
    found = desk.is_whole(place, allowed)
    change.outputs_are_whole(place, result)
    if found is not None and change.changes_ledger:
        is_after = allowed[found] == change.after
        fail = lambda what: desk.tally.fail("wrong", f"{place}: {what}", change.words, result)
        if is_after and SAYS_NOTHING.search(said):
            fail("says that nothing is stored, and it is")
        elif is_after and result.status == 130 and said and not SAYS_STORED.search(said):
            fail("ends at Ctrl-C without a word that it is stored")
        elif not is_after and SAYS_STORED.search(said) and not SAYS_NOTHING.search(said):
            fail("says that something is stored, and it is not")
    again = desk.run(*change.words)
    change.left_behind(place, said + again.everything)
