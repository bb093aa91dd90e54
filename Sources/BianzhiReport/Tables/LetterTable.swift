package import BianzhiAudit
import BianzhiCore
import BianzhiQuery

extension Tables {
  /// 问题清单: what an organ is told.
  package static let letter = Table<LedgerEntry>(
    [
      Column("finding", zh: "问题编号", en: "finding", .identifier) { .text("\($0.finding.name)") },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.finding.organName) },
      .words("problem", zh: "问题", en: "problem", .sentence) { $0.problem },
      .words("basis", zh: "依据", en: "basis") { $0.law.wording },
      Column("article", zh: "违规情形", en: "article") { article($0) },
      .words("requirement", zh: "整改要求", en: "requirement") { entry in
        entry.life.target.map { Wording(zh: $0, en: $0) } ?? usualRequirement
      },
      Column("deadline", zh: "整改时限", en: "deadline", .identifier) { .day($0.life.deadline) },
      Column("document", zh: "通知文号", en: "document", .identifier) { .optional($0.life.notice) },
    ],
    short: [
      "finding", "organ_name", "problem", "article", "requirement", "deadline", "document",
    ], look: SheetLook(Wording(zh: "问题清单", en: "List of findings")))

  private static let usualRequirement = Wording(
    zh: "请制定整改方案，报送措施、责任人、目标和时限",
    en: "Hand in a plan with measure, owner, target and deadline")
}
