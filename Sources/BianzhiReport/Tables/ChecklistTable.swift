package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// The sheet that is taken along and ticked: what is to be filled in is blank.
  package static let checklistSheet = Table<ChecklistLine>(
    [
      Column("item", zh: "项号", en: "item", .identifier) { .text($0.item) },
      Column("sort", zh: "类别", en: "sort") { sort($0.item) },
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("what", zh: "核对内容", en: "what", .sentence) { .text($0.what) },
      Column("expected", zh: "应为", en: "expected") { .text($0.expected) },
      Column("recorded", zh: "登记", en: "recorded") { .text($0.recorded) },
      Column("tick", zh: "勾选", en: "tick") { _ in .none },
      Column("found", zh: "查实", en: "found") { _ in .none },
      Column("remark", zh: "备注", en: "remark") { _ in .none },
    ],
    look: SheetLook(
      Wording(zh: "现场核对清单", en: "Checklist"), open: ["tick", "found", "remark"],
      choices: ["tick": [Wording(zh: "对", en: "right"), Wording(zh: "错", en: "wrong")]]))

  /// `checklist show`: the items in the ledger and what was ticked.
  package static let checklist = Table<(item: ChecklistItem, fault: ChecklistFault?)>([
    Column("item", zh: "项号", en: "item", .identifier) { .text($0.item.item) },
    Column("sort", zh: "类别", en: "sort") { sort($0.item.item) },
    Column("label", zh: "核对事项", en: "label") { .filled($0.item.label) },
    Column("tick", zh: "勾选", en: "tick") { .word($0.item.tick) },
    Column("remark", zh: "备注", en: "remark") { .filled($0.item.remark) },
    Column("wrong_on", zh: "曾勾不符", en: "wrong on") { .day($0.fault?.wrongOn) },
    Column("changed_on", zh: "改勾", en: "changed on") { .day($0.fault?.changedOn) },
  ])

  private static func sort(_ item: String) -> ResultValue {
    ChecklistSort(item: item).map { .word(code: $0.rawValue, wording: $0.wording) } ?? .none
  }
}
