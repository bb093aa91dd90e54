package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `plan total`: a year's own plans and the packages of lower offices; the sum is the last row.
  package static let year = Table<YearLine>(
    [
      Column("ledger", zh: "台账", en: "ledger", .identifier) { line in
        isSum(line) ? total : .text(line.source.ledger)
      },
      Column("package", zh: "数据包", en: "package", .identifier) { .text($0.source.package ?? "") },
      Column("office", zh: "编办", en: "office") { .masked($0.source.name) },
      Column("region", zh: "地区", en: "region") { line in
        isSum(line) ? total : .text(line.place.region)
      },
      Column("auditor", zh: "审核主体", en: "auditor") { line in
        isSum(line) ? total : .word(line.place.auditor)
      },
      Column("planned", zh: "计划", en: "planned", .number) { .integer($0.count.planned) },
      Column("started", zh: "已启动", en: "started", .number) { .integer($0.count.started) },
      Column("done", zh: "完成", en: "done", .number) { .integer($0.count.done) },
      Column("overridden", zh: "越过关口完成", en: "ended by override", .number) {
        .integer($0.count.overridden)
      },
      Column("outstanding", zh: "未完成", en: "outstanding", .number) {
        .integer($0.count.outstanding)
      },
      Column("overdue", zh: "逾期", en: "overdue", .number) { .integer($0.count.overdue) },
      Column("share", zh: "完成率%", en: "share %", .number) { .digits($0.count.share) },
      Column("changed", zh: "批准后变更", en: "changed after approval", .number) {
        .integer($0.count.changed)
      },
      Column("findings", zh: "问题", en: "findings", .number) { .integer($0.count.findings) },
      Column("closed", zh: "已销号", en: "closed", .number) { .integer($0.count.closed) },
      Column("rate", zh: "整改率%", en: "rate %", .number) { .digits($0.count.rate) },
    ], look: SheetLook(Wording(zh: "年度计划汇总", en: "The year's plans added up")))

  private static func isSum(_ line: YearLine) -> Bool { line.isSum }

  private static let total = ResultValue.word(
    code: "total", wording: Wording(zh: "合计", en: "total"))
}

extension YearTotal {
  /// What surrounds the rows in JSON.
  ///
  /// - Parameter chain: the last link of the chain of events, where that is asked for.
  package func frame(_ chain: [JSONMember]) -> JSONFrame {
    let subjects = outstanding.map { leader in
      JSONValue.object([
        JSONMember("subject", .string(leader.subject)),
        JSONMember("ledger", .string(leader.source.ledger)),
        JSONMember("office", .string(leader.source.name)),
        JSONMember("name", .string(leader.name)),
        JSONMember("organ_name", .string(leader.organName)),
        JSONMember("post", .string(leader.post)), JSONMember("region", .string(leader.region)),
      ])
    }
    return JSONFrame(
      [
        JSONMember("year", .integer(year)), JSONMember("planned", .integer(total.planned)),
        JSONMember("own", .integer(own.planned)), JSONMember("lower", .integer(lower.planned)),
        JSONMember("done", .integer(total.done)),
        JSONMember("outstanding", .integer(total.outstanding)),
        JSONMember("ended_by_word", .integer(total.byWord)),
        JSONMember("share", total.share.map { .decimal($0) } ?? .null),
        JSONMember("packages", .integer(packages)),
        JSONMember("outstanding_subjects", .array(subjects)),
        JSONMember("counted_twice", .array(twice.map { .string($0) })),
      ] + chain, rowsKey: "rows")
  }
}
