"""Calls that fail: errors of the disk, a full disk, interruptions, half of the bytes."""
import random
import subprocess

import changes
import shim
from desk import SAYS_NOTHING, SAYS_STORED

NAME = "faults"


def prepare(desk):
    if shim.library is None:
        return []
    return changes.Changes(desk, shim)


def play(desk, found, number, seed):
    chance = random.Random(f"{NAME} {seed} {number}")
    change = found[number % len(found)]
    if shim.is_root() and number % 11 == 10:
        full_disk(desk, change, chance)
        return
    kinds = [kind for kind in shim.KINDS if change.calls[kind]]
    kind = chance.choice(kinds)
    name = chance.choice(shim.FITTING[kind])
    goes_on = name in ("EIO", "ENOSPC", "ENOMEM") and chance.random() < 0.4
    at = chance.randint(1, change.calls[kind])
    change.place()
    place = f"{change.name}, {name} at {kind} {at}{' and all later' if goes_on else ''}"
    desk.tally.place = place
    environment = shim.failing(
        desk.folder, desk.work / "calls", kind, at, shim.FAULTS[name], goes_on)
    result = desk.run(*change.words, environment=environment, patience=60)
    after_fault(desk, change, place, result)


def after_fault(desk, change, place, result):
    allowed = [change.before, change.after]
    if result.status == change.status and change.status < 64:
        allowed = [change.after]
    found = desk.is_whole(place, allowed)
    change.outputs_are_whole(place, result)
    if found is None:
        return
    is_after = allowed[found] == change.after and change.changes_ledger
    truth(desk, change, place, result, is_after)
    if "at unlink" not in place:  # nobody can remove what cannot be removed
        change.left_behind(place, result.everything)


def truth(desk, change, place, result, is_after):
    """What the program said was stored is stored, and the other way round."""
    said = result.everything
    failed = result.status >= 64
    fail = lambda what: desk.tally.fail("wrong", f"{place}: {what}", change.words, result)
    if is_after and failed and SAYS_NOTHING.search(said):
        fail("says that nothing is stored, and it is")
    elif is_after and failed and not SAYS_STORED.search(said):
        fail("fails without a word that it is stored")
    elif not is_after and failed and change.changes_ledger and SAYS_STORED.search(said):
        if not SAYS_NOTHING.search(said):
            fail("says that something is stored, and it is not")


def full_disk(desk, change, chance):
    """The desk on a small file system of memory that is nearly full."""
    change.place()
    used = sum(path.stat().st_size for path in desk.folder.rglob("*") if path.is_file())
    kept = desk.work / "kept-desk"
    desk.folder.rename(kept)
    desk.folder.mkdir()
    size = used + 262_144 + chance.randint(0, 1_500_000)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", desk.folder], capture_output=True)
    try:
        if mounted.returncode == 0:
            subprocess.run(["cp", "-a", f"{kept}/.", desk.folder], check=True)
            place = f"{change.name}, {size - used} bytes left on the disk"
            desk.tally.place = place
            result = desk.run(*change.words, patience=60)
            subprocess.run(["mount", "-o", f"remount,size={size + (64 << 20)}", desk.folder], check=True)
            after_fault(desk, change, place, result)
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", "-l", desk.folder], check=True)
        subprocess.run(["rm", "-rf", kept], check=True)
