import BianzhiCore
import BianzhiReport

extension LedgerCommand {
  /// Writes a table; where it has the last link of the chain and is for the eye, that is said beside it.
  func show<Row>(
    _ table: Table<Row>, _ rows: [Row], of ledger: Ledger, in frame: JSONFrame? = nil,
    _ request: OutputRequest
  ) throws {
    try table.write(rows, of: ledger, in: frame, request)
    if table.hasChain, request.format == .table { try Chain.note(ledger) }
  }
}
