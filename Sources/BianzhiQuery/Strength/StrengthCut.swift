package import BianzhiCore

/// By what the lines of strength are added up.
package enum StrengthCut: String, CodedWord {
  case tier, category, region, kind
  /// Each organ that has others below it, with all of them; such sums hold one another.
  case superior

  package var wording: Wording {
    switch self {
    case .tier: Wording(zh: "层级", en: "tier")
    case .category: Wording(zh: "机构类别", en: "category")
    case .region: Wording(zh: "地区", en: "region")
    case .kind: Wording(zh: "编制类型", en: "kind")
    case .superior: Wording(zh: "主管单位", en: "superior")
    }
  }

  /// Whether every organ stands in one group only.
  package var isApart: Bool { self != .superior }
}

/// Approved and actual people of one quota kind of several organs together.
///
/// Only organs whose numbers are all known are in the sums: approved + over − vacant = actual. The others are named.
package struct StrengthSum: Sendable {
  /// The word of the organ ledger, or the code of the organ above; empty where the ledger does not tell, and for all organs.
  package let group: String
  /// The name of the organ above; for other groups the same as ``group``.
  package let groupName: String
  /// Quota kind, the canonical term.
  package let kind: String
  /// How many organs are in the sums.
  package internal(set) var organs = 0
  /// Names of those that have the kind and are not in them.
  package internal(set) var notCompared: [String] = []
  package internal(set) var approved = 0
  package internal(set) var actual = 0
  /// Each organ's own, added up: one organ's vacancy never lessens another's overrun.
  package internal(set) var over = 0
  package internal(set) var vacant = 0
  /// How many of the organs have an overrun.
  package internal(set) var organsOver = 0

  init(group: String, groupName: String, kind: String) {
    (self.group, self.groupName, self.kind) = (group, groupName, kind)
  }

  mutating func add(_ row: StrengthRow) {
    guard let approved = row.approved, let actual = row.actual, let over = row.over,
      row.isComparable
    else {
      notCompared.append(row.organName)
      return
    }
    organs += 1
    self.approved += approved
    self.actual += actual
    self.over += over
    vacant += row.vacant ?? 0
    organsOver += over > 0 ? 1 : 0
  }
}
