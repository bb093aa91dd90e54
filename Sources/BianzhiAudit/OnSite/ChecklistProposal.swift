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
    return switch item.item.first {
    case "B":
      Wording(
        zh: "内设机构与核定不符\(label)\(remark)", en: "an inner body is not as approved\(label)\(remark)")
    case "R":
      Wording(zh: "在编人员与实际不符\(label)\(remark)", en: "a person is not as listed\(label)\(remark)")
    default:
      Wording(zh: "工资发放与实际不符\(label)\(remark)", en: "pay is not as listed\(label)\(remark)")
    }
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
