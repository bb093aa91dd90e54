import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension Tables {
  /// `person`: the rows of one person, whose number each row bears.
  static func places(of person: PersonNumber) -> Table<PersonPlace> {
    Table([
      Column("sort", zh: "类别", en: "sort") {
        $0.isPay
          ? .word(code: "pay", wording: Wording(zh: "工资", en: "pay"))
          : .word(code: "roster", wording: Wording(zh: "名册", en: "roster"))
      },
      Column("day", zh: "日期", en: "day", .identifier) { .text($0.day) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("person_id", zh: "身份证号", en: "person ID", .identifier) { _ in
        .text(person.masked)
      },
      Column("name", zh: "姓名", en: "name") { .text($0.name) },
      Column("state", zh: "人员状态", en: "state") { .text($0.state) },
      Column("file", zh: "文件", en: "file") { .text($0.file) },
      Column("row", zh: "行", en: "row", .number) { .integer($0.row) },
    ])
  }
}
