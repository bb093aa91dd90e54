package import BianzhiCore

/// A kind of event: its code, which never changes, and what people call it.
package struct EventKind: Hashable, Sendable {
  package let code: String
  package let wording: Wording

  package init(_ code: String, zh: String, en: String) {
    (self.code, wording) = (code, Wording(zh: zh, en: en))
  }
}
