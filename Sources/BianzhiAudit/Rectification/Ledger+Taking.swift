package import BianzhiCore
import BianzhiQuery

/// Why a rectification ledger that came back was not taken; nothing of it is stored.
package struct LedgerEditError: Problem {
  package let row: Int
  package let column: String
  package let why: Wording

  package var status: ExitStatus { .badInput }
  package var wording: Wording {
    let (zh, en) = (Self.plain(why.zh), Self.plain(why.en))
    return Wording(
      zh: "第 \(row) 行，\(column)：\(zh)。请改正后重新导入；没有任何改动。",
      en: "row \(row), \(column): \(en). Correct it and import again; nothing was changed.")
  }

  /// A reason without its full stop.
  private static func plain(_ text: String) -> Substring {
    text.hasSuffix("。") || text.hasSuffix(".") ? text.dropLast() : text[...]
  }
}

/// A row of a ledger that came back: texts by the column's key; columns it has not are missing.
package struct LedgerRecord: Sendable {
  package let row: Int
  package let cells: [String: String]

  package init(row: Int, cells: [String: String]) { (self.row, self.cells) = (row, cells) }
}

extension Ledger {
  /// Takes the changes of a rectification ledger that people filled in: all or nothing.
  ///
  /// - Returns: the number of findings changed.
  /// - Throws: ``LedgerEditError``.
  package func takeLedger(
    _ records: [LedgerRecord], on day: CalendarDay, by person: String,
    evenSo excuse: DayExcuse = DayExcuse()
  ) throws -> Int {
    try act(on: day, by: person, evenSo: excuse) { desk in
      let known = try FindingLedger(desk.database, day: day).entries(LedgerFilter())
      let entries = Dictionary(uniqueKeysWithValues: known.map { ("\($0.finding.name)", $0) })
      var (seen, changed): (Set<String>, Int) = ([], 0)
      for record in records {
        let name = (record.cells["finding"] ?? "").uppercased()
        guard let entry = entries[name] else {
          throw LedgerEditError(
            row: record.row, column: "finding",
            why: Wording(zh: "没有这个问题编号", en: "no such finding"))
        }
        guard seen.insert(name).inserted else {
          throw LedgerEditError(
            row: record.row, column: "finding",
            why: Wording(zh: "\(name) 出现两次", en: "\(name) stands twice"))
        }
        if try LedgerEdit(desk: desk, entry: entry, record: record).apply() { changed += 1 }
      }
      return changed
    }
  }
}
