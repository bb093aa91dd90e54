/// A person's sex as rosters record it (GB/T 2261.1: 1 and 2).
package enum Sex: String, CaseIterable, Hashable, Sendable {
  case male = "男"
  case female = "女"
}

extension Sex: FieldTerm {
  package static let words = Vocabulary(
    "sex",
    [.init(male, "male", "男性 1 M man"), .init(female, "female", "女性 2 F woman")])
}
