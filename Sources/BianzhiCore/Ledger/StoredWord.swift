/// Where in a ledger a value stands: table, column and the number of its row.
package struct StoredPlace: Hashable, Sendable, CustomStringConvertible {
  package let table: String
  package let column: String
  /// The key of the row, mostly its number.
  package let row: String

  package init(_ table: String, _ column: String, row: some CustomStringConvertible) {
    (self.table, self.column, self.row) = (table, column, row.description)
  }

  package var description: String { "\(table) \(row), \(column)" }
}

/// A stored value that this program cannot read: a word it does not know, a day that is none, or broken JSON.
///
/// Nothing stands in for such a value, since any other word would say something else of an organ or a finding.
package struct StoredWordError: Problem, Hashable {
  package let place: StoredPlace
  /// What stands there; identity numbers in it are masked when it is shown.
  package let word: String

  package init(_ word: String, at place: StoredPlace) { (self.word, self.place) = (word, place) }

  package var status: ExitStatus { .badInput }

  package var wording: Wording {
    let word = PersonNumber.mask(String(word.prefix(80)))
    return Wording(
      zh: """
        台账的 \(place.table) 表，第 \(place.row) 行，\(place.column)：本程序不认识“\(word)”。\
        台账可能由更新的版本写入，或已损坏：请升级 bianzhi，或从备份恢复；没有任何改动。
        """,
      en: """
        Ledger table \(place.table), row \(place.row), \(place.column): this program does not know \
        "\(word)". A newer version wrote it, or the ledger is damaged: update bianzhi, or restore a \
        backup. Nothing was changed.
        """)
  }
}
