import BianzhiCore
import BianzhiImport
import BianzhiReport
import Foundation
import Spreadsheets

/// The rows an import kept out, as a workbook to be put right and imported again; readable by its owner only.
struct RejectsWorkbook {
  let ledger: Ledger
  let rejects: [Rejects]
  /// Whether identity numbers are written in full.
  let reveals: Bool

  /// The first name beside the ledger that is free: earlier workbooks may hold somebody's work.
  static func freePath(besideLedger ledger: String, import number: Int) -> String {
    let start = "\(ledger).rejects-\(number)"
    var (path, copy) = ("\(start).xlsx", 1)
    while FileManager.default.fileExists(atPath: path) {
      copy += 1
      path = "\(start)-\(copy).xlsx"
    }
    return path
  }

  /// Writes it beside the ledger.
  ///
  /// - Returns: its path.
  /// - Throws: ``CommandError/noRejectsFile(import:rows:status:why:)``: what was stored is stored all the same.
  func write(besideLedger ledger: String, import number: Int, rows: Int) throws -> String {
    let path = Self.freePath(besideLedger: ledger, import: number)
    do {
      try write(to: path)
      return path
    } catch {
      guard let (status, wording) = Failure.told(by: error) else { throw error }
      throw CommandError.noRejectsFile(import: number, rows: rows, status: status, why: wording)
    }
  }

  func write(to path: String) throws {
    let workbook = try XLSXWriter(path: path, mode: 0o600)
    for sheet in rejects {
      try workbook.addSheet(name: Reasons.kind(sheet.kind)[Console.language], columns: [])
      var isFirst = true
      try sheet.each(in: ledger, Console.language, reveals: reveals) { row in
        if isFirst {
          try workbook.header(row)
          isFirst = false
          return
        }
        for cell in row { try workbook.text(cell) }
        try workbook.endRow()
      }
    }
    try workbook.finish()
  }

  /// What to do with the file that was written.
  func advice(_ path: String) -> Wording {
    Wording(
      zh:
        "待改的行已写入 \(path)\(reveals ? "" : "（号码已打码，须重新填写；要完整号码请加 --reveal --reason）")；改正后用 --add 导入该文件，或改正原文件重新导入。",
      en:
        "The rows to put right are in \(path)\(reveals ? "" : " (numbers masked: type them in again, or use --reveal --reason)"); mend them and import that file with --add, or mend the original and import it again."
    )
  }
}
