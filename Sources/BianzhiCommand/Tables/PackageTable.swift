import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// Packages of lower offices as tables.
enum PackageTable {
  static let listColumns = [
    ResultColumn("package", Said(zh: "编号", en: "package"), .identifier),
    ResultColumn("office", Said(zh: "编办代码", en: "office"), .identifier),
    ResultColumn("name", Said(zh: "名称", en: "name")),
    ResultColumn("year", Said(zh: "年度", en: "year"), .number),
    ResultColumn("as_of", Said(zh: "截至日期", en: "as of"), .identifier),
    ResultColumn("made_on", Said(zh: "制作日期", en: "made on"), .identifier),
    ResultColumn("subjects", Said(zh: "对象", en: "subjects"), .number),
    ResultColumn("findings", Said(zh: "问题", en: "findings"), .number),
    ResultColumn("newest", Said(zh: "最新", en: "newest")),
    ResultColumn("their_chain", Said(zh: "对方事件链末环", en: "their chain")),
  ]

  static func values(_ row: StoredPackage) -> [ResultValue] {
    let package = row.package
    let newest = row.isNewest ? Said(zh: "是", en: "yes") : Said(zh: "否", en: "no")
    return [
      .text(row.name), .text(package.office), OfficeValue.masked(package.name),
      .integer(package.year),
      OfficeValue.day(package.asOf), OfficeValue.day(package.madeOn),
      .integer(package.counts.subjects),
      .integer(package.counts.findings), .word(code: row.isNewest ? "yes" : "no", said: newest),
      .text(package.chain),
    ]
  }

  static let reviewColumns = [
    ResultColumn("office", Said(zh: "编办代码", en: "office"), .identifier),
    ResultColumn("year", Said(zh: "年度", en: "year"), .number),
    ResultColumn("subject", Said(zh: "审核对象", en: "subject"), .identifier),
    ResultColumn("finding", Said(zh: "问题编号", en: "finding"), .identifier),
    ResultColumn("problem", Said(zh: "复核发现", en: "problem")),
    ResultColumn("day", Said(zh: "截至日期", en: "day"), .identifier),
    ResultColumn("detail", Said(zh: "说明", en: "detail"), .sentence),
  ]

  static func values(_ row: PackageRemark) -> [ResultValue] {
    [
      .text(row.office), .integer(row.year), .text(row.subject), .text(row.finding),
      .word(code: row.problem.rawValue, said: row.problem.said), OfficeValue.day(row.day),
      OfficeValue.masked(row.detail),
    ]
  }

  private static func demand(_ code: String) -> ResultValue {
    PlanDemand(rawValue: code).map { .word(code: code, said: $0.said) } ?? .text(code)
  }

  /// The leaders of a package with their steps.
  static func subjects(_ package: OfficePackage) -> ResultTable {
    let steps = Dictionary(grouping: package.steps, by: \.subject)
    return ResultTable(
      columns: [
        ResultColumn("subject", Said(zh: "审核对象", en: "subject"), .identifier),
        ResultColumn("name", Said(zh: "姓名", en: "name")),
        ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
        ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
        ResultColumn("post", Said(zh: "职务", en: "post")),
        ResultColumn("demand", Said(zh: "要求", en: "demand")),
        ResultColumn("steps_done", Said(zh: "完成步骤", en: "steps done"), .number),
        ResultColumn("steps", Said(zh: "全部步骤", en: "steps"), .number),
        ResultColumn("done_on", Said(zh: "完成日期", en: "done on"), .identifier),
      ],
      rows: package.subjects.map { row in
        let own = steps[row.subject] ?? []
        return [
          .text("\(package.office)/\(row.subject)"), OfficeValue.masked(row.name),
          .text("\(package.office)/\(row.organCode)"), .text(row.organName), .text(row.post),
          demand(row.demand), .integer(own.count { $0.day != nil }), .integer(own.count),
          OfficeValue.day(row.doneOn),
        ]
      })
  }
}
