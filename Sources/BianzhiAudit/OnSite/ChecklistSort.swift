package import BianzhiCore

/// What an item of a checklist is about; its item number begins with the sort's letter.
package enum ChecklistSort: String, CaseIterable, Sendable {
  case body, roster, pay

  private var letter: Character {
    switch self {
    case .body: "B"
    case .roster: "R"
    case .pay: "Y"
    }
  }

  /// The sort of an item, as B1; nil for a number that no checklist gives.
  package init?(item: String) {
    guard let sort = Self.allCases.first(where: { $0.letter == item.first }) else { return nil }
    self = sort
  }

  /// The item number at a place that counts from 0.
  func item(_ place: Int) -> String { "\(letter)\(place + 1)" }

  package var wording: Wording {
    switch self {
    case .body: Wording(zh: "内设机构", en: "body")
    case .roster: Wording(zh: "在编人员", en: "roster")
    case .pay: Wording(zh: "工资", en: "pay")
    }
  }

  /// What a wrong tick of this sort says.
  var mistake: Wording {
    switch self {
    case .body: Wording(zh: "内设机构与核定不符", en: "an inner body is not as approved")
    case .roster: Wording(zh: "在编人员与实际不符", en: "a person is not as listed")
    case .pay: Wording(zh: "工资发放与实际不符", en: "pay is not as listed")
    }
  }
}
