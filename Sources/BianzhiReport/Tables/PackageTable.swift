package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `package list`: packages of lower offices.
  package static let packages = Table<StoredPackage>(
    [
      Column("package", zh: "编号", en: "package", .identifier) { .text($0.name) },
      Column("office", zh: "编办代码", en: "office", .identifier) { .text($0.package.office) },
      Column("name", zh: "名称", en: "name") { .masked($0.package.name) },
      Column("year", zh: "年度", en: "year", .number) { .integer($0.package.year) },
      Column("as_of", zh: "截至日期", en: "as of", .identifier) { .day($0.package.asOf) },
      Column("made_on", zh: "制作日期", en: "made on", .identifier) { .day($0.package.madeOn) },
      Column("subjects", zh: "对象", en: "subjects", .number) {
        .integer($0.package.counts.subjects)
      },
      Column("findings", zh: "问题", en: "findings", .number) {
        .integer($0.package.counts.findings)
      },
      Column("newest", zh: "最新", en: "newest") { .answer($0.isNewest) },
      Column("their_chain", zh: "对方事件链末环", en: "their chain") { .text($0.package.chain) },
      Column("planned", zh: "计划", en: "planned", .number) { .integer(count($0).planned) },
      Column("done", zh: "完成", en: "done", .number) { .integer(count($0).done) },
      Column("outstanding", zh: "未完成", en: "outstanding", .number) {
        .integer(count($0).outstanding)
      },
      Column("changed", zh: "批准后变更", en: "changed after approval", .number) {
        .integer(count($0).changed)
      },
    ])

  private static func count(_ stored: StoredPackage) -> PlanCount {
    stored.package.count(on: stored.package.asOf)
  }

  /// `package review`: what should not be so in them.
  package static let packageReview = Table<PackageRemark>(
    [
      Column("office", zh: "编办代码", en: "office", .identifier) { .text($0.office) },
      Column("year", zh: "年度", en: "year", .number) { .integer($0.year) },
      Column("subject", zh: "审核对象", en: "subject", .identifier) { .text($0.subject) },
      Column("finding", zh: "问题编号", en: "finding", .identifier) { .text($0.finding) },
      Column("problem", zh: "复核发现", en: "problem") { .word($0.problem) },
      Column("day", zh: "截至日期", en: "day", .identifier) { .day($0.day) },
      Column("detail", zh: "说明", en: "detail", .sentence) { .masked($0.detail) },
    ])

  /// `package show`: the leaders of a package with their steps.
  package static func subjects(of package: OfficePackage) -> Table<OfficePackage.Subject> {
    let (office, steps) = (package.office, Dictionary(grouping: package.steps, by: \.subject))
    return Table([
      Column("subject", zh: "审核对象", en: "subject", .identifier) {
        .text("\(office)/\($0.subject)")
      },
      Column("name", zh: "姓名", en: "name") { .masked($0.name) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) {
        .text("\(office)/\($0.organCode)")
      },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("post", zh: "职务", en: "post") { .text($0.post) },
      Column("demand", zh: "要求", en: "demand") { .word($0.demand) },
      Column("steps_done", zh: "完成步骤", en: "steps done", .number) { row in
        .integer((steps[row.subject] ?? []).count { $0.day != nil })
      },
      Column("steps", zh: "全部步骤", en: "steps", .number) { row in
        .integer(steps[row.subject]?.count ?? 0)
      },
      Column("done_on", zh: "完成日期", en: "done on", .identifier) { .day($0.doneOn) },
    ])
  }
}
