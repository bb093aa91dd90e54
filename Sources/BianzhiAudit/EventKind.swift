package import BianzhiCore

/// A kind of event: its code, which never changes, and what people call it.
package struct EventKind: Hashable, Sendable {
  package let code: String
  package let said: Said

  package init(_ code: String, zh: String, en: String) {
    (self.code, said) = (code, Said(zh: zh, en: en))
  }
}
