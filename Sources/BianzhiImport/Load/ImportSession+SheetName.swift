import BianzhiCore
import GRDB
import Spreadsheets

/// Sheets whose own name is that of another unit than the title above their rows.
extension ImportSession {
  /// Whose a sheet is whose title names a unit: mostly that one. Where the sheet's own name is another unit of the ledger
  /// and the title is its superior's, or stands above other sheets of the workbook too, the title was copied.
  ///
  /// - Returns: nil where nobody can say which of both is meant; ``SheetAtHand/unclearUnit`` tells them.
  func unit(of table: ImportTable, titled found: SheetOrgan) throws -> SheetOrgan? {
    if found.source == .label { return try unit(of: table, reportedBy: found) }
    guard found.source == .title, let name = table.sheet, name.count > 2 else { return found }
    var other: (name: String, key: Int64)?
    for part in Caption.organs(in: name) where other == nil {
      other = try organs.known(name: part).map { (part, $0) }
    }
    guard let other, other.key != found.key, !RegionName.isAlone(found.name),
      try organs.known(name: found.name) == found.key
    else { return found }
    let isSuperior = try owner.sync { try $0.superior(of: other.key) } == found.key
    if try isSuperior || workbooks.shareTitle(of: table, found.key, in: organs) {
      sheet.issues.add(Issue(.sheetOverTitle), row: found.row)
      return SheetOrgan(
        key: other.key, name: other.name, source: .sheet, row: found.row, isDisputed: false)
    }
    sheet.unclearUnit = (found.name, other.name)
    return nil
  }
}

extension WorkbookUnits {
  /// Whether another sheet of a table's workbook has a title of the same unit.
  func shareTitle(of table: ImportTable, _ unit: Int64, in organs: OrganKeys) throws -> Bool {
    try (tables[table.file.path] ?? []).contains { other in
      guard other.sheet != table.sheet else { return false }
      let nowhere = SheetPlace(path: "-", sheet: nil)
      return try SheetOrgan.find(other.found.captions, nowhere, in: organs)?.key == unit
    }
  }
}

extension ImportStore {
  /// The organ above another one, as the organ ledger has it.
  func superior(of organ: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT superior FROM organ_row WHERE organ = ? AND ended IS NULL",
      arguments: [organ])
  }
}
