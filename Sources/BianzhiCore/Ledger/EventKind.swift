/// A kind of event: its code, which never changes, and what people call it.
package struct EventKind: Hashable, Sendable {
  package let code: String
  package let wording: Wording
  /// Whether a person or a check dates it; one that is not dated says what was stored, not what was done on a day.
  package let isDated: Bool

  package init(_ code: String, zh: String, en: String) {
    self.init(code, zh: zh, en: en, isDated: true)
  }

  init(_ code: String, zh: String, en: String, isDated: Bool) {
    (self.code, wording) = (code, Wording(zh: zh, en: en))
    self.isDated = isDated
  }

  /// The code as a text of SQL.
  package var sql: String { "'\(code)'" }

  /// The codes of several kinds, for `kind IN (…)`.
  package static func sql(_ kinds: [EventKind]) -> String {
    kinds.map(\.sql).joined(separator: ", ")
  }
}

extension Event {
  package func isOf(_ kind: EventKind) -> Bool { self.kind == kind.code }
}
