"""What a ledger holds, read without the tool."""
import hashlib
import sqlite3

CLOCKS = {"made_at"}  # columns with times of the clock


class Damaged(Exception):
    """The file is no database, or its pages do not fit."""


def connect(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
    database.text_factory = bytes
    return database


def check(path):
    """SQLite's own check. Raises `Damaged`."""
    try:
        database = connect(path)
        answer = database.execute("PRAGMA integrity_check").fetchone()[0]
        database.close()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise Damaged(str(error)) from error
    if answer != b"ok":
        raise Damaged(answer.decode("utf-8", "replace")[:200])


def tables(path):
    """A digest of each table, without times of the clock. An absent file has no tables.
    Raises `Damaged`."""
    if not path.exists():
        return {}
    try:
        database = connect(path)
        digests = {name: digest(database, name) for name in names(database)}
        database.close()
        return digests
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise Damaged(str(error)) from error


def names(database):
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    return [row[0].decode() for row in database.execute(query)]


def digest(database, name):
    columns = [row[1].decode() for row in database.execute(f'PRAGMA table_info("{name}")')]
    chosen = ", ".join(f'"{column}"' for column in columns if column not in CLOCKS)
    rows = sorted(repr(row) for row in database.execute(f'SELECT {chosen} FROM "{name}"'))
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


def number(path, query):
    """The one number a statement answers."""
    database = connect(path)
    answer = database.execute(query).fetchone()[0]
    database.close()
    return answer


def changed(before, after):
    """Names of the tables that differ."""
    return sorted(n for n in before.keys() | after.keys() if before.get(n) != after.get(n))


def is_fresh(path, tables):
    """Whether a ledger holds nothing yet: no import and no run."""
    if not tables:
        return True
    return all(
        name in tables and number(path, f"SELECT count(*) FROM {name}") == 0
        for name in ("import_run", "run_row"))
