/// The city's principal leaders as a workbook, in the order of the organs.
struct SubjectSheet {
  static let fileName = "主要领导干部任职情况表.xlsx"

  private var rows: [(name: String, row: SubjectRow)] = []

  var count: Int { rows.count }

  mutating func add(_ organ: SettledOrgan) {
    rows += organ.subjects.map { (organ.plan.name, $0) }
  }

  var sheet: Sheet {
    let headings = ["序号", "姓  名", "单位名称", "职  务", "层级", "任职日期", "离任日期", "离任原因"]
    var sheet = Workbooks.head(
      "\(Places.city)主要领导干部任职情况表", sheet: "任职情况", width: headings.count)
    sheet.add(headings.map { .text($0) }, .heading)
    for (index, entry) in rows.enumerated() {
      let row = entry.row
      sheet.add([
        .number(index + 1), .text(row.name), .text(entry.name), .text(row.title),
        .text(row.level.rawValue), Workbooks.cell(day: row.since, asText: index % 3 == 0),
        row.until.isEmpty ? .blank : Workbooks.cell(day: row.until), .filled(row.reason),
      ])
    }
    sheet.add([.text("注：现任的不填离任日期；只知任职月份的填到月。")])
    return sheet
  }
}
