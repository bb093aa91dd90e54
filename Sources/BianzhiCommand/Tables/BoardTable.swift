import BianzhiCore
import BianzhiImport
import BianzhiReport

extension Tables {
  /// `board`: the units, and the newest day or month for which each handed in a table of each kind.
  static func board(_ kinds: [TableKind]) -> Table<BoardRow> {
    Table(
      [
        Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.code) },
        Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.name) },
      ]
        + kinds.map { kind in
          Column(kind.name, zh: kind.title.zh, en: kind.title.en, .identifier) { row in
            guard let entry = row.entries[kind.name] else { return .none }
            return entry.newest.map { .text($0.description) }
              ?? .word(code: "yes", wording: Wording(zh: "有", en: "yes"))
          }
        })
  }
}
