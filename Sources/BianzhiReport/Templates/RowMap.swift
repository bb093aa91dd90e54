import Spreadsheets

/// Where the rows of a sheet stand once some of them were repeated.
struct RowMap {
  /// Rows that are repeated together.
  struct Group {
    let rows: ClosedRange<Int>
    let copies: Int

    /// Rows that come in addition.
    var added: Int { (copies - 1) * rows.count }
  }

  /// One copy of a group.
  struct Copy {
    let group: Group
    /// Counted from 0.
    let number: Int

    /// How far it stands below the first one.
    var offset: Int { number * group.rows.count }
  }

  private(set) var groups: [Group] = []

  mutating func add(_ group: Group) { groups.append(group) }

  /// The same rows, as a table of two has them: what moves by it moves by every table.
  var ofTwoCopies: RowMap {
    RowMap(groups: groups.map { Group(rows: $0.rows, copies: 2) })
  }

  /// The group that a row is of.
  func group(_ row: Int) -> Group? { groups.first { $0.rows.contains(row) } }

  /// How far a row moves down, without its own copies.
  func shift(of row: Int) -> Int {
    groups.reduce(0) { $0 + ($1.rows.upperBound < row ? $1.added : 0) }
  }

  /// Where a row, or its first copy, stands.
  func first(_ row: Int) -> Int { min(row + shift(of: row), XLSXWriter.rowLimit) }

  /// Where a row, or its last copy, stands; no range goes beyond the last row of a sheet.
  func last(_ row: Int) -> Int { min(first(row) + (group(row)?.added ?? 0), XLSXWriter.rowLimit) }

  /// Whether rows hold some of those that are repeated together, and not all of them.
  func cuts(_ first: Int, _ last: Int) -> Bool {
    groups.contains { group in
      group.rows.overlaps(min(first, last)...max(first, last))
        && (first > group.rows.lowerBound || last < group.rows.upperBound)
    }
  }
}
