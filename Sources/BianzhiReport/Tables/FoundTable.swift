import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `find`: where a name, document or organ stands.
  package static let found = Table<FoundRow>(
    [
      Column("place", zh: "在哪里", en: "where") { .word(code: $0.place, wording: $0.placeWording) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("text", zh: "找到", en: "found") { .text($0.text) },
      .words("detail", zh: "内容", en: "detail", .sentence) { $0.detail },
      Column("day", zh: "日期", en: "day", .identifier) { .text($0.day) },
      Column("source", zh: "出处", en: "source") { .text($0.source) },
    ], short: ["place", "organ_code", "organ_name", "text", "detail", "day"])
}
