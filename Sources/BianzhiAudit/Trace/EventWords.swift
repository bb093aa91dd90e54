package import BianzhiCore
import BianzhiQuery
import Foundation

/// Events in words.
package enum EventWords {
  /// The words of a kind of event: of an act, or of what other parts of the program write down.
  package static func kind(_ code: String) -> Wording { others[code] ?? Acts.wording(code) }

  private static let others = Dictionary(
    uniqueKeysWithValues: EventKind.logged.map { ($0.code, $0.wording) })

  /// What an event says, in one line: its texts and numbers, and how many of what it lists.
  package static func detail(_ event: Event, _ language: Language) -> String {
    guard let members = try? event.decode([String: PayloadValue].self) else {
      return Wording(zh: "内容读不出来", en: "its contents cannot be read")[language]
    }
    let order = EventLabels.all.map(\.key).filter { members[$0] != nil }
    let rest = Set(members.keys).subtracting(order).subtracting(hidden).sorted()
    return (order + rest).compactMap { key in
      guard let value = members[key]?.words(key) else { return nil }
      let label = label(key, of: event.kind) ?? Wording(zh: key, en: key)
      return "\(label[language]) \(value[language])"
    }.joined(separator: language == .zh ? "；" : "; ")
  }

  /// What a part of an event is called; nil where no act of this version has it.
  package static func label(_ key: String, of kind: String) -> Wording? {
    Acts.labels(kind)[key] ?? EventLabels.all.first { $0.key == key }?.wording
  }

  package static let hidden: Set<String> = [
    "evidence", "hash", "digest", "chain", "keys", "tables", "moves", "mappings", "replaced",
    "record", "command", "time",
  ]

  /// Codes in words.
  private static func words(_ key: String, _ text: String) -> Wording {
    switch key {
    case "term": known(text, RectificationTerm.self)
    case "duty": known(text, Duty.self)
    case "demand": known(text, PlanDemand.self)
    case "level": known(text, PlanLevel.self)
    case "auditor": known(text, PlanAuditor.self)
    case "kind": known(text, PlanKind.self)
    case "severity": known(text, Severity.self)
    case "track": known(text, JointTrack.self)
    case "role": known(text, GroupRole.self)
    case "sort": sorts(text)
    case "cause": RootCause.wording(text)
    case "because": causes(text)
    case "documents": documents(text)
    case "article": Int(text).map { BreachArticle.wording($0) } ?? Wording(zh: text, en: text)
    default: Wording(zh: text, en: text)
    }
  }

  /// A word of the program; what an office wrote itself stands as it is.
  private static func known<Word: CodedWord>(_ text: String, _ type: Word.Type) -> Wording {
    Word(rawValue: text)?.wording ?? Wording(zh: text, en: text)
  }

  /// What sort of return, meeting or practice; no code is one of two of them.
  private static func sorts(_ text: String) -> Wording {
    UnitReturn.State(rawValue: text)?.wording ?? Meeting.Purpose(rawValue: text)?.wording
      ?? known(text, Practice.Form.self)
  }

  /// What a step rested on; problems of other offices by their track.
  private static func causes(_ text: String) -> Wording {
    let parts = text.components(separatedBy: "; ").map(StoredJointProblem.words(ofBasis:))
    return Wording(
      zh: parts.map(\.zh).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
  }

  /// Approvals as acts keep them, in Chinese.
  private static func documents(_ text: String) -> Wording {
    let none = ProofGrounds.Approval.noDocument
    return Wording(
      zh: text,
      en: text.replacing(none.zh, with: none.en).replacing("（", with: " (").replacing(
        "）", with: ")"))
  }

  /// A value of a payload, as far as a line can show it.
  private enum PayloadValue: Decodable {
    case text(String)
    case count(Int)
    /// Words that the program wrote, in both languages.
    case both(Wording)
    case none

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let flag = try? value.decode(Bool.self) {
        self = .text(flag ? "✓" : "×")
      } else if let number = try? value.decode(Int.self) {
        self = .text("\(number)")
      } else if let text = try? value.decode(String.self) {
        self = text.isEmpty ? .none : .text(text)
      } else if let list = try? value.decode([PayloadValue].self) {
        self = .count(list.count)
      } else if let words = try? value.decode([String: String].self), let zh = words["zh"],
        let en = words["en"]
      {
        self = .both(Wording(zh: zh, en: en))
      } else {
        self = .none
      }
    }

    func words(_ key: String) -> Wording? {
      switch self {
      case .text(let text): EventWords.words(key, text)
      case .count(let count):
        count > 0 ? EventWords.words(key, "(\(count))") : nil
      case .both(let words): words
      case .none: nil
      }
    }
  }
}
