import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The rows of what is counted over many audits.
enum TogetherTable {
  static let prevalenceColumns = [
    ResultColumn("period", Said(zh: "年度", en: "period"), .number),
    ResultColumn("group", Said(zh: "分组", en: "group")),
    ResultColumn("rule", Said(zh: "规则", en: "rule")),
    ResultColumn("title", Said(zh: "问题", en: "title")),
    ResultColumn("n", Said(zh: "有问题单位", en: "n"), .number),
    ResultColumn("of", Said(zh: "单位总数", en: "of"), .number),
    ResultColumn("share", Said(zh: "占比", en: "share"), .number),
    ResultColumn("trend", Said(zh: "历年占比", en: "trend")),
    ResultColumn("class", Said(zh: "归类", en: "class")),
    ResultColumn("organs", Said(zh: "单位", en: "organs")),
  ]

  static let rateColumns = [
    ResultColumn("group", Said(zh: "分组", en: "group")),
    ResultColumn("confirmed", Said(zh: "已确认", en: "confirmed"), .number),
    ResultColumn("accepted", Said(zh: "已销号", en: "accepted"), .number),
    ResultColumn("exempt", Said(zh: "免予整改", en: "exempt"), .number),
    ResultColumn("void", Said(zh: "作废", en: "void"), .number),
    ResultColumn("rate", Said(zh: "整改率%", en: "rate %"), .number),
    ResultColumn("due", Said(zh: "已到期", en: "due"), .number),
    ResultColumn("due_accepted", Said(zh: "到期已销号", en: "due accepted"), .number),
    ResultColumn("due_rate", Said(zh: "到期整改率%", en: "due rate %"), .number),
    ResultColumn("overdue", Said(zh: "逾期", en: "overdue"), .number),
  ]

  static let returnColumns = [
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("subject", Said(zh: "审核对象", en: "subject"), .identifier),
    ResultColumn("state", Said(zh: "报告", en: "state")),
    ResultColumn("day", Said(zh: "日期", en: "day"), .identifier),
    ResultColumn("signed_by", Said(zh: "签字人", en: "signed by")),
  ]

  static let blockedColumns = [
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("findings", Said(zh: "未整改问题", en: "findings"), .number),
    ResultColumn("overdue", Said(zh: "逾期", en: "overdue"), .number),
    ResultColumn("reasons", Said(zh: "问题", en: "reasons"), .sentence),
  ]

  static func values(_ row: PrevalenceRow) -> [ResultValue] {
    let classes = row.classes
    let word = Said(
      zh: classes.map(\.said.zh).joined(separator: "+"),
      en: classes.map(\.said.en).joined(separator: "+"))
    return [
      .integer(row.period), .word(code: row.group.code, said: row.group.said), .text(row.rule),
      .text(row.title[Console.language]), .integer(row.share.part), .integer(row.share.whole),
      SiteTable.decimal(row.share.decimal),
      .text(row.trend.compactMap(\.decimal).joined(separator: " ")),
      .word(code: classes.map(\.rawValue).joined(separator: "+"), said: word),
      .text(row.organs.joined(separator: "; ")),
    ]
  }

  static func values(_ rate: RectificationRate) -> [ResultValue] {
    [
      .word(code: rate.group.code, said: rate.group.said), .integer(rate.confirmed),
      .integer(rate.accepted), .integer(rate.exempt), .integer(rate.void),
      SiteTable.decimal(rate.rate.percent), .integer(rate.due), .integer(rate.dueAccepted),
      SiteTable.decimal(rate.dueRate.percent), .integer(rate.overdue),
    ]
  }

  static func values(_ unit: UnitReturn) -> [ResultValue] {
    [
      .text(unit.organCode), .text(unit.organName),
      .text(unit.subjects.map { "\($0)" }.joined(separator: " ")),
      .word(code: unit.state.rawValue, said: unit.state.said), SiteTable.day(unit.day),
      SiteTable.text(unit.signedBy),
    ]
  }

  static func values(_ organ: BlockedOrgan) -> [ResultValue] {
    let reasons = organ.reasons.map { reason in
      "\(reason.finding) \(reason.status.said[Console.language])"
    }
    return [
      .text(organ.organCode), .text(organ.organName), .integer(organ.reasons.count),
      .integer(organ.overdue), .text(reasons.joined(separator: "; ")),
    ]
  }
}
