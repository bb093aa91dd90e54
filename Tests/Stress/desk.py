"""One desk of an analyst: a folder, a ledger, the tool; every run is judged for what no run may do."""
import os
import re
import shutil
import subprocess
from pathlib import Path

import leaks
import sample
import state
from process import PATIENCE, Running
from tally import remove

STATUSES = {0, 1, 2, 64, 65, 66, 73, 75, 77, 130}  # 70, a fault of the program, is none that may be seen
SAYS_NOTHING = re.compile(r"没有存入|未存入|没有写入|台账未变|nothing (was|is|has been) stored", re.I)
SAYS_STORED = re.compile(r"已存入|已经存入|已保存|(is|was|are|were|been) stored", re.I)
SAYS_RESTORE = re.compile(r"从备份恢复|restore .*from a backup", re.I)
KNOWN = {sample.person(serial) for serial in range(1000)}


class Desk:
    def __init__(self, tool, work):
        self.tool, self.work, self.tally = str(tool), Path(work), None
        self.folder = self.work / "desk"
        self.scratch = self.work / "streams"
        self.scratch.mkdir(exist_ok=True)
        self.templates, self.measured, self.count = set(), {}, 0
        self.known = KNOWN
        self.more = {}  # environment of the next runs
        self.commands = None

    @property
    def ledger(self):
        return self.folder / "bianzhi.db"

    def environment(self, more):
        found = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": str(self.folder),
            "BIANZHI_DB": str(self.ledger), "TMPDIR": str(self.folder), "LANG": "C.UTF-8",
            "SWIFT_BACKTRACE": "enable=no",
        }
        return {**found, **self.more, **more}

    def start(self, *words, environment=None, **streams):
        self.tally.runs += 1
        self.count = (self.count + 1) % 64
        scratch = str(self.scratch / str(self.count))
        words = [word if isinstance(word, bytes) else str(word) for word in words]
        more = environment or {}
        return Running(self.tool, words, self.folder, self.environment(more), scratch, **streams)

    def run(self, *words, expect=None, environment=None, patience=PATIENCE, **streams):
        return self.judge(self.start(*words, environment=environment, **streams), expect, patience)

    def judge(self, running, expect=None, patience=PATIENCE, signals=()):
        """Waits and counts crashes, hangs, leaks and statuses that no run may end with.
        `expect` are the statuses that fit; a number, or several."""
        result = running.wait(patience)
        fail = lambda sort, what: self.tally.fail(sort, what, running.words, result)
        if result.hung:
            fail("hung", f"did not end ({'busy' if result.cpu > 5 else 'waiting'})")
        elif result.status < 0 and -result.status not in signals:
            fail("crashed", f"ended by signal {-result.status}")
        elif result.status >= 0 and result.status not in STATUSES | {128 + s for s in signals}:
            fail("wrong", f"status {result.status}")
        elif expect is not None and result.status >= 0:
            fitting = {expect} if isinstance(expect, int) else set(expect)
            if result.status not in fitting:
                fail("wrong", f"status {result.status}, expected {sorted(fitting)}")
        if "--reveal" not in running.words:
            seen = leaks.found(result.out + b"\n" + result.err, self.known)
            if seen:
                fail("leaked", f"{len(seen)} identity numbers")
        # `verify` also knows records that were forged in a sound file.
        is_verify = running.words[0] == "verify"
        if not is_verify and SAYS_RESTORE.search(result.everything) and self.is_sound():
            fail("wrong", "tells to restore a ledger whose integrity_check is ok")
        return result

    def is_sound(self):
        try:
            state.check(self.ledger)
            return self.ledger.exists() and self.ledger.stat().st_size > 0
        except (state.Damaged, OSError):
            return False

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def clear(self):
        remove(self.folder)
        self.folder.mkdir()

    def template(self, name, build):
        """Puts a template on the desk; it is built there once, so that all paths in it agree."""
        stored = self.work / ("template-" + name)
        if name not in self.templates:
            self.clear()
            build(self)
            remove(stored)
            shutil.copytree(self.folder, stored, symlinks=True)
            self.templates.add(name)
            return
        remove(self.folder)
        shutil.copytree(stored, self.folder, symlinks=True)

    def files(self):
        """All files on the desk, by path from its folder."""
        return {
            str(path.relative_to(self.folder))
            for path in self.folder.rglob("*") if not path.is_dir() or path.is_symlink()
        }

    def tables(self):
        return state.tables(self.ledger)

    def has(self, command):
        """Whether the tool knows a command; some are younger than others."""
        if self.commands is None:
            answer = subprocess.run(
                [self.tool, "--help"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
            self.commands = set(re.findall(r"^  ([a-z][a-z-]*) ", answer.stdout, re.M))
        return command in self.commands

    def is_whole(self, what, allowed, lost="lost"):
        """The ledger opens, is sound, verifies, and its state is one of `allowed`
        (a list of digests by table). Counts what does not hold; returns which state it is."""
        if not self.ledger.exists():
            if {} not in allowed:
                self.tally.fail("lost", f"{what}: the ledger is gone")
                return None
            return allowed.index({})
        self.run("status", expect=(0,) if {} not in allowed else (0, 65, 66))
        try:
            state.check(self.ledger)
            tables = self.tables()
        except state.Damaged as damage:
            self.tally.fail("lost", f"{what}: {damage}")
            return None
        if tables:
            self.run("verify", expect=0)
        for place, one in enumerate(allowed):
            if tables == one or not one and state.is_fresh(self.ledger, tables):
                return place
        if allowed[0] and state.changed(allowed[0], tables) == ["reveal_log"]:
            return 0  # a reveal is logged before anything is shown
        difference = state.changed(allowed[-1], tables)
        self.tally.fail(lost, f"{what}: neither before nor after; differs in {difference}")
        return None
