package import BianzhiCore

/// Why an act was not written down: what, where, and what to do. Each reason is written in one place.
package struct Refusal: Problem {
  package let status: ExitStatus
  package let said: Said

  init(_ status: ExitStatus, zh: String, en: String) {
    (self.status, said) = (status, Said(zh: zh, en: en))
  }
}
