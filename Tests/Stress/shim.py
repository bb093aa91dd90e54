"""The small library that lets calls fail: built once, then preloaded."""
import errno
import os
import shutil
import signal
import subprocess
from pathlib import Path

KINDS = ("write", "sync", "truncate", "rename", "open", "map", "read", "unlink")
HALF, SIGNAL = 1000, 2000
FAULTS = {
    "EIO": errno.EIO, "ENOSPC": errno.ENOSPC, "EINTR": errno.EINTR, "half": HALF,
    "EMFILE": errno.EMFILE, "ENOMEM": errno.ENOMEM, "EACCES": errno.EACCES,
}
# What can befall a call of each kind.
FITTING = {
    "write": ("EIO", "ENOSPC", "EINTR", "half"), "sync": ("EIO", "ENOSPC", "EINTR"),
    "truncate": ("EIO", "ENOSPC"), "rename": ("EIO", "ENOSPC"),
    "open": ("EIO", "EINTR", "EMFILE", "EACCES"), "map": ("ENOMEM", "EIO"),
    "read": ("EIO", "EINTR", "half"), "unlink": ("EIO", "EACCES"),
}

library = None


def build(work):
    """Compiles the library. Returns whether there is a compiler for it."""
    global library
    compiler = shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        return False
    library = Path(work) / "faults.so"
    source = Path(__file__).resolve().parent / "faults.c"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl"], check=True)
    return True


def counting(folder, counter):
    """The environment that only counts."""
    Path(counter).write_bytes(bytes(8 * len(KINDS)))
    if library is None:
        return {}
    return {
        "LD_PRELOAD": str(library), "STRESS_FOLDER": str(folder), "STRESS_COUNTS": str(counter),
    }


def failing(folder, counter, kind, at, fault, goes_on=False):
    """The environment in which the `at`-th call of a kind (or any, if None) has a fault."""
    return {
        **counting(folder, counter), "STRESS_KIND": str(-1 if kind is None else KINDS.index(kind)),
        "STRESS_AT": str(at), "STRESS_FAULT": str(fault), "STRESS_ON": str(int(goes_on)),
    }


def killing(folder, counter, at, number=signal.SIGKILL):
    """The environment in which the process gets a signal at its `at`-th call of any kind."""
    return failing(folder, counter, None, at, SIGNAL + int(number))


def is_root():
    return os.geteuid() == 0
