import BianzhiCore
import GRDB

/// Stores beside each finding of a run the organs and lists that it rests on.
struct BasisStore {
  private let insert, find: RawStatement
  private let lists: RunLists

  init(_ database: Database, _ lists: RunLists) throws {
    self.lists = lists
    insert = try RawStatement(
      database, "INSERT OR IGNORE INTO finding_data VALUES (?, ?, ?, ?, ?)")
    find = try RawStatement(database, "SELECT id FROM organ_key WHERE code = ?")
  }

  /// - Parameters:
  ///   - others: codes of further organs, joined with `+`.
  ///   - data: kinds of data, joined by blanks.
  func store(
    _ run: Int64, _ finding: Int64, _ organ: Int64, others: String, data: String
  ) throws {
    let kinds = try data.split(separator: " ").map {
      try DataKind(stored: String($0), at: StoredPlace("offender", "data", row: finding))
    }
    for organ in try [organ] + keys(others) {
      for kind in kinds {
        insert.bind(run, at: 1)
        insert.bind(finding, at: 2)
        insert.bind(organ, at: 3)
        insert.bind(kind.rawValue, at: 4)
        insert.bind(lists.day(of: kind, organ).map(Int64.init), at: 5)
        try insert.run()
      }
    }
  }

  private func keys(_ codes: String) throws -> [Int64] {
    try codes.split(separator: "+").compactMap { code in
      find.bind(String(code), at: 1)
      defer { find.reset() }
      return try find.next() ? find.integer(0) : nil
    }
  }
}
