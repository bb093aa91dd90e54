extension OpenTable {
  /// A column of the copy: its name and kind there, what it is selected from, and what it means.
  package struct Column: Sendable {
    package enum Kind: String, Sendable {
      case text = "TEXT"
      case integer = "INTEGER"
      case real = "REAL"
    }

    package let name: String
    package let kind: Kind
    /// What is selected.
    package let expression: String
    package let meaning: Wording

    private init(_ name: String, _ kind: Kind, _ zh: String, _ en: String, _ expression: String?) {
      (self.name, self.kind) = (name, kind)
      (self.expression, meaning) = (expression ?? name, Wording(zh: zh, en: en))
    }

    package static func text(_ name: String, _ zh: String, _ en: String, _ from: String? = nil)
      -> Column
    {
      Column(name, .text, zh, en, from)
    }
    package static func number(_ name: String, _ zh: String, _ en: String, _ from: String? = nil)
      -> Column
    {
      Column(name, .integer, zh, en, from)
    }
    package static func amount(_ name: String, _ zh: String, _ en: String) -> Column {
      Column(name, .real, zh, en, nil)
    }

    /// The name of an organ beside its code; empty where the organ ledger has none.
    package static func named(_ code: String, as name: String, _ zh: String, _ en: String)
      -> Column
    {
      .text(
        name, zh, en, "coalesce((SELECT max(o.name) FROM organ o WHERE o.code = v.\(code)), '')")
    }
  }
}
