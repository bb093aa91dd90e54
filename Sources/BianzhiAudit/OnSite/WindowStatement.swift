package import BianzhiCore
package import BianzhiQuery

/// Approved and actual people at the start and the end of somebody's time in office.
package struct WindowStatement: Sendable {
  package struct Line: Sendable {
    package let organCode: String
    package let organName: String
    /// Quota kind, the canonical term.
    package let kind: String
    package let start: StrengthRow?
    package let end: StrengthRow?

    /// What became of the people over the number.
    package var change: WindowChange {
      WindowChange(start: start?.over, end: end?.over, hasPassed: false)
    }
  }

  package let leader: WindowLeader
  package let bounds: WindowBounds
  package let lines: [Line]
}

extension Ledger {
  /// - Parameter asOf: nil for the newest judged day.
  package func windowStatement(
    of leader: WindowLeader, asOf: CalendarDay?
  ) throws -> WindowStatement {
    let bounds = try leader.bounds(asOf: windowDay(asOf))
    let start = try strength(leader.scope, on: bounds.start)
    let end = try strength(leader.scope, on: bounds.end)
    let keys = Set(start.keys).union(end.keys)
    let lines = keys.sorted { ($0.organ, $0.kind) < ($1.organ, $1.kind) }.map { key in
      WindowStatement.Line(
        organCode: key.organ, organName: (end[key] ?? start[key])?.organName ?? key.organ,
        kind: key.kind, start: start[key], end: end[key])
    }
    return WindowStatement(leader: leader, bounds: bounds, lines: lines)
  }

  private func strength(
    _ scope: Set<String>, on day: CalendarDay
  ) throws -> [StrengthPlace: StrengthRow] {
    var rows: [StrengthPlace: StrengthRow] = [:]
    try eachStrength(asOf: day, run: nil) { _ in
    } _: { row in
      if scope.contains(row.organCode) {
        rows[StrengthPlace(organ: row.organCode, kind: row.kind)] = row
      }
    }
    return rows
  }
}

private struct StrengthPlace: Hashable {
  let organ: String
  let kind: String
}
