import BianzhiCore

/// Reasons that hang on which unit a roster is of.
extension UnjudgedReason {
  static let approvalUnclearWording = Wording(
    zh: "核定相互矛盾、只有增减数、有留置的行，或另有核定写的可能也是该单位（见 bianzhi name list）",
    en: "approvals contradict, only change, have rows held back or may stand under another name")
  static let committeeApartWording = Wording(
    zh: "乡镇（街道）党委与政府分别核定，花名册只有一份，可能有两者的人员，请核对",
    en: """
      the Party committee and the government of the town are approved apart, and one roster may have the people of \
      both; please check
      """)
  static let likelyOtherUnitWording = Wording(
    zh: "台账中没有这个单位，它的人全部在另一个单位的花名册上，可能是那个单位的另一种写法；请用 bianzhi name accept 认定，或把它加入台账",
    en: """
      the ledger does not have this unit, and all its people are on another unit's roster, which it may well be: say \
      so with bianzhi name accept, or add it to the ledger
      """)
  static let payersJoinedWording = Wording(
    zh: "改革前后的发放单位算一个，而同一月份两边的工资表都发给了这些人；是同一张表交了两次，还是两边都发，请核实",
    en: """
      payers before and behind a reform count as one, and the pay lists of both pay these people for the same month: \
      find out whether one list came twice or both pay
      """)
  static let quotaSharedWording = Wording(
    zh: "与其他机构共用编制，空的是哪个机构的分不清",
    en: "it shares a quota with other organs, and whose places are free is not told")
  static let claimedWithoutRosterWording = Wording(
    zh: "其他单位花名册写明占用该单位编制的人，该单位没有相近日期的花名册，无法核对",
    en: """
      people who by another roster hold places of the organ, which has no roster of these days to compare with
      """)
}
