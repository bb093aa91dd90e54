import BianzhiAudit
import BianzhiCore

/// The steps of a procedure as a sheet has them.
enum ProcedureSheet {
  private static let columns = [
    SheetColumn("step", ["步骤", "步骤号"], isRequired: true),
    SheetColumn("title", ["名称", "步骤名称"], isRequired: true), SheetColumn("title_en", ["英文名称"]),
    SheetColumn("after", ["前置", "前置步骤"], isRequired: true), SheetColumn("gate", ["关口"]),
    SheetColumn("mark", ["标记"], isRequired: true),
  ]

  static func steps(_ file: String) throws -> [ProcedureStep] {
    try SheetRecords.read(file, columns).map { record in
      let error = { (column: String, problem: SheetError.CellProblem) in
        SheetError.cell(file: file, row: record.row, column: column, problem: problem)
      }
      guard let number = record["step"].flatMap({ Int($0) }) else { throw error("step", .number) }
      guard let title = record["title"] else { throw error("title", .blank) }
      let after = try (record["after"] ?? "").split { " ,，、;；".contains($0) }.map { word in
        guard let before = Int(word) else { throw error("after", .number) }
        return before
      }
      return ProcedureStep(
        number, title, record["title_en"] ?? title, after: after,
        gate: try word("gate", record, error),
        mark: try word("mark", record, error))
    }
  }

  /// A code or its word in either language.
  private static func word<Word: CodedWord>(
    _ column: String, _ record: SheetRecord,
    _ error: (String, SheetError.CellProblem) -> SheetError
  ) throws -> Word {
    guard let found = Word(written: record[column] ?? "") else {
      let codes = Word.allCases.map(\.rawValue).filter { !$0.isEmpty }
      throw error(column, .word(codes.joined(separator: " ")))
    }
    return found
  }
}
