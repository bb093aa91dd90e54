import BianzhiCore
import Spreadsheets

/// Forms of an earlier day whose rows are rows of the organ ledger as well.
extension ImportRun {
  /// The earlier day of the form that a table of the organ ledger is, too; nil for any other table.
  func earlierDay(of table: ImportTable, _ session: ImportSession) -> CalendarDay? {
    guard table.found.kind.traits.contains(.isOrganLedger),
      let form = tables.first(where: { other in
        other.found.kind.isForm && other.file.path == table.file.path
          && other.sheet == table.sheet && other.found.headerRows == table.found.headerRows
      })
    else { return nil }
    return session.earlierDay(ofForm: form)
  }

  /// Tables of earlier days behind the others, the latest of them first: what these say stays.
  func newestFirst(_ group: [ImportTable], _ session: ImportSession) -> [ImportTable] {
    let days = group.map { earlierDay(of: $0, session)?.yyyymmdd ?? .max }
    guard days.contains(where: { $0 < .max }) else { return group }
    return group.indices.sorted { (days[$1], $0) < (days[$0], $1) }.map { group[$0] }
  }
}
