import BianzhiAudit
import BianzhiCore
import Foundation

/// Steps that were done, one in a row.
struct StepSheet {
  private let file: String
  private let records: [SheetRecord]

  private static let columns = [
    SheetColumn("subject", ["编号", "对象编号", "审核对象编号"], isRequired: true),
    SheetColumn("step", ["步骤", "步骤号"], isRequired: true),
    SheetColumn("day", ["日期", "完成日期", "办理日期"]), SheetColumn("by", ["经办人"]),
    SheetColumn("note", ["情况说明", "说明", "备注"]), SheetColumn("evidence", ["证据", "证据文件"]),
    SheetColumn("reason", ["补录理由", "理由"]),
  ]

  /// - Throws: ``SheetError`` for a file that cannot be read or lacks a column.
  init(file: String) throws {
    self.file = file
    records = try SheetRecords.read(file, Self.columns)
  }

  var count: Int { records.count }

  /// Marks all of them.
  ///
  /// - Throws: ``SheetError`` for the first that cannot be marked.
  func mark(at desk: Desk) throws {
    for record in records { try mark(record, desk) }
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
