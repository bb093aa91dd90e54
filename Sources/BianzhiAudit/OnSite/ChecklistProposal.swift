package import BianzhiCore
import BianzhiQuery
import GRDB

/// A finding that a wrong tick proposes; somebody has to raise it.
package struct ChecklistProposal: Sendable {
  let item: ChecklistItem
  let list: ChecklistName

  /// What is wrong, without names of people.
  private var title: Wording {
    let label = item.label.isEmpty ? "" : " \(item.label)"
    let remark = item.remark.flatMap { $0.isEmpty ? nil : $0 }.map { "：\($0)" } ?? ""
    let mistake =
      ChecklistSort(item: item.item)?.mistake
      ?? Wording(zh: "现场核对不符", en: "not as found on the spot")
    return Wording(
      zh: "\(mistake.zh)\(label)\(remark)", en: "\(mistake.en)\(label)\(remark)")
  }

  package var wording: Wording {
    let organ = item.organCode
    return Wording(
      zh: """
        \(list) \(item.item) 不符，建议提出问题：finding raise --organ \(organ) --title "\(title.zh)" --by … --on …
        """,
      en: """
        \(list) \(item.item) is wrong; proposed: finding raise --organ \(organ) --title "\(title.en)" \
        --by … --on …
        """)
  }
}

extension Ledger {
  /// A finding for each item of a checklist that was ticked as wrong and is about no finding yet.
  package func proposals(of name: ChecklistName) throws -> [ChecklistProposal] {
    try checklist(name).filter { $0.tick == .wrong && FindingName($0.label) == nil }
      .map { ChecklistProposal(item: $0, list: name) }
  }
}
