package import BianzhiCore
package import GRDB

/// A step that was done and holds no more, as long as it is not marked anew.
package struct FallenStep: Sendable {
  package let name: PlanSubjectName
  package let act: ReopenStep
  /// When it became so.
  package let day: CalendarDay
  /// What was open again has ended since: the step waits only to be marked anew.
  package let hasEnded: Bool

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
      let step = FallenStep(
        name: name, act: act, day: event.day, hasEnded: try haveEnded(act.causes, in: database))
      if found.updateValue(step, forKey: key) == nil { order.append(key) }
    }
    return order.compactMap { found[$0] }
  }

  /// Whether all causes are findings that have ended again.
  private static func haveEnded(_ causes: [String], in database: Database) throws -> Bool {
    guard !causes.isEmpty else { return false }
    return try causes.allSatisfy { cause in
      guard let name = FindingName(cause) else { return false }
      return try FindingLife.stored(name, in: database)?.status.isSettled == true
    }
  }

  /// Which step of whom, and why.
  package var wording: Wording {
    let since =
      hasEnded
      ? Wording(zh: "，现已办结，请重新登记该步骤", en: "; ended since: mark the step anew")
      : Wording(zh: "", en: "")
    let (zh, en) = (act.reason.zh + since.zh, act.reason.en + since.en)
    return Wording(
      zh: "\(name) 第 \(act.step) 步（\(act.marked) 登记）不再成立：\(zh)",
      en: "\(name): step \(act.step), marked on \(act.marked), no longer holds: \(en)")
  }
}

extension Desk {
  /// Steps that hold no more by what was done since an event.
  package func fallenSteps(from first: Int) throws -> [FallenStep] {
    try RunTrace(database).reopenSteps()
    return try FallenStep.all(from: first, in: database)
  }
}
