import BianzhiCore

/// What a column of no known header word may be by its cells, where a table lacks just such a column: units in a list of loans
/// without a borrower, days in one of approvals without a day. It is proposed, and never taken unasked.
enum MissingColumn {
  /// - Parameter columns: those that nobody knows; of several that hold the same sort of thing none is proposed.
  static func proposed(
    _ columns: [HeaderGuess.UnknownColumn], of kind: TableKind, _ layout: Layout
  ) -> [HeaderGuess.UnknownColumn] {
    var columns = columns
    let sorts: [(fields: [Field], holds: (String) -> Bool)] = [
      ([.organName, .payerName, .borrower], { SheetOrgan.looksLikeOrgan($0) }),
      ([.effective, .since, .movedOn], { Field.movedOn.mayHold([$0]) && $0.count > 3 }),
    ]
    for (fields, holds) in sorts {
      let open = fields.filter { field in
        kind.column(field) != nil && layout.columns[field] == nil
          && !columns.contains { $0.proposal == field }
      }
      let like = columns.indices.filter { index in
        columns[index].proposal == nil && !columns[index].samples.isEmpty
          && columns[index].samples.allSatisfy(holds)
      }
      guard let field = open.first, like.count == 1, !isOfToday(kind, field) else { continue }
      columns[like[0]].proposal = field
    }
    return columns
  }

  /// Rosters and pay lists have many days and units of other things.
  private static func isOfToday(_ kind: TableKind, _ field: Field) -> Bool {
    switch kind.storage {
    case .roster: true
    case .payroll: field != .payerName
    case .entries, .mixed: false
    }
  }
}
