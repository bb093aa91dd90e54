import BianzhiCore

extension OpenTable {
  /// A column of the copy: its name and kind there, what it is selected from, and what it means.
  struct Column: Sendable {
    enum Kind: String {
      case text = "TEXT"
      case integer = "INTEGER"
      case real = "REAL"
    }

    let name: String
    let kind: Kind
    /// What is selected.
    let expression: String
    let meaning: Wording

    private init(_ name: String, _ kind: Kind, _ zh: String, _ en: String, _ expression: String?) {
      (self.name, self.kind) = (name, kind)
      (self.expression, meaning) = (expression ?? name, Wording(zh: zh, en: en))
    }

    static func text(_ name: String, _ zh: String, _ en: String, _ from: String? = nil) -> Column {
      Column(name, .text, zh, en, from)
    }
    static func number(_ name: String, _ zh: String, _ en: String, _ from: String? = nil) -> Column
    {
      Column(name, .integer, zh, en, from)
    }
    static func amount(_ name: String, _ zh: String, _ en: String) -> Column {
      Column(name, .real, zh, en, nil)
    }
  }
}
