import BianzhiCore

extension UnjudgedReason {
  /// The words of reasons that lie in limits of regions.
  var wordingOfCeilings: Wording {
    if self == .ceilingsOverlap { return Self.ceilingsOverlapWording }
    if self == .ceilingUnread { return Self.ceilingUnreadWording }
    if self == .regionEmpty { return Self.regionEmptyWording }
    return self == .regionUntold ? Self.regionUntoldWording : Self.shareUntoldWording
  }

  private static let ceilingsOverlapWording = Wording(
    zh: "同一地区、层级、事项当日有两条限额有效，请给先前的一条填上截止日期",
    en: "two limits of one thing hold on the day; give the earlier one its last day")
  private static let ceilingUnreadWording = Wording(
    zh: "限额的事项、层级、日期或不计入限额的机构读不出或对不上，请用 bianzhi value set 认定，或改正后重新导入",
    en: """
      what is limited, the tier, a day or an organ left out of the limit cannot be read or is not in the ledger; say \
      what is meant with bianzhi value set, or mend the table and import it again
      """)
  private static let regionEmptyWording = Wording(
    zh: "机构台账中没有该地区、该层级的机构，请核对地区的写法",
    en: "the organ ledger has no organ of that region and tier; see how the region is written")
  private static let regionUntoldWording = Wording(
    zh: "有的机构没有登记地区或层级，可能也在限额之内，请在机构台账补齐",
    en: """
      organs of which no region or tier is recorded may come under the limit too; complete the organ ledger
      """)
  private static let shareUntoldWording = Wording(
    zh: "该地区有的机构核定数、类别或规格不清，或另有可能算入的编制，占用多少限额判断不了",
    en: """
      how much of the limit some organs of the region take cannot be told: approvals, category or rank are unclear, \
      or places of another kind may come under it
      """)
}
