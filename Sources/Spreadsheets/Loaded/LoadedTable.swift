/// A table in memory: one of a web page, or a sheet of a document that is read as a whole.
struct LoadedTable: Sendable {
  /// A row with at least one cell that is not empty.
  struct Row: Sendable {
    let number: Int
    let line: Int
    let isHidden: Bool
    /// Places in ``LoadedTable/cells``.
    var cells: Range<Int>
  }

  struct Cell: Sendable {
    let column: Int
    let text: Range<Int>
    let kind: CellKind
    var look = NumberLook.plain
  }

  var caption: String?
  var bytes: [UInt8] = []
  var rows: [Row] = []
  /// Those that are not empty.
  var cells: [Cell] = []
  var merges: [MergedRange] = []
  var hiddenColumns = 0
}

/// The tables of a file in memory, in their order.
final class LoadedTables: Sendable {
  let tables: [LoadedTable]

  init(_ tables: [LoadedTable]) { self.tables = tables }
}
