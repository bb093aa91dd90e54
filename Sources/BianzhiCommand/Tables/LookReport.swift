import BianzhiCore
import BianzhiImport
import BianzhiReport
import Glibc

/// What files hold, table by table, and what of them is not read.
struct LookReport {
  let looked: LookedFiles
  private var messages: Messages { Console.shared.messages }

  func write(_ request: OutputRequest) throws {
    if request.isForEye, !looked.tables.isEmpty {
      try writeOneByOne(request)
    } else {
      let rows = looked.tables.flatMap { table in table.columns.map { (table, $0) } }
      try Tables.lookedColumns.write(rows, request)
      if request.format.isForPeople {
        for table in looked.tables { messages.note(Self.title(table)) }
      }
    }
    for failure in looked.failures { messages.warning(failure.wording) }
    if request.format.isForPeople { notePassedOver() }
  }

  /// For the eye: a line that names each table, and its columns below.
  private func writeOneByOne(_ request: OutputRequest) throws {
    for (number, table) in looked.tables.enumerated() {
      if number > 0 { StandardOutput.line("") }
      StandardOutput.line(VisibleText.line(Self.title(table)[Console.language]))
      fflush(nil)
      try Tables.lookedColumns.without(["file", "kind"]).write(
        table.columns.map { (table, $0) }, request)
    }
  }

  private static func title(_ table: LookedTable) -> Wording {
    let name = table.name
    let header = table.headerRows.upperBound
    let rows = Counts.grouped(table.rows)
    return Wording(
      zh: "\(name)：\(table.kind.title.zh)，表头到第 \(header) 行，\(rows) 行",
      en: "\(name): \(table.kind.title.en), header to row \(header), \(rows) rows")
  }

  private func notePassedOver() {
    for path in looked.passedOver {
      messages.note(Wording(zh: "\(path)：不是表格", en: "\(path): no table"))
    }
    for sheet in looked.passedOverSheets {
      let what =
        sheet.reason.isOther ? sheet.reason.otherTable : Wording(zh: "不读", en: "not read")
      messages.note(
        Wording(zh: "\(sheet.name)：\(what.zh)", en: "\(sheet.name): \(what.en)"))
    }
  }
}
