package import BianzhiCore

/// Why an act was not written down: what, where, and what to do. Each reason is written in one place.
package struct Refusal: Problem {
  package let status: ExitStatus
  package let wording: Wording

  init(_ status: ExitStatus, zh: String, en: String) {
    (self.status, wording) = (status, Wording(zh: zh, en: en))
  }
}
