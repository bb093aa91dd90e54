package import BianzhiCore
package import BianzhiQuery

/// Kinds of breach as Order 486, article 26 lists them, in short words.
package enum BreachArticle {
  package static let words: [Wording] = [
    Wording(zh: "擅自设立撤并行政机构或变更规格名称", en: "organs set up, merged or renamed without approval"),
    Wording(zh: "擅自改变职责", en: "functions changed without approval"),
    Wording(zh: "擅自增加编制或改变使用范围", en: "quota raised or used otherwise without approval"),
    Wording(zh: "超编进人、核拨经费、虚报冒用", en: "people or money beyond the quota, false names"),
    Wording(zh: "超职数超规格配备", en: "leaders beyond posts or rank"),
    Wording(zh: "干预下级", en: "meddling in organs below"),
    Wording(zh: "违规审批", en: "approvals against the rules"),
    Wording(zh: "其他", en: "other"),
  ]

  /// - Parameter isByAnalogy: the organ is none that Order 486 governs.
  package static func wording(_ number: Int, isByAnalogy: Bool = false) -> Wording {
    let words = words.indices.contains(number - 1) ? words[number - 1] : Wording(zh: "", en: "")
    let plain = Wording(zh: "（\(number)）\(words.zh)", en: "(\(number)) \(words.en)")
    guard isByAnalogy else { return plain }
    return Wording(zh: "参照\(plain.zh)", en: "by analogy \(plain.en)")
  }

  /// Where nobody has said otherwise: the item of article 26 among the articles that govern a finding,
  /// `令486:26(4)`, or the usual one of its rule where the order governs the organ.
  package static func usual(_ law: GoverningLaw, ofRule usual: Int? = nil) -> Int? {
    let prefix = "\(order):26("
    for code in law.bases.map(\.code) where code.hasPrefix(prefix) {
      if let number = Int(code.dropFirst(prefix.count).dropLast()), (1...8).contains(number) {
        return number
      }
    }
    return law.bases.contains { $0.code.hasPrefix("\(order):") } ? usual : nil
  }

  private static let order = "令486"

  /// Whether the order governs organs of that category; nil where none is recorded that is known.
  static func governs(_ category: OrganCategory?) -> Bool? {
    category.map { LegalBasis(order).article?.organs?.contains($0) ?? true }
  }
}
