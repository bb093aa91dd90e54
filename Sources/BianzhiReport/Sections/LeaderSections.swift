import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// The parts of a report on one leader.
enum LeaderSections {
  static func own(_ pen: ReportPen) throws -> ReportSection {
    let name = pen.stamp.scope.subject.map { "\($0)" } ?? ""
    guard let row = try pen.row("leader.own", name) else {
      return ReportSection("leader", pen.word("审核对象", "The leader"), [])
    }
    let left = row.text("until")
    let term = "\(row.text("since")) – \(left.isEmpty ? pen.word("今", "today") : left)"
    let items = [
      pen.say(
        "\(row.text("name"))，\(row.text("organ_name")) \(row.text("post"))（\(name)）",
        "\(row.text("name")), \(row.text("post")) of \(row.text("organ_name")) (\(name))"),
      pen.say("任职：\(term)", "In office: \(term)"),
      pen.say(
        "审核类型：\(pen.word(row.text("kind"), of: PlanKind.self))；理由：\(pen.text(row, "reason"))",
        "Kind of audit: \(pen.word(row.text("kind"), of: PlanKind.self)); why: \(pen.text(row, "reason"))"
      ),
      pen.say(
        "审核主体：\(pen.word(row.text("auditor"), of: PlanAuditor.self))；责任范围内机构 \(pen.number("leader.own", row, "organs")) 个",
        """
        Audited by: \(pen.word(row.text("auditor"), of: PlanAuditor.self)); organs answered for: \
        \(pen.number("leader.own", row, "organs"))
        """),
    ]
    return ReportSection(
      "leader", pen.word("审核对象", "The leader"), [.list(items, isNumbered: false)])
  }

  static func steps(_ pen: ReportPen) throws -> ReportSection {
    let query = "leader.step"
    let total = { try pen.number("leader.steps", "all", $0) }
    let table = TableBlock(
      "steps", caption: Prose(pen.word("审核步骤", "Steps of the audit")),
      columns: [
        .text(pen.word("步骤", "step")), .text(pen.word("名称", "title"), isWide: true),
        .text(pen.word("状态", "state")), .text(pen.word("日期", "day")),
        .text(pen.word("经办人", "person")), .number(pen.word("证据", "files"), isSummed: true),
        .text(pen.word("情况说明", "note"), isWide: true),
      ],
      rows: try pen.rows(query).map { row in
        let override = row.text("override")
        let note =
          row.text("note")
          + (override.isEmpty ? "" : pen.word("（补录：\(override)）", " (override: \(override))"))
        return TableBlock.Row([
          Prose(row.key), Prose(pen.text(row, "title")),
          Prose(pen.word(row.text("state"), of: StepState.State.self)), Prose(row.text("day")),
          Prose(row.text("person")), pen.number(query, row, "files"), Prose(note),
        ])
      },
      total: TableBlock.Row(
        [Prose(pen.word("合计", "total")), "", "", "", "", try total("files"), ""]))
    return ReportSection(
      "steps", pen.word("审核过程和证据", "Steps and evidence"),
      [
        .paragraph(
          try pen.say(
            "共 \(total("steps")) 步，完成 \(total("done")) 步，其中越过关口的 \(total("overridden")) 步。",
            "Steps: \(total("steps")), done \(total("done")), of which by override \(total("overridden"))."
          )),
        .table(table),
      ])
  }

  static func joint(_ pen: ReportPen) throws -> ReportSection {
    guard let joint = try pen.row("leader.joint") else {
      return ReportSection(
        "joint", pen.word("联审结果", "The joint audit"),
        [
          .paragraph(
            pen.say(
              "台账中没有联审的记录：选人用人、经济责任方面的结果不在本报告中。",
              """
              The ledger has no joint audit: nothing of the audits of appointments and of economic responsibility is in this \
              report.
              """))
        ])
    }
    let query = "leader.track"
    let table = TableBlock(
      "tracks", caption: Prose(pen.word("联审各方", "The tracks of the joint audit")),
      columns: [
        .text(pen.word("方面", "track")), .text(pen.word("单位", "office")),
        .text(pen.word("日期", "day")), .number(pen.word("问题", "findings")),
        .text(pen.word("结果", "result"), isWide: true),
      ],
      rows: try pen.rows(query).map { row in
        TableBlock.Row([
          Prose(pen.word(row.key, of: JointTrack.self)), Prose(row.text("office")),
          Prose(row.text("day")), pen.number(query, row, "findings"), Prose(row.text("result")),
        ])
      })
    let conclusion = joint.text("conclusion")
    let words =
      conclusion.isEmpty
      ? pen.say("还没有结论。", "There is no conclusion yet.")
      : pen.say(
        "结论（\(joint.text("concluded_on"))）：\(conclusion)",
        "Conclusion (\(joint.text("concluded_on"))): \(conclusion)")
    return ReportSection(
      "joint", pen.word("联审结果", "The joint audit"), [.table(table), .paragraph(words)])
  }

  /// What only people can say.
  static func opinion(_ pen: ReportPen) -> ReportSection {
    ReportSection(
      "opinion", pen.word("审核意见", "Opinion"),
      [
        .paragraph(
          pen.say(
            "以上是事实和依据。责任界定和审核意见由审核组填写。",
            "The above are facts and bases. Who answers for them, and the opinion, are for the audit group to say."
          )),
        .blanks([
          pen.word("责任界定", "Responsibility"), pen.word("审核意见", "Opinion"),
          pen.word("审核组组长", "Head of the group"), pen.word("日期", "Day"),
        ]),
      ])
  }
}
