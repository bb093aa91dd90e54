import BianzhiCore

/// Reasons that hang on which unit a roster is of.
extension UnjudgedReason {
  static let likelyOtherUnitWording = Wording(
    zh: "台账中没有这个单位，它的人全部在另一个单位的花名册上，可能是那个单位的另一种写法；请用 bianzhi name accept 认定，或把它加入台账",
    en: """
      the ledger does not have this unit, and all its people are on another unit's roster, which it may well be: say \
      so with bianzhi name accept, or add it to the ledger
      """)
}
