import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Written names as a table.
enum NameTable {
  static let columns = [
    ResultColumn("sort", Wording(zh: "类别", en: "sort")),
    ResultColumn("organ_code", Wording(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Wording(zh: "机构名称", en: "organ name")),
    ResultColumn("written", Wording(zh: "表中写法", en: "written"), .identifier),
    ResultColumn("people", Wording(zh: "人数", en: "people"), .number),
    ResultColumn("proposal", Wording(zh: "台账名称", en: "name in the ledger"), .identifier),
    ResultColumn("score", Wording(zh: "近似度", en: "score"), .number),
    ResultColumn("reason", Wording(zh: "理由", en: "reason")),
    ResultColumn("decision", Wording(zh: "决定", en: "decision")),
  ]

  static func values(_ name: WrittenName) -> [ResultValue] {
    [
      type(name.type), text(name.organCode), text(name.organName), text(name.written),
      integer(name.people), text(name.meant ?? name.likeness?.joined ?? ""),
      integer(name.likeness?.score), reason(name), decision(name.isAccepted),
    ]
  }

  /// An identity number may stand in the place of a name.
  private static func text(_ name: String) -> ResultValue { .text(PersonNumber.mask(name)) }

  private static func integer(_ number: Int?) -> ResultValue {
    number.map { .integer($0) } ?? .none
  }

  private static func type(_ type: NameTarget.Named) -> ResultValue {
    switch type {
    case .organ: .word(code: type.rawValue, wording: Wording(zh: "机构", en: "organ"))
    case .body: .word(code: type.rawValue, wording: Wording(zh: "内设机构", en: "inner body"))
    }
  }

  /// How it is matched, else why it is like what is proposed.
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
