import BianzhiAudit

/// The problems that another office found, one in a row.
struct JointSheet {
  let file: String

  private static let columns = [
    SheetColumn("reference", ["问题编号", "编号"], isRequired: true),
    SheetColumn("organ_code", ["机构代码"], isRequired: true),
    SheetColumn("title", ["问题", "存在问题"], isRequired: true),
    SheetColumn("basis", ["依据"]), SheetColumn("state", ["状态", "整改状态"]),
  ]

  /// - Throws: ``SheetError`` for a file that cannot be read, and for the first cell that is blank and must not be.
  func problems() throws -> [JointProblem] {
    try SheetRecords.read(file, Self.columns).map { record in
      for key in ["reference", "organ_code", "title"] where record[key] == nil {
        throw SheetError.cell(file: file, row: record.row, column: key, problem: .blank)
      }
      return JointProblem(
        reference: record["reference"] ?? "", organCode: record["organ_code"] ?? "",
        title: record["title"] ?? "", basis: record["basis"] ?? "", state: record["state"] ?? "")
    }
  }
}
