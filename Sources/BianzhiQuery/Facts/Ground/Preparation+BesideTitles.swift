import BianzhiCore
import GRDB

/// People of whom only the title of their post speaks, and that is one of an organisation beside the organ: 机关党委书记, 工会主席.
extension Preparation {
  /// The cells of their rows, by organ.
  func besideTitles() throws -> [Int64: [LeaderCells]] {
    let words = try Row.fetchAll(
      database,
      sql: """
        SELECT id, text FROM term WHERE field = 'post' AND (text GLOB '*[党机]*委*' OR text GLOB '*党*支*'
          OR text LIKE '%工会%' OR text GLOB '*团*委*' OR text LIKE '%团总支%' OR text GLOB '*妇*'
          OR text LIKE '%女%' OR text LIKE '%关工委%' OR text LIKE '%下一代%')
        ORDER BY id
        """)
    let terms = words.filter { Self.isOfOrganisationAlone($0["text"]) }.map { $0["id"] as Int64 }
    guard !terms.isEmpty else { return [:] }
    let rows = try RawStatement(
      database,
      """
      SELECT r.organ, s.post, coalesce(s.leader, 0), coalesce(s.role, 0), coalesce(s.rank, 0),
        coalesce(s.state, 0)
      FROM roster_in_force r
      CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
      LEFT JOIN term k ON k.id = s.kind
      WHERE s.post IN (\(terms.map(String.init).joined(separator: ", "))) AND \(inForce("s"))
        AND coalesce(k.code, '') <> '\(QuotaKind.offQuota.rawValue)'
        AND s.id NOT IN (SELECT staff FROM uncounted_row)\(only.map { " AND r.organ = \($0)" } ?? "")
      """)
    var found: [Int64: [LeaderCells]] = [:]
    while try rows.next() {
      let term = { (column: Int32) in Int32(rows.integer(column)) }
      guard counts(term(5), .post) else { continue }
      found[rows.integer(0), default: []].append(
        leaders.cells(leader: term(2), role: term(3), rank: term(4), post: term(1)))
    }
    return found
  }

  /// How many of them nobody counts: no approval names their post, or one does, and nothing but the title says that they lead.
  func uncounted(_ besides: [LeaderCells], of organ: Int64) -> (beside: Int, named: Int) {
    guard let roster = leaders.rosters[organ] else { return (0, 0) }
    var (beside, named) = (0, 0)
    for cells in besides where roster.columns.leadsNobodyByTitle(cells) {
      guard let post = cells.post, post.isOfOrganisation(beside: roster.organName) else { continue }
      if leaders.named(post, in: roster) == nil { beside += 1 } else { named += 1 }
    }
    return (beside, named)
  }

  private static func isOfOrganisationAlone(_ text: String) -> Bool {
    let title = PostTitle(text)
    return title.isOfOrganisation(beside: "") && !title.leads && title.teamPost == nil
      && !text.split(whereSeparator: { "、，,；;/ ".contains($0) }).contains { $0.hasSuffix("员") }
  }
}
