public import BianzhiCore
import BianzhiQuery
import GRDB

extension Ledger {
  /// Looks whether the ledger still is what its events made it.
  ///
  /// - Parameter anchor: a link kept outside, `12:9f3a…` with all its digits.
  /// - Throws: ``LedgerError``, a refusal of an anchor that is none, or of a ledger whose tables are so unlike this program's
  ///   that it cannot read them.
  public func verify(anchor: String? = nil) throws -> [Verification] {
    let end = try anchor.map { text in
      guard let end = ChainEnd(text) else { throw AnchorError(text: text) }
      return end
    }
    return try reading { database in
      let check = ChainCheck(database: database)
      do {
        return try check.run(end)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        guard let first = try check.schema().firstBreak else { throw error }
        throw OtherTablesError(first: first)
      }
    }
  }
}

/// A text that is no anchor.
struct AnchorError: Problem {
  let text: String

  var status: ExitStatus { .usage }
  var wording: Wording {
    Wording(
      zh: "\(text) 不是链值。请照导出文件中的写法给出，如 12:9f3a…（64 位）。",
      en: "\(text) is no link. Give it as exports print it: 12:9f3a… with all 64 digits.")
  }
}

/// Tables that another build of the program made, and that this one cannot read.
struct OtherTablesError: Problem {
  /// The first table, index or view that is not as here.
  let first: String

  var status: ExitStatus { .badInput }
  var wording: Wording {
    Wording(
      zh: "台账的表结构与本程序的不同（首处：\(first)），无法校验。请用建立它的那个版本的 bianzhi 校验，或把原表格重新导入新台账。",
      en: """
        The ledger's tables are not those of this program (first: \(first)), so it cannot be verified. Verify it with \
        the build of bianzhi that made it, or import the tables anew into a new ledger.
        """)
  }
}

/// The checks of the events themselves; ``StateCheck`` has those of what they made.
struct ChainCheck {
  let database: Database

  func run(_ anchor: ChainEnd?) throws -> [Verification] {
    var results = [
      try file(), try schema(), try keys(), try numbers(), try chain(), try entries(),
    ]
    if let anchor { results.append(try self.anchor(anchor)) }
    let replay = try Replay(database: database).run()
    results.append(Verification(.replay, replay.rows, replay.firstBreak))
    let seals = try SealCheck(database: database).run()
    results += seals
    var derived = DerivedCheck(database)
    results += try derived.run().map { Verification($0) }
    return results
      + (try StateCheck(database: database).run(
        brokenRuns: seals.first { $0.check == "runs" }?.firstBreak))
  }

  private func file() throws -> Verification {
    let wording = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    return Verification(.file, pages, wording == "ok" ? nil : wording)
  }

  fileprivate func schema() throws -> Verification {
    let queue = try DatabaseQueue()
    defer { try? queue.close() }
    let fresh = try queue.inDatabase { copy in
      try Schema.create(in: copy)
      return try Self.shapes(of: copy)
    }
    let stored = try Self.shapes(of: database)
    let names = Set(fresh.keys).union(stored.keys).sorted()
    return Verification(.schema, names.count, names.first { fresh[$0] != stored[$0] })
  }

  /// Text of each table, index, trigger and view by its sort and name, blanks as one and without comments.
  private static func shapes(of database: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      database,
      sql:
        "SELECT type || ' ' || name AS name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let text: String = row["sql"] ?? ""
        let words = text.split(separator: "\n").flatMap {
          Self.withoutComment($0).split(whereSeparator: \.isWhitespace)
        }
        return (row["name"], words.joined(separator: " "))
      })
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    var (end, isQuoted) = (line.startIndex, false)
    while end < line.endIndex {
      if line[end] == "'" { isQuoted.toggle() }
      if !isQuoted, line[end...].hasPrefix("--") { break }
      end = line.index(after: end)
    }
    return line[..<end]
  }

  private func keys() throws -> Verification {
    let tables = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM sqlite_schema WHERE type = 'table'")
    let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check")
    let broken = row.map { row -> String in
      let (table, number): (String, Int64?) = (row[0], row[1])
      return number.map { "\(table) \($0)" } ?? table
    }
    return Verification(.keys, tables ?? 0, broken)
  }

  private func numbers() throws -> Verification {
    var expected = 0
    let numbers = try Int.fetchCursor(database, sql: "SELECT id FROM event ORDER BY id")
    while let number = try numbers.next() {
      expected += 1
      guard number == expected else {
        return Verification(.numbers, expected, "event \(expected)")
      }
    }
    return Verification(.numbers, expected)
  }

  private func chain() throws -> Verification {
    var (last, count) = (Event.noLink, 0)
    var broken: String?
    do {
      try EventLog(database).each { event in
        count += 1
        if broken == nil, event.previous != last || event.computedLink != event.link {
          broken = "event \(event.number)"
        }
        last = event.link
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      broken = broken ?? "event \(count + 1)"
    }
    return Verification(.chain, count, broken)
  }

  /// The times at which events were written down never go back.
  private func entries() throws -> Verification {
    let count = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM event WHERE entered IS NOT NULL")
    let early = try Int.fetchOne(
      database,
      sql: """
        SELECT e.id FROM event e JOIN event b ON b.id = e.id - 1
        WHERE b.entered IS NOT NULL AND (e.entered IS NULL OR e.entered < b.entered)
        ORDER BY e.id LIMIT 1
        """)
    return Verification(.entries, count ?? 0, early.map { "event \($0)" })
  }

  private func anchor(_ anchor: ChainEnd) throws -> Verification {
    guard anchor.number > 0 else { return Verification(.anchor, 0) }
    let link = try String.fetchOne(
      database, sql: "SELECT link FROM event WHERE id = ?", arguments: [anchor.number])
    return Verification(.anchor, 1, link == anchor.link ? nil : "event \(anchor.number)")
  }
}
