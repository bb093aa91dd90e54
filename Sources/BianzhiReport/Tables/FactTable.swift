import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `fact list`: what rules may read of a day.
  package static let facts = Table<Fact>([
    Column("fact", zh: "事实", en: "fact", .identifier) { .text($0.name) },
    .words("holds", zh: "内容", en: "holds", .sentence) { $0.wording },
    Column("tables", zh: "临时表和视图", en: "tables and views", .sentence) {
      .text($0.tables.joined(separator: " "))
    },
    Column("filled_by", zh: "由何处填写", en: "filled by", .identifier) { .text($0.filledBy) },
    Column("rules", zh: "读取它的规则", en: "read by", .sentence) { fact in
      let readers = Rule.builtIn.filter { $0.reads.contains(fact.name) }
      return .text(readers.map(\.id).joined(separator: " "))
    },
    Column("scopes", zh: "判断范围", en: "scopes", .sentence) {
      .text($0.scopes.map(\.name).joined(separator: " "))
    },
    .words("cannot_judge", zh: "不能判断的原因", en: "cannot judge", .sentence) {
      .list($0.cannotJudge.map(\.wording))
    },
  ])
}
