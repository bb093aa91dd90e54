package import BianzhiCore

/// Kinds of breach as Order 486, article 26 lists them. The words are short ones and were not checked
/// against the text.
package enum BreachArticle {
  package static let words: [Wording] = [
    Wording(zh: "擅自设立撤并机构或变更规格名称", en: "organs set up, merged or renamed without approval"),
    Wording(zh: "擅自改变职责", en: "functions changed without approval"),
    Wording(zh: "擅自增加编制或改变使用范围", en: "quota raised or used otherwise without approval"),
    Wording(zh: "超编进人、核拨经费、虚报冒用", en: "people or money beyond the quota, false names"),
    Wording(zh: "超职数超规格配备", en: "leaders beyond posts or rank"),
    Wording(zh: "干预下级", en: "meddling in organs below"),
    Wording(zh: "违规审批", en: "approvals against the rules"),
    Wording(zh: "其他", en: "other"),
  ]

  package static func wording(_ number: Int) -> Wording {
    let words = words.indices.contains(number - 1) ? words[number - 1] : Wording(zh: "", en: "")
    return Wording(zh: "（\(number)）\(words.zh)", en: "(\(number)) \(words.en)")
  }

  /// Where nobody has said otherwise: the item of article 26 that the basis names, `令486:26(4)`.
  package static func usual(basis: [String]) -> Int? {
    for code in basis where code.hasPrefix("令486:26(") {
      if let number = Int(code.dropFirst("令486:26(".count).dropLast()), (1...8).contains(number) {
        return number
      }
    }
    return nil
  }
}
