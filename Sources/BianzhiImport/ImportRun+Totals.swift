import BianzhiCore

extension ImportRun {
  /// Keeps the printed totals for `data.total_mismatch`, and warns of those that differ.
  mutating func storeTotals(_ session: ImportSession) throws {
    guard !totals.isEmpty else { return }
    try session.owner.send { try $0.begin([.totals]) }
    // A table stands for its totals only where one of them is wrong; a form also where all are right, since it may settle
    // a wrong one of an earlier form.
    let wrongTables = Set(
      totals.filter { $0.total.organ == nil && $0.total.printed != $0.total.computed }
        .map(\.place))
    for (total, place) in totals {
      let file = summary.files[place]
      if total.printed != total.computed {
        summary.files[place].issues.add(Issue(.totalDiffers, total.column), row: total.line)
      }
      guard
        let organ = try total.organ
          ?? session.organs.key(
            table: file.shortName,
            isNeeded: wrongTables.contains(place) || DataKind.forms.sources.contains(file.kind))
      else { continue }
      let values: [CellValue] = [
        .integer(organ), .text(file.kind), .integer(Int64(session.asOf?.yyyymmdd ?? 0)),
        .text(file.shortName), .text(total.column), .integer(total.printed),
        .integer(total.computed), .integer(total.isMoney ? 1 : 0),
        .integer(Int64(total.first)), .integer(Int64(total.last)),
      ]
      try session.store(
        EntryLine(file: file.id, line: total.line, entries: [Entry(values: values)]))
    }
    try session.flush()
    _ = try session.owner.sync { try $0.settleEntries() }
  }
}
