import Spreadsheets

/// What one file brought: its tables, and what was left out of it and why.
struct FileTables: Sendable {
  var tables: [ImportTable] = []
  var passedOver: [PassedOverSheet] = []
  var notices: [ImportNotice] = []
  var unread: [ImportError] = []
}

extension FileTables {
  /// Notes a sheet that is not read.
  mutating func pass(_ sheet: SheetInfo, of file: SpreadsheetFile, _ reason: PassedOverSheet.Reason)
  {
    passedOver.append(
      PassedOverSheet(path: file.path, sheet: sheet.name ?? "", reason: reason))
  }
}
