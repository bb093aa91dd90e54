import BianzhiCore
import GRDB

extension Fact {
  /// Steps of waivers that passed, and whether the excess went down as far as they demand.
  static let missedSteps = Fact(
    name: "missed_steps",
    wording: Wording(
      zh: "已到期的例外与消化步骤，和现在仍超出的人数",
      en: "steps of waivers that passed, beside what is still over the approved number"),
    restsOn: ["waived_quota", "waived_post"],
    scopes: [
      JudgedScope(
        "waiver",
        organs: { Set(try $0.waivers().map(\.organ)).union(try $0.endedWaivers().keys) })
    ],
    cannotJudge: [
      .waiverIncomplete, .waiverUnmatched, .waiverOfEnded, .stepNotCompared, .noRoster,
    ],
    fill: { try $0.fillMissedSteps() })
}

extension Preparation {
  fileprivate func fillMissedSteps() throws {
    for (organ, waivers) in Dictionary(grouping: try waivers(), by: \.organ)
      .sorted(by: { $0.key < $1.key }) where only == nil || only == organ
    {
      for reason in [UnjudgedReason.waiverIncomplete, .waiverUnmatched] {
        let people = waivers.filter { $0.fault == reason }.map(\.people)
        if !people.isEmpty {
          try addUnjudged("waiver", organ, reason, people: people.reduce(0, +))
        }
      }
    }
    for (organ, waivers) in try endedWaivers().sorted(by: { $0.key < $1.key })
    where only == nil || only == organ {
      try addUnjudged(
        "waiver", organ, .waiverOfEnded, people: waivers.reduce(0) { $0 + $1.people })
    }
    for part in try passedParts() { try add(part) }
  }

  /// A step after its last day, and a goal on its day already; ?1 is the day of the check.
  private static let hasPassed = """
    (w.standing IN ('past', 'ended') OR w.is_goal = 1 AND w.until <= ?1)
    """

  private struct PassedPart {
    let organ: Int64
    let about, part: String
    /// Nil where it cannot be told.
    let excess: Int64?
    /// By the most, and by the least, that may be approved where only the month of a document is told.
    let least, most: Int64?
  }

  /// The organs and parts of which a step has passed.
  private func passedParts() throws -> [PassedPart] {
    let rows = try RawStatement(
      database,
      """
      WITH compared AS (
        SELECT 'quota' AS about, organ, kind AS part, counted, approved FROM strength
        UNION ALL SELECT 'post', organ, part, counted, approved FROM post_strength
      )
      SELECT DISTINCT w.organ, w.about, w.part, c.counted - c.approved,
        c.counted - coalesce(n.most, c.approved), c.counted - coalesce(n.least, c.approved)
      FROM waiver_step w
      LEFT JOIN compared c ON c.about = w.about AND c.organ = w.organ AND c.part = w.part
      LEFT JOIN open_number n ON n.organ = w.organ AND n.about = w.about AND n.part = w.part
      WHERE \(Self.hasPassed) ORDER BY 1, 2, 3
      """)
    rows.bind(setting.asOf.description, at: 1)
    var parts: [PassedPart] = []
    while try rows.next() {
      parts.append(
        PassedPart(
          organ: rows.integer(0), about: rows.text(1), part: rows.text(2),
          excess: rows.optionalInteger(3), least: rows.optionalInteger(4),
          most: rows.optionalInteger(5)))
    }
    return parts
  }

  /// Whether a document of which only the month is told decides if an excess is allowed: a waiver that may hold, or an approval
  /// by which fewer, or more, may be too many.
  private func hangsOnMonth(_ part: PassedPart, _ excess: Int64, allowed: Int64) throws -> Bool {
    if excess > allowed, let least = part.least, least <= allowed { return true }
    if excess <= allowed, let most = part.most, most > allowed { return true }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM waived_excess
          WHERE about = ? AND organ = ? AND part = ? AND ? > people AND ? <= may_be)
        """, arguments: [part.about, part.organ, part.part, excess, excess]) == true
  }

  private func add(_ part: PassedPart) throws {
    guard let excess = part.excess else {
      if rosterOrgans.contains(part.organ) {
        try addUnjudged("waiver", part.organ, .stepNotCompared, people: 0)
      } else {
        try addWithoutRoster("waiver", part.organ)
      }
      return
    }
    let allowed = try allowed(part)
    if try hangsOnMonth(part, excess, allowed: allowed) {
      try addUnjudged("waiver", part.organ, .stepNotCompared, people: 0)
      return
    }
    try database.execute(
      sql: """
        INSERT INTO missed_step
        SELECT w.organ, w.about, w.part, ?5, ?6,
          NOT EXISTS (SELECT 1 FROM waiver_step l WHERE l.about = w.about AND l.organ = w.organ
            AND l.part = w.part AND l.until > ?1 OR l.about = w.about AND l.organ = w.organ
            AND l.part = w.part AND l.is_goal = 0 AND l.until = ?1),
          w.until, w.people, w.document, w.is_goal
        FROM waiver_step w
        WHERE w.organ = ?2 AND w.about = ?3 AND w.part = ?4 AND \(Self.hasPassed)
        ORDER BY w.until DESC, w.people, w.document, w.waiver LIMIT 1
        """,
      arguments: [setting.asOf.description, part.organ, part.about, part.part, excess, allowed])
  }

  /// What may be over: by waivers in force, and by the last goal of a document whose day has passed.
  private func allowed(_ part: PassedPart) throws -> Int64 {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT coalesce((SELECT people FROM waived_excess WHERE about = ?1 AND organ = ?2 AND part = ?3), 0)
          + coalesce((SELECT sum(people) FROM waiver_step
            WHERE about = ?1 AND organ = ?2 AND part = ?3 AND standing = 'ended'), 0)
        """, arguments: [part.about, part.organ, part.part]) ?? 0
  }
}
