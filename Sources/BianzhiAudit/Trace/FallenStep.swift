package import BianzhiCore
package import GRDB

/// A step that was done and holds no more, as long as it is not marked anew.
package struct FallenStep: Sendable {
  package let name: PlanSubjectName
  package let act: ReopenStep
  /// When it became so.
  package let day: CalendarDay

  /// Such steps of one plan, or all.
  ///
  /// - Parameter first: the first event to look at.
  package static func all(
    of plan: Int? = nil, from first: Int = 1, in database: Database
  ) throws -> [FallenStep] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT * FROM event WHERE kind = ? AND id >= ?
          AND (?3 IS NULL OR subject LIKE 'P' || ?3 || '-%') ORDER BY id
        """, arguments: [ReopenStep.kind.code, first, plan])
    var (found, order): ([String: FallenStep], [String]) = ([:], [])
    while let row = try rows.next() {
      guard let event = Event(row), let name = PlanSubjectName(event.subject) else { continue }
      let act = try event.decode(ReopenStep.self)
      guard try DoneStep.find(act.step, of: name, in: database) == nil,
        try PlanSubject.find(name, in: database) != nil
      else { continue }
      let key = "\(name) \(act.step)"
      if found.updateValue(FallenStep(name: name, act: act, day: event.day), forKey: key) == nil {
        order.append(key)
      }
    }
    return order.compactMap { found[$0] }
  }

  /// Which step of whom, and why.
  package var wording: Wording {
    Wording(
      zh: "\(name) 第 \(act.step) 步（\(act.marked) 登记）不再成立：\(act.reason.zh)",
      en: "\(name): step \(act.step), marked on \(act.marked), no longer holds: \(act.reason.en)")
  }
}

extension Desk {
  /// Steps that hold no more by what was done since an event.
  package func fallenSteps(from first: Int) throws -> [FallenStep] {
    try RunTrace(database).reopenSteps()
    return try FallenStep.all(from: first, in: database)
  }
}
