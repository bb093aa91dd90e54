import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `name list`: names that tables write, and what they mean or are like.
  package static let names = Table<WrittenName>([
    Column("sort", zh: "类别", en: "sort") { type($0.type) },
    Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .masked($0.organCode) },
    Column("organ_name", zh: "机构名称", en: "organ name") { .masked($0.organName) },
    Column("written", zh: "表中写法", en: "written", .identifier) { .masked($0.written) },
    Column("people", zh: "人数", en: "people", .number) { .optional($0.people) },
    Column("proposal", zh: "台账名称", en: "name in the ledger", .identifier) {
      .masked($0.meant ?? $0.likeness?.joined ?? "")
    },
    Column("score", zh: "近似度", en: "score", .number) { .optional($0.likeness?.score) },
    Column("reason", zh: "理由", en: "reason") { reason($0) },
    Column("decision", zh: "决定", en: "decision") { decision($0.isAccepted) },
  ])

  private static func type(_ type: NameTarget.Named) -> ResultValue {
    switch type {
    case .organ: .word(code: type.rawValue, wording: Wording(zh: "机构", en: "organ"))
    case .body: .word(code: type.rawValue, wording: Wording(zh: "内设机构", en: "inner body"))
    }
  }

  /// How it is matched, otherwise why it is like what is proposed.
  private static func reason(_ name: WrittenName) -> ResultValue {
    if name.meant != nil { return .word(code: name.match.code, wording: name.match.wording) }
    guard let likeness = name.likeness, let wording = likeness.wording else {
      return .word(code: "", wording: Wording(zh: "", en: ""))
    }
    return .word(code: likeness.code, wording: wording)
  }

  private static func decision(_ isAccepted: Bool?) -> ResultValue {
    switch isAccepted {
    case true?: .word(code: "accepted", wording: Wording(zh: "已认定", en: "accepted"))
    case false?: .word(code: "rejected", wording: Wording(zh: "已否定", en: "rejected"))
    case nil: .word(code: "", wording: Wording(zh: "", en: ""))
    }
  }
}
