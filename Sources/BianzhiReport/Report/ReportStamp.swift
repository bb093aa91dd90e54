package import BianzhiAudit
package import BianzhiCore
import Foundation

/// What a report was made of, so that it can be made again: it stands in the head of the file.
package struct ReportStamp: Hashable, Sendable {
  /// The name of its ``ReportKind``.
  package let kind: String
  package let scope: FigureScope
  package let language: Language
  /// How many findings unfold to their proof.
  package let proofs: Int

  package init(kind: String, scope: FigureScope, language: Language, proofs: Int) {
    (self.kind, self.scope, self.language, self.proofs) = (kind, scope, language, proofs)
  }

  /// As a file holds it: `page; run=3; day=2010-06-30; year=2010; lang=zh; proofs=200`.
  package var text: String {
    let parts: [String?] = [
      kind, "run=\(scope.run)", "day=\(scope.day)", scope.year.map { "year=\($0)" },
      scope.subject.map { "subject=\($0)" },
      scope.organ.map { "organ=\(FigureMark.escaped($0))" }, scope.finding.map { "finding=\($0)" },
      "lang=\(language.rawValue)", "proofs=\(proofs)",
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// Nil for a text that is none.
  package init?(text: String) {
    let parts = text.split(separator: ";").map { $0.drop { $0 == " " } }
    guard let kind = parts.first, !kind.contains("=") else { return nil }
    let values = Dictionary(
      parts.dropFirst().compactMap { part -> (String, String)? in
        let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
        return pair.count == 2 ? (pair[0], pair[1]) : nil
      }, uniquingKeysWith: { first, _ in first })
    guard let run = values["run"].flatMap({ Int($0) }),
      let day = values["day"].flatMap({ CalendarDay($0) }),
      let language = values["lang"].flatMap({ Language(rawValue: $0) }),
      let proofs = values["proofs"].flatMap({ Int($0) })
    else { return nil }
    self.init(
      kind: String(kind),
      scope: FigureScope(
        run: run, day: day, year: values["year"].flatMap { Int($0) },
        subject: values["subject"].flatMap { PlanSubjectName($0) },
        organ: values["organ"]?.removingPercentEncoding,
        finding: values["finding"].flatMap { FindingName($0) }),
      language: language, proofs: proofs)
  }
}
