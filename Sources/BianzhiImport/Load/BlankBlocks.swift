import BianzhiCore
import Spreadsheets

/// Columns of a list of people whose merged cells became blanks below their first row: 办公室 over two blanks and 工程股;
/// 行政编制 over three blanks and 事业编制.
///
/// Blanks are filled where the column is plainly one of such blocks: it begins with a value, none stands twice, and two
/// blocks at least have blanks. Where that is less plain, they are told. Memory: the texts of the blank cells.
struct BlankBlocks {
  /// What is known of one column.
  private struct Column {
    let place: Int
    /// The value of the last row that had one, and the unit of that row.
    var last: [UInt8] = []
    var owner: [UInt8] = []
    var isOver = false
  }

  private let table: ImportTable
  private let owners: [Int]
  private var columns: [Column]
  /// By column and row: what is filled in; nil before the first blank that may be one.
  private var found: [Int: BlankBlockSearch.Result]?
  /// What was filled, and what is only told, by column: the rows.
  private(set) var filled: [Int: [Int]] = [:]

  /// - Returns: nil for a table without such columns.
  init?(_ table: ImportTable) {
    self.table = table
    owners = UnitColumns.owners.map { table.found.layout.column($0) }.filter { $0 >= 0 }
    columns = BlankBlockSearch.places(table).map { Column(place: $0) }
    if columns.isEmpty { return nil }
  }

  /// Gives a row of people what its blank cells had.
  mutating func fill(_ row: inout RawRow) throws {
    for index in columns.indices where !columns[index].isOver {
      try fill(&row, index)
    }
  }

  private mutating func fill(_ row: inout RawRow, _ index: Int) throws {
    let place = columns[index].place
    let range = row.cells.indices.contains(place) ? row.cells[place].range : 0..<0
    guard range.isEmpty else {
      guard found == nil else { return }
      let owner = unit(of: row)
      // Nearly every column ends here: in a unit's rows a merged cell's value never follows itself.
      if row.bytes[range].elementsEqual(columns[index].last), owner == columns[index].owner {
        columns[index].isOver = true
      } else {
        (columns[index].last, columns[index].owner) = (Array(row.bytes[range]), owner)
      }
      return
    }
    guard found != nil || !columns[index].last.isEmpty else { return }
    let results = try found ?? BlankBlockSearch(table).results
    found = results
    guard let result = results[place], result.isSure else {
      columns[index].isOver = true
      return
    }
    guard let text = result.texts[row.number] else { return }
    row.append(text, as: place)
    filled[place, default: []].append(row.number)
  }

  private func unit(of row: RawRow) -> [UInt8] {
    owners.filter(row.cells.indices.contains).flatMap { row.bytes[row.cells[$0].range] + [0] }
  }

  /// The rows whose cells may have been merged, by column; nobody can say.
  var doubtful: [Int: [Int]] {
    (found ?? [:]).filter { !$0.value.isSure && $0.value.mayBe }
      .mapValues { $0.texts.keys.sorted() }
  }
}
