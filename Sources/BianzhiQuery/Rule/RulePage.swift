package import BianzhiCore

/// A paragraph of the page of a rule that is read aloud.
package struct RulePage: Sendable {
  package let topic: Topic
  package let wording: Wording

  /// What a paragraph is about; the raw value is the header line of the rule's file, its Chinese one ends in `-zh`.
  package enum Topic: String, CaseIterable, Sendable {
    case compares, formula, counts, exceptions, example

    package var wording: Wording {
      switch self {
      case .compares: Wording(zh: "比什么", en: "What is compared")
      case .formula: Wording(zh: "怎么算", en: "Formula")
      case .counts: Wording(zh: "哪些人计算在内", en: "Who counts")
      case .exceptions: Wording(zh: "哪些不算、哪些判断不了", en: "Exceptions, and what cannot be said")
      case .example: Wording(zh: "举例", en: "Example")
      }
    }

    /// The same as a question.
    package var question: Wording {
      switch self {
      case .compares: Wording(zh: "拿什么同什么比？", en: "What is compared with what?")
      case .formula: Wording(zh: "怎么算出来的？", en: "How is it worked out?")
      case .counts: Wording(zh: "哪些人（哪些机构）计算在内？", en: "Who counts?")
      case .exceptions:
        Wording(zh: "哪些情形不算？哪些情形判断不了？", en: "What is let pass, and what cannot be said?")
      case .example: Wording(zh: "能举个例子吗？", en: "What is an example?")
      }
    }
  }

  /// The header lines that make a page.
  static let keys = Set(Topic.allCases.flatMap { [$0.rawValue, $0.rawValue + "-zh"] })

  static func read(_ header: [String: String]) -> [RulePage] {
    Topic.allCases.compactMap { topic in
      guard let english = header[topic.rawValue] else { return nil }
      let chinese = header[topic.rawValue + "-zh"] ?? english
      return RulePage(topic: topic, wording: Wording(zh: chinese, en: english))
    }
  }
}
