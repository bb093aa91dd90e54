import BianzhiCore
import BianzhiImport
import BianzhiReport

/// A word that no list has: what was decided of it, or how many rows wait for that.
struct ValueLine {
  let field: ValueField
  let word: String
  /// Canonical word and its wording; nil where nothing is decided yet.
  var meaning: (code: String, wording: Wording)?
  /// Rows that wait; nil where nothing is to be decided.
  var open: Int?

  init(_ value: DecidedValue) {
    (field, word) = (value.field, value.word)
    meaning = (
      value.code,
      value.field.words.term(for: value.code)?.wording ?? Wording(zh: value.code, en: value.code)
    )
  }

  init(_ word: OpenWord) {
    (field, self.word) = (word.field, word.word)
    open = word.people + word.entries
  }
}

extension Tables {
  /// `value list`
  static let values = Table<ValueLine>([
    Column("field", zh: "项目", en: "field") {
      .word(code: $0.field.rawValue, wording: $0.field.title)
    },
    Column("word", zh: "表中用语", en: "word", .identifier) { .text(PersonNumber.mask($0.word)) },
    Column("meaning", zh: "认定为", en: "meaning", .identifier) { line in
      line.meaning.map { .word(code: $0.code, wording: $0.wording) } ?? .text("")
    },
    Column("rows", zh: "待认定行数", en: "rows open", .number) { line in
      line.open.map { .integer($0) } ?? .none
    },
  ])
}
