import BianzhiCore
import BianzhiQuery

/// The page of a rule, to be read aloud.
struct RulePageText {
  private let rule: Rule
  private let language: Language

  init(_ rule: Rule, _ language: Language) {
    (self.rule, self.language) = (rule, language)
  }

  var lines: [String] {
    let head = "\(rule.id)  \(rule.title[language])  [\(rule.severity.wording[language])]"
    let note = rule.note.map { ["  " + $0[language]] } ?? []
    let duty = paragraph(Wording(zh: "归类", en: "Duty"), [rule.duty.wording[language]])
    let page = rule.page.flatMap { paragraph($0.topic.wording, [$0.wording[language]]) }
    let data = paragraph(Wording(zh: "需要的资料", en: "Data it needs"), [needs])
    return [head] + note + page + data + duty
      + paragraph(Wording(zh: "依据", en: "Law"), law)
  }

  private func paragraph(_ title: Wording, _ texts: [String]) -> [String] {
    ["\(title[language])"] + texts.map { "  \($0)" }
  }

  private var needs: String {
    let all = rule.needs.map { $0.wording[language] }
    let one = rule.needsOneOf.map { $0.wording[language] }.joined(separator: say("或", " or "))
    return (all + (one.isEmpty ? [] : [one])).joined(separator: say("、", ", "))
  }

  private func say(_ chinese: String, _ english: String) -> String {
    language == .zh ? chinese : english
  }

  /// Each article with what it says, since when and for whom, and what said it before.
  var law: [String] {
    guard !rule.basis.isEmpty else { return [say("没有写明", "none is named")] }
    return rule.basis.map(law)
  }

  private func law(_ basis: LegalBasis) -> String {
    guard let article = basis.article else { return basis.wording[language] }
    var text = basis.wording[language]
    if let says = article.says { text += say("：", ": ") + says[language] }
    text += say("（", " (") + article.validity[language]
    if let older = LawBook.builtIn.forerunner(of: article) {
      text += say("；此前为", "; before that ") + older.wording[language]
    }
    return text + say("）", ")")
  }
}
