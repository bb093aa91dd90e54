package import BianzhiCore
import BianzhiQuery

/// What somebody says an end is to cover; what is not said is taken from the finding.
package struct EndExtent: Sendable {
  /// Covers up to this excess; of a finding that expects nothing, up to this number.
  package var upTo: Int?
  /// The last day it covers.
  package var until: CalendarDay?
  package var document: String?
  package var approver: String?

  package init(
    upTo: Int? = nil, until: CalendarDay? = nil, document: String? = nil, approver: String? = nil
  ) {
    (self.upTo, self.until) = (upTo, until)
    (self.document, self.approver) = (document, approver)
  }
}

/// What an end without a proof covers: a finding that was voided, exempted, made long-term or transferred.
///
/// More than that, later than that, or the same again after it had been gone opens the finding.
package struct EndCoverage: Codable, Sendable {
  /// The newest run that saw it, by day and data; nil for one raised by hand.
  package let run: Int?
  /// Actual minus expected, or actual where nothing is expected; nil where there are no numbers.
  package let excess: Int?
  /// Who made it, as numbers of roster rows; nil where nobody is counted.
  package var people: String?
  package let until: CalendarDay?
  package let document: String?
  package let approver: String?

  /// In one line.
  package var wording: Wording {
    let parts: [Wording?] = [
      run.map { Wording(zh: "第 \($0) 次检查所见", en: "what run \($0) saw") },
      excess.map { Wording(zh: "不超过 \($0)", en: "no more than \($0)") },
      people.flatMap { RowNumbers($0)?.rows.count }.map {
        Wording(
          zh: "当时的 \($0) 人，换人不算",
          en: "the \(Counted($0, "person", "people")) it had then, no others")
      },
      until.map { Wording(zh: "至 \($0)", en: "until \($0)") },
      document.map { Wording(zh: "依据 \($0)", en: "by \($0)") },
      approver.map { Wording(zh: "批准人 \($0)", en: "approved by \($0)") },
    ]
    let known = parts.compactMap { $0 }
    return Wording(
      zh: "涵盖：" + known.map(\.zh).joined(separator: "，"),
      en: "covers: " + known.map(\.en).joined(separator: ", "))
  }
}

extension FindingLife {
  /// What its end covers; nil where it did not end, or by a proof.
  package var coverage: EndCoverage? {
    let isBounded = status.isBounded && proofRun == nil
    guard isBounded else { return nil }
    return EndCoverage(
      run: coveredRun, excess: coveredExcess, people: coveredPeople, until: coveredUntil,
      document: coveredDocument,
      approver: coveredApprover)
  }

  mutating func cover(_ coverage: EndCoverage?) {
    (coveredRun, coveredExcess) = (coverage?.run, coverage?.excess)
    coveredPeople = coverage?.people
    (coveredUntil, coveredDocument) = (coverage?.until, coverage?.document)
    coveredApprover = coverage?.approver
  }
}
