import BianzhiCore
import BianzhiQuery

/// All rules as numbered questions and answers, by the duty that they touch: a hand-out for organs.
struct RuleQuestions {
  private let rules: [Rule]
  private let language: Language

  init(_ rules: [Rule], _ language: Language) {
    (self.rules, self.language) = (rules, language)
  }

  private static let title = Wording(
    zh: "机构编制检查问答", en: "Questions on the checks of organs and staffing")
  private static let start = Wording(
    zh: "每条规则讲清：什么算问题、拿什么比、怎么算、谁计算在内、例外、依据和例子。程序只列事实和条文，不下结论；“未核对原文”的条文须先查原文。",
    en: """
      For each rule: what is a problem, what is compared, how it is worked out, who counts, what is let pass, the law and \
      an example. The program states facts and articles and calls no one guilty; look articles up that were not \
      checked against the text.
      """)

  var lines: [String] {
    var lines = ["# \(Self.title[language])", "", Self.start[language]]
    var number = 0
    let add = { (question: String, answers: [String]) in
      number += 1
      lines += ["", "**\(number). \(question)**", ""] + answers
    }
    for duty in Duty.allCases {
      let ofDuty = rules.filter { $0.duty == duty }
      guard !ofDuty.isEmpty else { continue }
      lines += ["", "## \(duty.wording[language])"]
      for rule in ofDuty {
        lines += ["", "### \(rule.title[language])"]
        add(say("这是哪条规则？程度如何？", "Which rule is it, and how grave?"), [head(rule)])
        for paragraph in rule.page {
          add(paragraph.topic.question[language], [paragraph.wording[language]])
        }
        let law = RulePageText(rule, language).law
        add(say("依据是什么？", "What is the law?"), law.map { "- \($0)" })
      }
    }
    return lines
  }

  private func head(_ rule: Rule) -> String {
    let note = rule.note.map { say("。", ". ") + $0[language] } ?? say("。", ".")
    return "`\(rule.id)`" + say("，", ", ") + rule.severity.wording[language] + note
  }

  private func say(_ chinese: String, _ english: String) -> String {
    language == .zh ? chinese : english
  }
}
