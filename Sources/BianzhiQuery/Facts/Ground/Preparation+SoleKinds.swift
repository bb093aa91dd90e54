import BianzhiCore
import GRDB

extension Preparation {
  /// The only kind that is approved of organs whose rosters name no kinds, and say of everybody who counts that they hold a place
  /// (是否在编：是).
  ///
  /// - Parameter members: organs that count with others', whose places are not theirs alone.
  func soleKinds(
    _ approved: [Int64: [Approved]], _ members: [Int64: [Int32: Int64]]
  ) throws -> [Int64: Int32] {
    let silent = Set(
      try Int64.fetchAll(
        database, sql: "SELECT roster FROM roster_in_force WHERE tells_kinds = 0"))
    guard !silent.isEmpty else { return [:] }
    let inPost = "code = '\(PersonState.inPost.rawValue)' AND is_known = 1"
    let placed = try stateTerms("\(inPost) AND (text GLOB '*编*' OR text GLOB '*实名制*')")
    guard !placed.isEmpty else { return [:] }
    // What a remark says (备注：借调到县水利局) stands in the place of the answer.
    let remarked = try stateTerms("text GLOB '*：*'")
    let states = try RawStatement(
      database,
      """
      SELECT DISTINCT coalesce(s.state, 0) FROM staff_row s
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND \(inForce("s"))
      """)
    var kinds: [Int64: Int32] = [:]
    for list in rosters where silent.contains(list.roster) && members[list.organ] == nil {
      let own = (approved[list.organ] ?? []).filter { $0.people > 0 && $0.key.rank != offQuota }
      guard Set(own.map(\.key.rank)).count == 1, let kind = own.first?.key.rank,
        QuotaKind(rawValue: words[kind]) != nil, words[kind] != QuotaKind.total
      else { continue }
      states.bind(list.roster, at: 1)
      var counting: [Int32] = []
      while try states.next() {
        let state = Int32(states.integer(0))
        if counts(state, .quota) { counting.append(state) }
      }
      let isTold = counting.contains(where: placed.contains)
      if isTold, counting.allSatisfy({ placed.contains($0) || remarked.contains($0) }) {
        kinds[list.organ] = kind
      }
    }
    return kinds
  }

  /// Recorded states, by `term.id`.
  private func stateTerms(_ condition: String) throws -> Set<Int32> {
    let terms = try Int64.fetchAll(
      database, sql: "SELECT id FROM term WHERE field = 'state' AND (\(condition))")
    return Set(terms.map(Int32.init))
  }
}
