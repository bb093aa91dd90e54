package import BianzhiCore

/// One thing that a person says of what tables write.
package enum ReadingDecision: Sendable {
  /// A recorded word of a field means a word of its list; nil takes an earlier decision back.
  case value(ValueField, word: String, code: String?)
  /// A header word of a kind of table is a field, or left out (empty); nil takes a decision back.
  case header(kind: String, heading: String, field: String?)
  /// A file, and a sheet of it, is of an organ (code or name).
  case file(path: String, sheet: String, organ: String?)
  /// What stands for the organ of a file or sheet that is no table.
  package static let noTable = "no_table"

  /// A written name means, or does not mean, one of the ledger.
  case name(NameTarget, accepts: Bool)
}

/// What decisions came to.
package struct SettledReadings: Sendable {
  /// Decisions that are new or replace others.
  package var stored = 0
  /// Decided so before.
  package var already = 0
  /// Decisions to take back that were never made.
  package var unknown = 0
  /// Decided names whose rows stay under them until their file is imported again.
  package var waiting: [String] = []
  /// Rows of rosters and entries that are read anew, and the number of that act; nil where there were none.
  package var recoded = 0
  package var number: Int?
}

/// Why a word of a table cannot be said to mean something.
package enum ReadingError: Problem {
  case unknownField(String)
  case unknownCode(String, field: ValueField)
  /// A word of the list itself means itself.
  case ownWord(String, field: ValueField)
  case emptyWord
  case unknownHeaderField(String, kind: String)

  package var status: ExitStatus {
    switch self {
    case .unknownField, .emptyWord: .usage
    case .unknownCode, .unknownHeaderField: .notFound
    case .ownWord: .refused
    }
  }

  package var wording: Wording {
    switch self {
    case .unknownField(let name):
      let fields = ValueField.allCases
      return Wording(
        zh:
          "没有 \(name) 这一项。可用：\(fields.map { "\($0.rawValue)（\($0.title.zh)）" }.joined(separator: " "))。",
        en: "No field \(name). Use one of: \(fields.map(\.rawValue).joined(separator: " ")).")
    case .unknownCode(let code, let field):
      let words = field.words.terms.map(\.wording)
      return Wording(
        zh: "\(field.title.zh)的词表中没有“\(code)”。可用：\(words.map(\.zh).joined(separator: " "))。",
        en: """
          "\(code)" is no \(field.title.en). Use one of: \
          \(words.map { "\($0.zh) (\($0.en))" }.joined(separator: " ")).
          """)
    case .ownWord(let word, let field):
      return Wording(
        zh: "“\(word)”本身就是\(field.title.zh)的规范用语，不能另作解释。请改正表中的用语。",
        en:
          "\"\(word)\" is itself a word of the list (\(field.title.en)). Mend the word in the table."
      )
    case .emptyWord:
      return Wording(zh: "没有给出用语。请给出表中所写的用语。", en: "No word given. Give it as the table writes it.")
    case .unknownHeaderField(let field, let kind):
      let columns = TableKind.named(kind)?.columns ?? []
      return Wording(
        zh: """
          “\(ImportError.chinese(kind: kind))”表没有 \(field) 这一项。可用：\
          \(columns.map { $0.headings.first ?? $0.field.rawValue }.joined(separator: " ")) 不导入。
          """,
        en: """
          A \(kind) table has no \(field). Use one of: \
          \(columns.map(\.field.rawValue).joined(separator: " ")), or leave_out.
          """)
    }
  }
}

extension ReadingDecision {
  /// - Throws: ``ReadingError`` where the word cannot be said to mean the code.
  package static func requireValue(_ field: ValueField, word: String, code: String) throws {
    _ = try ReadingDesk.canonical(code, of: word, in: field)
  }
}
