extension Options {
  static let help = """
    Measures whole processes of bianzhi: wall, user and system seconds and peak memory.

    USAGE: bianzhi-bench [options]

      --people N       People of the invented city that is measured (default 200000).
      --data DIR       Measure this folder's organs, quotas, posts, roster, payroll and subjects
                       .csv instead of an invented city.
      --as-of DAY      The audit day (default: meta.as_of of truth.json in the data folder).
      --runs R         Runs that count, after one that does not (default 5).
      --work DIR       Where to make a folder for data, ledgers and results; it is removed at the
                       end (default: the temporary folder). Take a disk, not a memory file system.
      --bianzhi PATH   The tool to measure (default: the bianzhi beside this program).
      --peers DIR      Sources of the other programs: load.c, *_duckdb.sql. Without it only bianzhi
                       is measured.
      --duckdb PATH    DuckDB's shell (default: duckdb on PATH).
      --only GROUPS    Of \(Group.all.map(\.name).joined(separator: ", ")); commas between (default: all).
      --json           After the table, one JSON object a line for each row.
      --generate DIR   Only write the invented city into DIR.
      --help           This text.

    GROUPS
    \(Group.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

    The peak is the largest single process of a command, and never less than this program's own.
    Ratios are ours divided by the peer's: of the median wall times, and the least and greatest of
    the pairs of runs. Statuses 0, 1 and 2 of bianzhi are successes.

    EXAMPLE: bianzhi-bench --people 1000000 --peers ../peers --work /var/tmp --only check,e2e
    """
}
