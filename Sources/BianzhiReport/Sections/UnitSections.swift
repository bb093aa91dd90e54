import BianzhiAudit
import BianzhiCore

/// The parts of reports on one organ.
enum UnitSections {
  /// Which organ it is, and what is told of it in one glance.
  static func own(_ pen: ReportPen, _ numbers: [FormField]) throws -> ReportSection {
    var blocks: [ReportBlock] = []
    if try pen.rows("unit.own").isEmpty {
      blocks.append(
        .notice(
          pen.say(
            "机构台账中没有这个在用的机构，或者它是内设机构：下面没有的数字不是零，是不知道。",
            "On the day of the check the ledger has no such organ in force: what is missing below is not known, and not zero."
          ), .minor))
    }
    if try pen.rows("unit.own").first?.number("is_older") == 1 {
      let day = try pen.rows("unit.own").first?.text("data_day") ?? ""
      blocks.append(
        .notice(
          pen.say(
            "本单位本期没有交花名册：以下按 \(day) 的花名册，不能说明现在的情况。",
            "The organ handed in no roster this time: all below is by that of \(day) and says nothing of today."
          ),
          .minor))
    }
    blocks.append(.facts(try (UnitForm.fields + numbers).map { try $0.shown(pen) }))
    return ReportSection("unit", pen.word("单位", "The organ"), blocks)
  }

  static func strength(_ pen: ReportPen) throws -> ReportSection {
    var blocks: [ReportBlock] = []
    if let table = try UnitForm.places.block(pen) {
      blocks.append(.table(table))
    } else {
      blocks.append(
        .notice(
          pen.say(
            "没有核定编制，也没有可用的花名册。", "There is neither an approved quota nor a roster to judge by."),
          .minor))
    }
    if let table = try UnitForm.posts.block(pen) {
      blocks.append(.table(table))
    } else {
      blocks.append(
        .paragraph(Prose(pen.word("台账中没有可比较的领导职数。", "The ledger has no leader posts to compare."))))
    }
    return ReportSection(
      "strength", pen.word("编制和领导职数", "Places and leader posts"), blocks)
  }

  static func bodies(_ pen: ReportPen) throws -> ReportSection {
    let number = { try pen.number("unit.bodies", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          "核定内设机构 \(number("approved")) 个；名单上写到的 \(number("named")) 个，其中没有核定的 \(number("unapproved")) 个。",
          "Inner bodies approved: \(number("approved")); named on lists \(number("named")), not approved \(number("unapproved"))."
        ))
    ]
    if let table = try UnitForm.bodies.block(pen) { blocks.append(.table(table)) }
    return ReportSection("bodies", pen.word("机构", "Inner bodies"), blocks)
  }

  static func approvals(_ pen: ReportPen) throws -> ReportSection {
    let count = try pen.number("unit.approvals", "all", "documents")
    var blocks: [ReportBlock] = [
      .paragraph(pen.say("批准文件 \(count) 件。", "Documents: \(count)."))
    ]
    if let table = try UnitForm.approvals.block(pen) { blocks.append(.table(table)) }
    return ReportSection("approvals", pen.word("批准文件", "Documents"), blocks)
  }

  /// What nobody can say of the organ, and why.
  static func open(_ pen: ReportPen) throws -> ReportSection {
    let count = try pen.number("unit.rules", "all", "open")
    var blocks: [ReportBlock] = [
      .paragraph(
        pen.say(
          "没有检查或没有全部检查的事项 \(count) 个，不等于没有问题。",
          "Not or not wholly checked: \(count) rules. That is not clean."))
    ]
    if let table = try UnitForm.open.block(pen) { blocks.append(.table(table)) }
    return ReportSection(
      "open", pen.word("没有检查的，和为什么", "What was not checked, and why"), blocks)
  }

  /// What people fill in.
  static func blanks(_ pen: ReportPen, _ title: Wording, _ blanks: [Wording]) -> ReportSection {
    ReportSection("signed", pen.word(title), [.blanks(blanks.map { pen.word($0) })])
  }
}

extension FormField {
  /// Title and value as a report shows them.
  func shown(_ pen: ReportPen) throws -> ReportBlock.Fact {
    ReportBlock.Fact(title: pen.word(title), value: try value(pen))
  }
}
