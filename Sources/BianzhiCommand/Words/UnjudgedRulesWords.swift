import BianzhiCore
import BianzhiQuery

/// The core rules of which the end of an audit says nothing.
struct UnjudgedRulesWords {
  private let rules: [Rule]

  init(_ rules: [Rule]) { self.rules = rules }

  /// Nil where it speaks of all.
  var line: Wording? {
    guard !rules.isEmpty else { return nil }
    let list = rules.map(\.id).joined(separator: " ")
    return Wording(
      zh: "花名册没有所需的列，以下规则没有判断任何人，不能说没有问题：\(list)",
      en: "No roster tells what these rules judge by; nothing can be said of them: \(list)")
  }
}
