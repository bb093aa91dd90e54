import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport
import Foundation

extension StepCommand {
  /// `bianzhi step import`
  struct Import: Verb {
    static let help = Help(
      "step import", zh: "从表格登记步骤：全部登记或一行不登记",
      en: "Mark the steps of a sheet: all of them or none",
      example: Wording(
        zh: "步骤.csv --by 周甲 --on 2010-12-31",
        en: "steps.csv --by Zhou --on 2010-12-31"),
      more: Wording(
        zh: "列：编号 步骤 日期 经办人 情况说明 证据 补录理由；空的经办人和日期取 --by 和 --on。",
        en: "Columns: subject step day by note evidence reason; blank ones are --by and --on."))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: ArgumentHelp(say("CSV 或 Excel 文件", "A CSV or Excel file"), valueName: "file"))
    var sheet: InputPath

    private var file: String { sheet.path }

    private static let columns = [
      SheetColumn("subject", ["编号", "对象编号", "审核对象编号"], isRequired: true),
      SheetColumn("step", ["步骤", "步骤号"], isRequired: true),
      SheetColumn("day", ["日期", "完成日期", "办理日期"]), SheetColumn("by", ["经办人"]),
      SheetColumn("note", ["情况说明", "说明", "备注"]), SheetColumn("evidence", ["证据", "证据文件"]),
      SheetColumn("reason", ["补录理由", "理由"]),
    ]

    func execute() throws -> ExitStatus {
      let records = try SheetRecords.read(file, Self.columns)
      try common.ledger().act(on: acting.on, by: acting.by, evenSo: acting.excuse) { desk in
        for record in records { try mark(record, desk) }
      }
      tell(Wording(zh: "已登记 \(records.count) 步", en: "\(Counted(records.count, "step")) marked"))
      return .done
    }

    private func mark(_ record: SheetRecord, _ desk: Desk) throws {
      guard let text = record["subject"], let name = PlanSubjectName(text) else {
        throw error(
          record, "subject", .wording(Wording(zh: "应为 P1-7 这样的编号", en: "must be like P1-7")))
      }
      guard let number = record["step"], let step = Int(number) else {
        throw error(record, "step", .number)
      }
      let day = try record.day("day", in: file) ?? desk.day
      let row = desk.acting(on: day, by: record["by"] ?? desk.person)
      do {
        try row.write(try act(record, step), of: name)
      } catch let problem as any Problem {
        throw error(record, "step", .wording(Self.withoutStop(problem.wording)))
      }
    }

    private func act(_ record: SheetRecord, _ step: Int) throws -> MarkStep {
      let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
      let paths = (record["evidence"] ?? "").split { ";；".contains($0) }
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      return MarkStep(
        step, note: record["note"] ?? "", evidence: try EvidenceOptions.files(paths, in: folder),
        override: record["reason"])
    }

    private func error(
      _ record: SheetRecord, _ column: String, _ problem: SheetError.CellProblem
    ) -> SheetError {
      .cell(file: file, row: record.row, column: column, problem: problem)
    }

    /// The sentence, to be part of another one.
    private static func withoutStop(_ wording: Wording) -> Wording {
      let cut = { (text: String) in
        text.hasSuffix("。") || text.hasSuffix(".") ? String(text.dropLast()) : text
      }
      return Wording(zh: cut(wording.zh), en: cut(wording.en))
    }
  }
}
