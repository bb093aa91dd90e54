import BianzhiCore
import BianzhiDocument
import BianzhiReport

extension Tables {
  /// `read propose`: what was read in documents, one number a row, each beside the words it came from.
  static let proposals = Table<ReadingLine>([
    Column("file", zh: "文件", en: "file") { .text($0.file) },
    Column("organ", zh: "机构", en: "organ") { .text($0.organ ?? "") },
    Column("sort", zh: "类别", en: "sort") {
      .word(code: $0.sort.rawValue, wording: $0.sort.wording)
    },
    Column("label", zh: "名目", en: "label") { .text($0.label) },
    Column("n", zh: "数", en: "number", .number) { .optional($0.number) },
    Column("state", zh: "状态", en: "state") { .word(code: $0.state, wording: $0.wording) },
    Column("text", zh: "原文", en: "text") { .text($0.text) },
  ])
}
