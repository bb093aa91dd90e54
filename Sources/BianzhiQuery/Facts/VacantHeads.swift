import BianzhiCore
import GRDB

extension Fact {
  /// Organs that have had no principal on any roster for a time, though posts of principals are approved.
  static let vacantHeads = Fact(
    name: "vacant_head",
    wording: Wording(
      zh: "正职长期空缺的机构", en: "organs without a principal on one roster after the other"),
    restsOn: ["post_strength"],
    scopes: [.noted("head")],
    cannotJudge: [.headUntold, .approvalByMonth],
    fill: { try $0.fillVacantHeads() })
}

extension Preparation {
  /// Whether an approved number is surely one of posts of the organ's principals.
  func isOfPrincipals(_ part: Approved) -> Bool {
    [.unit, .unsaid].contains(part.key.scope) && part.isCertain
      && words[part.key.role] == PostRole.principal.rawValue && part.people > 0
  }

  fileprivate func fillVacantHeads() throws {
    let search = try HeadSearch(self)
    let insert = try RawStatement(database, "INSERT INTO vacant_head VALUES (?, ?, ?, ?, ?, ?)")
    for list in rosters where only == nil || only == list.organ {
      let parts = principals[list.organ] ?? []
      guard !parts.isEmpty, let day = CalendarDay(yyyymmdd: list.day) else { continue }
      noted["head", default: []].insert(list.organ)
      switch try search.answer(list) {
      case .present: continue
      case .untold: try addUnjudged("head", list.organ, .headUntold, people: 0)
      case .absent:
        guard let since = try search.absentSince(list) else { continue }
        guard parts.contains(where: { $0.sure > 0 }) else {
          try addUnjudged("head", list.organ, .approvalByMonth, people: 0)
          continue
        }
        insert.bind(list.organ, at: 1)
        insert.bind(Int64(parts.reduce(0) { $0 + $1.people }), at: 2)
        insert.bind(Set(parts.map(\.documents)).sorted().joined(separator: "; "), at: 3)
        insert.bind(since.description, at: 4)
        insert.bind(day.description, at: 5)
        insert.bind(Int64(since.months(until: day)), at: 6)
        try insert.run()
      }
    }
  }
}
