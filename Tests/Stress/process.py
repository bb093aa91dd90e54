"""The tool as a process: started, watched, ended; how it ended and what it said."""
import os
import resource
import signal
import subprocess
import threading
import time

PATIENCE = 120  # seconds of the clock, only to end what waits for ever
CPU_SECONDS = 25  # seconds of work; a small input that takes more is counted as hung
MEMORY = 6 << 30  # bytes of address space, so that endless input cannot take the machine down
LARGEST_OUTPUT = 32 << 20


class Result:
    """How a run ended: status (minus the signal's number), both streams, seconds."""

    def __init__(self, words, status, out, err, cpu, wall, hung):
        self.arguments, self.status, self.out, self.err = words, status, out, err
        self.cpu, self.wall, self.hung = cpu, wall, hung
        self.text = out.decode("utf-8", "replace")
        self.words = err.decode("utf-8", "replace")

    @property
    def everything(self):
        return self.text + self.words


def limits():
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Running:
    """A run on its way. Its streams go to files outside the desk unless others are given."""

    def __init__(self, tool, words, folder, environment, scratch, stdin=subprocess.DEVNULL,
                 stdout=None, stderr=None):
        self.words, self.began = words, time.monotonic()
        self.out = open(scratch + ".out", "w+b") if stdout is None else None
        self.err = open(scratch + ".err", "w+b") if stderr is None else None
        self.process = subprocess.Popen(
            [tool, *words], cwd=folder, env=environment, stdin=stdin,
            stdout=stdout if self.out is None else self.out,
            stderr=stderr if self.err is None else self.err, preexec_fn=limits)
        self.ended = threading.Event()
        threading.Thread(target=self.watch, daemon=True).start()

    def watch(self):
        _, self.code, self.usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(self.code)
        self.ended.set()

    def send(self, number):
        if not self.ended.is_set():
            os.kill(self.process.pid, number)

    def wait(self, patience=PATIENCE):
        hung = not self.ended.wait(patience)
        if hung:
            os.kill(self.process.pid, signal.SIGKILL)
            self.ended.wait()
        status = self.process.returncode
        usage = self.usage.ru_utime + self.usage.ru_stime
        return Result(
            self.words, status, content(self.out), content(self.err), usage,
            time.monotonic() - self.began, hung or status == -signal.SIGXCPU)


def content(file):
    if file is None:
        return b""
    with file:
        file.seek(0)
        return file.read(LARGEST_OUTPUT)
