package import BianzhiCore
package import BianzhiQuery

extension PersonChange.Sort: CodedWord {
  package var wording: Wording {
    switch self {
    case .entered: Wording(zh: "进入", en: "entered")
    case .movedIn: Wording(zh: "调入", en: "moved in")
    case .movedOut: Wording(zh: "调出", en: "moved out")
    case .left: Wording(zh: "离开", en: "left")
    case .kind: Wording(zh: "编制类型变化", en: "kind changed")
    case .post: Wording(zh: "职务变化", en: "post changed")
    case .state: Wording(zh: "状态变化", en: "state changed")
    }
  }
}

extension UnitDifference.Scope: CodedWord {
  package var wording: Wording {
    switch self {
    case .own: Wording(zh: "本级", en: "unit")
    case .group: Wording(zh: "含下属", en: "with those below")
    case .all: Wording(zh: "合计", en: "all")
    }
  }
}

extension Tables {
  /// `people diff`: what became of people between two days, name by name.
  package static let people = Table<PersonChange>(
    [
      Column("change", zh: "变化", en: "change") { .word($0.sort) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("person_id", zh: "身份证号", en: "person ID", .identifier) {
        .optional($0.person?.masked)
      },
      Column("name", zh: "姓名", en: "name") { .text($0.name) },
      Column("quota_kind", zh: "编制类型", en: "quota kind") { .filled($0.kind) },
      Column("before", zh: "前", en: "before") { .filled($0.before) },
      Column("after", zh: "后", en: "after") { .filled($0.after) },
    ], short: ["change", "organ_name", "name", "quota_kind", "before", "after"])

  /// `people diff --units`: the sums of every unit.
  package static let units = Table<UnitDifference>(
    [
      Column("scope", zh: "范围", en: "scope") { .word($0.scope) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("opening", zh: "期初", en: "opening", .number) { .optional($0.opening) },
      Column("entered", zh: "进入", en: "entered", .number) { $0.told($0.entered) },
      Column("moved_in", zh: "调入", en: "moved in", .number) { $0.told($0.movedIn) },
      Column("moved_out", zh: "调出", en: "moved out", .number) { $0.told($0.movedOut) },
      Column("left", zh: "离开", en: "left", .number) { $0.told($0.left) },
      Column("closing", zh: "期末", en: "closing", .number) { .optional($0.closing) },
      Column("changed", zh: "有变化", en: "changed", .number) { $0.told($0.changed) },
      Column("first_roster", zh: "前一份花名册", en: "first roster", .identifier) {
        .day($0.firstDay)
      },
      Column("second_roster", zh: "后一份花名册", en: "second roster", .identifier) {
        .day($0.secondDay)
      },
      Column("units", zh: "机构数", en: "units", .number) { .integer($0.units.all) },
      Column("compared", zh: "已比较", en: "compared", .number) { .integer($0.units.compared) },
      .words("remark", zh: "说明", en: "remark", .sentence) { $0.said },
    ],
    short: [
      "organ_name", "scope", "opening", "entered", "moved_in", "moved_out", "left", "closing",
      "remark",
    ])
}

extension UnitDifference {
  /// Nothing where the unit was not compared.
  fileprivate func told(_ people: Int) -> ResultValue {
    isCompared && units.compared > 0 ? .integer(people) : .none
  }

  fileprivate var said: Wording {
    var said = remark.map { [$0.wording] } ?? []
    if units.compared < units.all, scope != .own {
      let missing = units.all - units.compared
      said.append(
        Wording(zh: "\(missing) 个机构未比较，未计入", en: "\(missing) not compared and left out"))
    }
    if heldRows > 0 {
      said.append(
        Wording(zh: "有留置的行 \(heldRows) 行，人数可能不全", en: "rows held back: \(heldRows)"))
    }
    return Wording(
      zh: said.map(\.zh).joined(separator: "；"), en: said.map(\.en).joined(separator: "; "))
  }
}
