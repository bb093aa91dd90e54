import BianzhiCore

/// The words of reasons that lie in registers of entries, exits, loans and plans.
extension UnjudgedReason {
  static let registerWithoutNumberWording = Wording(
    zh: "登记中有的行没有身份证号，对不上人", en: "rows of the register without an identity number")
  static let registerWithoutDayWording = Wording(
    zh: "登记中有的行没有日期或读不出，请补齐", en: "rows of the register without a day that can be read")
  static let leaverUnmatchedWording = Wording(
    zh: "离开的人员没有与花名册对照：单位名称在台账中找不到，人又对不上一份花名册。请用 bianzhi name list 认定名称",
    en: """
      people who left were compared with no roster: no unit of the ledger bears that name, and their numbers tell none; \
      say what the name means (bianzhi name list)
      """)
  static let entryTooOldWording = Wording(
    zh: "满编、超编时的入编距检查日已超过 365 天，不再列出",
    en: "entries without a free place of more than 365 days ago, which are not listed any more")
  static let registerWithoutKindWording = Wording(
    zh: "登记中有的行没有编制类型", en: "rows of the register without a quota kind")
  static let planUntoldWording = Wording(
    zh: "同期有几份同类用编计划，入编没有写明按哪一份，不知算在哪份计划内",
    en:
      "entries that name none of several plans of their kind and time: under which they are is not known"
  )
  static let entryNotComparedWording = Wording(
    zh: "入编之前 400 天内没有花名册、编制类型或核定数不清、与其他机构共用编制、或不知有人在入编之前还是之后离开的，判断不了当时是否满编",
    en: """
      how full the quota was at an entry cannot be told: no roster of the 400 days before, no kind, unclear \
      approvals, a quota shared with others, or somebody who left before it or after it
      """)
  static let slipWithoutYearWording = Wording(
    zh: "入编的核准单号、批准文号没有年份，看不出先后",
    en: "entries whose slip or document has a number without a year: which came first is not told")
  static let registerTooShortWording = Wording(
    zh: "主要领导离任前 6 个月入编 3 人以上，而增减登记往前不足 12 个月，不知道平常的入编人数",
    en: """
      three or more entered in the 6 months before a leader left, and the register does not reach back 12 months \
      before those, so that the usual number is not known
      """)
  static let noSlipDayWording = Wording(
    zh: "没有给出实行核编制度的日期；请用 check --slip-since",
    en: "nobody has said from when on entries need a slip: use check --slip-since")
}
