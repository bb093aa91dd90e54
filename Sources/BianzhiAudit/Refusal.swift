package import BianzhiCore

/// Why an act was not written down: what, where, and what to do. Each reason is written in one place.
package struct Refusal: Problem {
  package let status: ExitStatus
  package let wording: Wording

  init(_ status: ExitStatus, zh: String, en: String) {
    (self.status, wording) = (status, Wording(zh: zh, en: en))
  }

  /// The same refusal of a row of a sheet.
  package func inRow(_ row: Int, of file: String) -> Refusal {
    Refusal(
      status, zh: "\(file)，第 \(row) 行：\(wording.zh)", en: "\(file), row \(row): \(wording.en)")
  }
}
