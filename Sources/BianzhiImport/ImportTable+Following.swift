import BianzhiCore
import Spreadsheets

extension ImportTable {
  /// The table of the same kind that begins further down in the same sheet, under a header of its own.
  ///
  /// Its titles are those of the sheet and what stands between the two tables.
  ///
  /// - Parameters:
  ///   - row: the first row of its header.
  ///   - between: titles and notes since the last row of data.
  ///   - readings: what people said of single header words.
  /// - Returns: nil where a table of another kind begins there, or none that can be read.
  func following(
    at row: Int, _ between: [Caption], _ readings: ReadingBook
  ) throws -> ImportTable? {
    var finder = TableFinder(readings: readings)
    // A register of events goes on below with who left: 减少原因 and 减少时间 may stand in a roster too.
    if self.found.kind.stored.rows == nil { finder.kind = self.found.kind }
    var reader = try reader()
    let whole = try SheetHead.read(&reader, to: row + finder.lastRow, of: name)
    // What stands between the tables may tell what the next one is: 二、减少人员.
    let first = min(row, between.first?.row ?? row)
    let rows = whole.rows.filter { $0.number >= first }
    let merges = whole.merges.filter { $0.rows.lowerBound >= first }
    let head = SheetHead(rows: rows, merges: merges, isAll: whole.isAll)
    guard head.rows.contains(where: { $0.number == row }),
      let tables = try? finder.find(in: head, from: row, file: name), tables.count == 1,
      var found = tables.first, found.kind.name == self.found.kind.name
    else { return nil }
    found.isFollowing = true
    found.captions = self.found.captions + between
    return ImportTable(file: file, index: index, found: found, kept: kept)
  }
}

extension TableFinder {
  /// The tables whose header begins in a certain row.
  fileprivate func find(in head: SheetHead, from row: Int, file: String) throws -> [Found] {
    var finder = self
    finder.headerRow = row
    return try finder.find(in: head, file: file)
  }
}
