/// A candidate that a written name may mean. It is shown to a person and never is a match.
package struct NameProposal: Hashable, Sendable {
  /// Why a candidate is like a written name, the closest likeness first. The raw value is its code.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case sameName = "same_name"
    case region
    case level
    case plate
    case rankWord = "rank_word"
    case order
    case oneCharacter = "one_character"
    case containment
    case part
    case abbreviation
    case number
    case similar
  }

  package let key: Int64
  /// The candidate's name, or that of its other names which is like the written one.
  package let name: String
  /// How like the two are, 0 to 100; for ranking only, no share of anything.
  package let score: Int
  package let reason: Reason

  package init(key: Int64, name: String, score: Int, reason: Reason) {
    (self.key, self.name, self.score, self.reason) = (key, name, score, reason)
  }

  /// Ranks by score, then by name, then by key.
  static func precedes(_ left: NameProposal, _ right: NameProposal) -> Bool {
    (right.score, left.name, left.key) < (left.score, right.name, right.key)
  }
}

extension NameProposal.Reason {
  /// The reason in both languages.
  package var wording: Wording {
    switch self {
    case .sameName: Wording(zh: "名称相同", en: "the same name")
    case .region: Wording(zh: "仅地区前缀不同", en: "only the region in front differs")
    case .level: Wording(zh: "末级名称相同", en: "the last level of the name is the same")
    case .plate: Wording(zh: "本名或牌子相同", en: "the base name or a plate is the same")
    case .rankWord: Wording(zh: "仅末尾的机构类别字样不同", en: "only the word for the sort of body differs")
    case .order: Wording(zh: "用字相同，次序不同", en: "the same characters in another order")
    case .oneCharacter: Wording(zh: "相差一个字", en: "one character differs")
    case .containment: Wording(zh: "一个名称的主干含在另一个里", en: "the stem of one name is in the other")
    case .part: Wording(zh: "可能是它的内设或下属机构", en: "may be a part of it, or a unit below it")
    case .abbreviation: Wording(zh: "可能是缩写", en: "one may abbreviate the other")
    case .number: Wording(zh: "仅序号不同", en: "only the number differs")
    case .similar: Wording(zh: "部分字词相同", en: "parts of the names are the same")
    }
  }
}
