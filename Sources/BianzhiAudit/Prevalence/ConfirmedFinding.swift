package import BianzhiCore
import BianzhiQuery
package import GRDB

/// A finding that somebody has confirmed, whatever became of it.
package struct ConfirmedFinding: Sendable {
  /// As the newest run saw it, or as somebody raised it.
  package let finding: Finding
  package let life: FindingLife
  /// Day of its first confirmation; of its return where it came back from void without one.
  package let confirmedOn: CalendarDay
  /// Whether a later check shows it gone, where its end has a last day.
  let isGone: Bool
  /// Day of the first run that saw it, or the day it was raised.
  package let firstSeen: CalendarDay

  /// The last day on which waivers allow all of it, as the newest run saw it; nil where none does.
  package let waivedUntil: CalendarDay?

  /// The life of the finding that it is followed as in the end, after reforms; nil where it is not.
  package internal(set) var end: FindingLife?

  /// What tells how the problem stands: the successor's finding, once somebody has said that it is so or is not.
  private var standing: FindingLife {
    guard let end, end.status != .raised else { return life }
    return end
  }

  package var status: FindingStatus { standing.status }

  /// Where it stands on a day: what an end with a last day covers is open behind that day, unless data show it gone.
  package func status(on day: CalendarDay) -> FindingStatus {
    guard let until = standing.coverage?.until, until < day, !isGone else { return status }
    return .confirmed
  }

  /// Whether it keeps its organ from getting staff on a day: it is open, and no step of a waiver that still runs allows it.
  package func blocksStaff(on day: CalendarDay) -> Bool {
    status(on: day).blocksStaff && waivedUntil.map { $0 < day } ?? true
  }

  package var deadline: CalendarDay? { standing.deadline ?? life.deadline }

  /// What it is counted by: the id of its rule; `hand`, or `hand:4` (kind of Order 486 art. 26), for one
  /// raised by hand.
  package var kind: String {
    guard finding.name.isByHand, let article = life.article else { return finding.rule }
    return "\(finding.rule):\(article)"
  }

  /// It stands: neither withdrawn nor exempt.
  package var counts: Bool { status.isCounted }

  /// Each problem once: a finding that is followed as a successor's counts as that one where it was confirmed, too.
  ///
  /// - Returns: in the order of their names.
  package static func all(in database: Database) throws -> [ConfirmedFinding] {
    let each = try each(in: database)
    let names = Set(each.map(\.finding.name))
    return each.filter { $0.end.map { !names.contains($0.name) } ?? true }
  }

  /// All of them, also those that are followed as another one, in the order of their names.
  static func each(in database: Database) throws -> [ConfirmedFinding] {
    let lives = Dictionary(
      uniqueKeysWithValues: try FindingLife.fetchAll(database).map { ("\($0.name)", $0) })
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT e.subject, min(e.day) AS confirmed, r.as_of AS seen
        FROM event e
        LEFT JOIN finding_row n
          ON n.id = CAST(substr(e.subject, 2) AS INTEGER) AND e.subject LIKE 'F%'
        LEFT JOIN run_row r ON r.id = coalesce((SELECT min(s.run) FROM run_finding s
          WHERE s.finding = n.id AND s.run NOT IN (SELECT run FROM withdrawn_run)), n.first_run)
        WHERE e.kind IN (?, ?) AND e.id NOT IN (SELECT event FROM withdrawn_event)
        GROUP BY e.subject
        """, arguments: [ConfirmFinding.kind.code, FindingReturn.kind.code])
    let raised = Dictionary(
      uniqueKeysWithValues: try HandFinding.all(in: database).map { ($0.id, $0) })
    let proofs = try FindingProofs(database)
    var found = try rows.compactMap { row -> ConfirmedFinding? in
      guard let life = lives[row["subject"]] else { return nil }
      let confirmedOn = try row.decode(CalendarDay.self, forColumn: "confirmed")
      switch life.name {
      case .rule(let number):
        let seen = try proofs.sighting(of: number) ?? proofs.forsaken(number)?.sighting
        guard let finding = seen?.finding else { return nil }
        return ConfirmedFinding(
          finding: finding, life: life, confirmedOn: confirmedOn,
          isGone: try isGone(life, number, proofs),
          firstSeen: try row.decode(CalendarDay.self, forColumn: "seen"),
          waivedUntil: seen?.waivedUntil)
      case .hand(let number):
        guard let raised = raised[number] else { return nil }
        return ConfirmedFinding(
          finding: raised.finding, life: life, confirmedOn: confirmedOn, isGone: false,
          firstSeen: raised.raisedOn, waivedUntil: nil)
      }
    }
    end(&found, lives)
    return found.sorted { $0.finding.name < $1.finding.name }
  }

  /// Whether a later check shows it gone; asked only where its end has a last day.
  private static func isGone(
    _ life: FindingLife, _ number: Int, _ proofs: FindingProofs
  ) throws -> Bool {
    guard life.coverage?.until != nil else { return false }
    let state = try proofs.proof(of: number)?.state
    return state == .cleared || state == .corrected
  }

  /// Tells each as what it is followed in the end.
  private static func end(_ found: inout [ConfirmedFinding], _ lives: [String: FindingLife]) {
    for place in found.indices {
      found[place].end = found[place].life.end { lives["\($0)"] ?? FindingLife($0) }
    }
  }

  /// What a rule is called here.
  package static func title(of rule: String) -> Wording {
    if let known = Rule.builtIn.first(where: { $0.id == rule }) { return known.title }
    if let article = rule.split(separator: ":").last, rule.hasPrefix(Finding.byHand + ":") {
      return Wording(
        zh: "手工提出的问题（486 号令第 26 条第 \(article) 类）",
        en: "raised by hand (kind \(article) of Order 486 art. 26)")
    }
    return rule == Finding.byHand
      ? Wording(zh: "手工提出的问题", en: "raised by hand") : Wording(zh: rule, en: rule)
  }
}
