package import GRDB

/// The rows that decisions about names gave to other organs, to be read as they were when they were sealed.
package final class MovedRows {
  private struct Step {
    /// `event.id`
    let event: Int
    let from: Int64
  }

  private struct Row {
    var steps: [Step]
    var isSeen = false
  }

  /// By table and column, then key and present organ.
  private var columns: [String: [String: Row]] = [:]
  private var codes: [Int64: String] = [:]
  private let database: Database
  /// The event that sealed each act.
  private let events: [SealedTable.Act: [Int64: Int]]

  package init(_ database: Database, events: [SealedTable.Act: [Int64: Int]]) {
    (self.database, self.events) = (database, events)
  }

  /// Adds what an event says; events come in their order.
  package func add(_ joined: JoinedNames, event: Int) throws {
    for move in joined.moves {
      codes[move.name] = try OrganKey.code(of: move.name, in: database)
      for rows in move.rows {
        let place = "\(rows.table).\(rows.column)"
        for key in rows.keys.split(separator: " ") {
          var row = columns[place]?.removeValue(forKey: "\(key) \(move.name)") ?? Row(steps: [])
          row.steps.append(Step(event: event, from: move.name))
          columns[place, default: [:]]["\(key) \(move.organ)"] = row
        }
      }
    }
  }

  func has(_ table: String, _ column: String) -> Bool { columns["\(table).\(column)"] != nil }

  /// The organ that the row at hand had when its act was sealed; nil where it is the present one.
  func before(_ rows: RawStatement, _ moved: MovedColumn, _ act: Int64) -> Int64? {
    let place = "\(moved.table.table).\(moved.owner.column)"
    let key = "\(rows.text(moved.key)) \(rows.integer(moved.key + 1))"
    guard let row = columns[place]?[key] else { return nil }
    columns[place]?[key]?.isSeen = true
    let sealed = events[moved.table.act]?[act] ?? 0
    return row.steps.first { $0.event > sealed }?.from
  }

  func code(of organ: Int64) -> String { codes[organ] ?? "" }

  /// The first row that was moved and is not where it was moved to.
  package var firstUnseen: String? {
    for (place, rows) in columns.sorted(by: { $0.key < $1.key }) {
      let lost = rows.filter { !$0.value.isSeen }.keys.min()
      if let lost { return "\(place) \(lost)" }
    }
    return nil
  }
}
