package import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `ahead`: what falls due, seen from a day.
  package static let due = Table<(item: DueItem, from: CalendarDay)>([
    Column("day", zh: "日期", en: "day", .identifier) { .day($0.item.day) },
    Column("sort", zh: "类别", en: "sort") { .word($0.item.sort) },
    Column("organ_code", zh: "机构代码", en: "organ code", .identifier) {
      .filled($0.item.organCode)
    },
    Column("organ_name", zh: "机构名称", en: "organ name") { .filled($0.item.organName) },
    .words("item", zh: "事项", en: "item", .sentence) { $0.item.words },
    Column("owner", zh: "责任人", en: "owner") { .filled($0.item.owner) },
    Column("overdue", zh: "逾期天数", en: "days overdue", .number) { row in
      let days = row.from.days(since: row.item.day)
      return days > 0 ? .integer(days) : .none
    },
  ])
}
