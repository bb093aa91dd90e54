import BianzhiCore
import BianzhiReport

extension LedgerCommand {
  /// Writes a table; a table for the eye has the last link of the chain beside it, where that is asked for.
  func show<Row>(
    _ table: Table<Row>, _ rows: [Row], of ledger: Ledger, in frame: JSONFrame? = nil,
    _ request: OutputRequest
  ) throws {
    try table.write(rows, of: ledger, in: frame, request)
    if request.anchors, request.format == .table { try Chain.note(ledger) }
  }
}

extension OutputRequest {
  /// Whether a person reads the table as it is written, so that words may stand around it.
  var isForEye: Bool { format == .table && file == nil }
}
