package import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// A leader whom the selection had in a plan, and whom somebody took out of it before its approval.
package struct TakenOut: Sendable {
  package let subject: PlanSubject
  package let day: CalendarDay
  package let person: String
  package let reason: String

  private struct Change: Decodable {
    let demand: String?
    let reason: String?
  }

  /// Of each leader the newest such act; those after the approval stand among the changes of the plan.
  static func all(_ leaders: [PlanSubject], of plan: PlanName, in database: Database) throws
    -> [TakenOut]
  {
    let changed = Set(try PlanChange.all(of: plan.number, in: database).map(\.name))
    return try leaders.filter { $0.demand == .out && !changed.contains($0.name) }.compactMap {
      leader in
      let events = try Row.fetchAll(
        database,
        sql: "SELECT day, person, payload FROM event WHERE subject = ? AND kind = ? ORDER BY id",
        arguments: ["\(leader.name)", SetSubject.kind.code])
      for row in events.reversed() {
        let payload: String = row["payload"]
        let change = try JSONDecoder().decode(Change.self, from: Data(payload.utf8))
        guard change.demand == PlanDemand.out.rawValue else { continue }
        return TakenOut(
          subject: leader, day: row["day"], person: row["person"], reason: change.reason ?? "")
      }
      return nil
    }
  }

  package var wording: Wording {
    let (name, reason) = (
      "\(subject.name) \(subject.leader) \(subject.organName) \(subject.post)",
      PersonNumber.mask(reason)
    )
    return Wording(
      zh: "\(name)：\(day) 由 \(person) 移出计划：\(reason)",
      en: "\(name): taken out of the plan on \(day) by \(person): \(reason)")
  }
}
