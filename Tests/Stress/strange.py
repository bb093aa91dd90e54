"""What may stand where a file is expected, and is none."""
import os
import socket
import sqlite3

import sample

NOT_UTF8 = b"\xb1\xe0\xd6\xc6.csv"
ENDLESS = "/dev/zero"


def fifo(desk):
    os.mkfifo(desk.folder / "strange")
    return "strange"


def open_fifo(desk):
    """Somebody holds the writing end and writes nothing."""
    os.mkfifo(desk.folder / "strange")
    desk.held = os.open(desk.folder / "strange", os.O_RDWR)
    return "strange"


def unix_socket(desk):
    with socket.socket(socket.AF_UNIX) as one:
        here = os.getcwd()
        os.chdir(desk.folder)
        try:
            one.bind("strange")
        finally:
            os.chdir(here)
    return "strange"


def directory(desk):
    (desk.folder / "strange").mkdir()
    return "strange"


def empty(desk):
    desk.write("strange", b"")
    return "strange"


def zeros(desk):
    desk.write("strange", bytes(1 << 20))
    return "strange"


def text(desk):
    desk.write("strange", "这是一封信，不是表。\n")
    return "strange"


def dangling(desk):
    os.symlink("nothing-there", desk.folder / "strange")
    return "strange"


def circle(desk):
    os.symlink("strange", desk.folder / "strange")
    return "strange"


def folder_circle(desk):
    (desk.folder / "strange").mkdir()
    os.symlink("..", desk.folder / "strange" / "up")
    os.symlink(".", desk.folder / "strange" / "here")
    return "strange"


def to_ledger(desk):
    os.symlink("bianzhi.db", desk.folder / "strange")
    return "strange"


def same_ledger(desk):
    os.link(desk.ledger, desk.folder / "strange")
    return "strange"


def ledger_itself(desk):
    return "./../desk/bianzhi.db"


def input_itself(desk):
    return "roster.csv"


def journal(desk):
    return "bianzhi.db-journal"


def not_utf8(desk):
    (desk.folder.as_posix().encode())
    with open(os.path.join(os.fsencode(desk.folder), NOT_UTF8), "wb") as file:
        file.write(sample.roster(range(3)).encode())
    return NOT_UTF8


def with_escapes(desk):
    name = "行\n二\x1b[31m.csv"
    desk.write(name, sample.roster(range(3)))
    return name


def deep(desk):
    path = desk.folder
    try:
        for _ in range(400):
            path = path / "d"
            path.mkdir()
        (path / "roster.csv").write_text(sample.roster(range(3)))
    except OSError:
        pass
    return "d"


def many(desk):
    for number in range(1500):
        desk.write(f"many/{number}.txt", "x\n")
    return "many"


def nobodys_database(desk):
    database = sqlite3.connect(desk.folder / "strange")
    database.execute("CREATE TABLE a (b)")
    database.commit()
    database.close()
    return "strange"


def altered(pragma):
    def build(desk):
        (desk.folder / "strange").write_bytes(desk.ledger.read_bytes())
        database = sqlite3.connect(desk.folder / "strange")
        database.execute(pragma)
        database.commit()
        database.close()
        return "strange"

    build.__name__ = pragma.replace("PRAGMA ", "")
    return build


def header_only(desk):
    desk.write("strange", desk.ledger.read_bytes()[:100])
    return "strange"


def named(word):
    def build(desk):
        return word

    build.__name__ = word[:40] or "nothing"
    return build


FILES = [
    fifo, open_fifo, unix_socket, directory, empty, zeros, text, dangling, circle, folder_circle,
    to_ledger, same_ledger, ledger_itself, input_itself, journal, not_utf8, with_escapes, deep, many,
    nobodys_database, header_only,
    altered("PRAGMA user_version = 0"), altered("PRAGMA user_version = -1"),
    altered("PRAGMA journal_mode = WAL"), altered("PRAGMA application_id = 0"),
    named(ENDLESS), named("/dev/null"), named("/dev/full"), named("/dev/urandom"),
    named("/proc/self/mem"), named("/proc/self/fd"), named(":memory:"), named("file:x.db"),
    named("file:x.db?mode=memory"), named("file:bianzhi.db?mode=rwc"), named(""), named("roster.csv/x"),
    named("x" * 300), named("x/" * 3000), named("--"), named("~"), named("."), named("/"),
]
# Ledgers all the same, under another name.
LEDGERS = {"to_ledger", "same_ledger", "ledger_itself"}
TABLES = {"input_itself", "not_utf8", "with_escapes", "deep"}
FOLDERS = {"directory", "folder_circle", "deep", "many", ".", "/"}
# The same file as the ledger, one of its inputs or its journal.
TAKEN = {"to_ledger", "same_ledger", "ledger_itself", "journal"}
