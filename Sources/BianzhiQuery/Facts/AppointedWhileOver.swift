import BianzhiCore
import GRDB

extension Fact {
  /// Leaders who came into posts of a part that was over on the rosters before and after.
  static let appointedWhileOver = Fact(
    name: "appointed_while_over",
    wording: Wording(
      zh: "超职数期间任职的领导", en: "leaders appointed to posts of which there were too many already"),
    restsOn: ["post_strength", "waived_post"],
    scopes: [JudgedScope("appointment", organs: { try $0.organsWithComparedPosts() })],
    cannotJudge: [.appointmentUntold],
    fill: { try $0.fillAppointedWhileOver() })
}

extension Preparation {
  /// A part of which there are more leaders than approved and waived posts.
  private struct OverPart: Hashable {
    let organ: Int64
    let name: String
  }

  fileprivate func organsWithComparedPosts() throws -> Set<Int64> {
    Set(try Int64.fetchAll(database, sql: "SELECT DISTINCT organ FROM post_strength"))
  }

  fileprivate func fillAppointedWhileOver() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT organ, part FROM post_strength_waived
        WHERE counted > approved AND is_waived = 0 AND may_be_waived = 0
        """)
    let over = Set(rows.map { OverPart(organ: $0["organ"], name: $0["part"]) })
    guard !over.isEmpty else { return }
    let approved = try approvals(.posts)
    let search = try AppointmentSearch(self)
    let insert = try RawStatement(
      database, "INSERT INTO appointed_while_over VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for list in rosters where only == nil || only == list.organ {
      let parts = namedApart(approved[list.organ] ?? [])
      let asked = parts.filter {
        over.contains(OverPart(organ: list.organ, name: name(of: $0.key)))
      }
      guard !asked.isEmpty else { continue }
      let answer = try search.appointments(to: asked, among: parts, on: list)
      if answer.untold > 0 {
        try addUnjudged("appointment", list.organ, .appointmentUntold, people: answer.untold)
      }
      for found in answer.found {
        try store(found, list.organ, insert)
        if only != nil { try storeHolders(of: found) }
      }
    }
  }

  /// Who held the posts on the rosters before and after, for an explanation.
  private func storeHolders(of found: AppointmentSearch.Appointment) throws {
    let insert = try RawStatement(
      database, "INSERT INTO appointment_holder VALUES (?, ?, ?, ?, ?, ?)")
    for (holders, count, isAfter) in [
      (found.later, found.after, true), (found.earlier, found.before, false),
    ] {
      for holder in holders {
        // The row of the appointment itself may stand on a newer roster.
        let isOwn = isAfter && holder.isSame(as: found.holder)
        insert.bind(found.holder.staff, at: 1)
        insert.bind(name(of: found.part), at: 2)
        insert.bind(isOwn ? found.holder.staff : holder.staff, at: 3)
        insert.bind((isOwn ? found.day.description : count.day.description), at: 4)
        insert.bind(isAfter ? 1 : 0, at: 5)
        insert.bind(holder.isAsked ? 1 : 0, at: 6)
        try insert.run()
      }
    }
  }

  /// The remark on the kind of quota of the place in a row of a roster; empty where none is told.
  private func placeNote(ofStaff staff: Int64, in organ: Int64) throws -> String {
    let term = try Int32.fetchOne(
      database, sql: "SELECT coalesce(kind, 0) FROM staff_row WHERE id = ?", arguments: [staff])
    let word = words[kind(ofTerm: term ?? 0, in: organ)]
    let place = QuotaKind(rawValue: word)
    return place.map { "; remark \(FindingRemark.placeKind.code) \($0.rawValue)" } ?? ""
  }

  private func store(
    _ found: AppointmentSearch.Appointment, _ organ: Int64, _ insert: RawStatement
  ) throws {
    insert.bind(found.holder.staff, at: 1)
    insert.bind(organ, at: 2)
    insert.bind(name(of: found.part), at: 3)
    insert.bind(found.holder.number, at: 4)
    insert.bind(found.holder.name, at: 5)
    insert.bind(found.day.description, at: 6)
    insert.bind(found.day.first == found.day.last ? 0 : 1, at: 7)
    insert.bind(Int64(found.approved), at: 8)
    insert.bind(Int64(found.after.people), at: 9)
    insert.bind(found.before.words, at: 10)
    insert.bind(found.after.words, at: 11)
    insert.bind(found.doubt?.code ?? "", at: 12)
    insert.bind(try placeNote(ofStaff: found.holder.staff, in: organ), at: 13)
    try insert.run()
  }
}
