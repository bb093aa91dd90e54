import BianzhiCore

extension BesideLook {
  /// A newer form states more people than before where no rule compares them with anything: 编外, or posts called 其他.
  static let stated = BesideLook(word: "stated") { proofs, sighting, run in
    guard let seen = proofs.run(sighting.run) else { return [] }
    let isOfPosts = RunPeople.rule(of: sighting)?.part == .post
    let open = isOfPosts ? PostRole.other.rawValue : QuotaKind.offQuota.rawValue
    let before = try proofs.stated(sighting, in: seen).filter { $0.key.hasPrefix(open) }
    let now = try proofs.stated(sighting, in: run).filter { $0.key.hasPrefix(open) }
    return now.sorted { $0.key < $1.key }.compactMap { part, people in
      let were = before[part] ?? 0
      return people > were ? .init(name: part, written: "\(were)→\(people)") : nil
    }
  }

  /// Documents approve more posts of other role (其他) than before to the organ: no norm counts those.
  static let otherPosts = BesideLook(word: "other_posts") { proofs, sighting, run in
    guard let seen = proofs.run(sighting.run) else { return [] }
    let before = try proofs.otherPosts(of: sighting.organ, in: seen)
    let now = try proofs.otherPosts(of: sighting.organ, in: run)
    let role = PostRole.other.rawValue
    return now > before ? [.init(name: role, written: "\(before)→\(now)")] : []
  }
}

extension FindingProofs {
  /// What the form states of people by which a run judged the organ of a finding, by part.
  fileprivate func stated(_ sighting: Sighting, in run: RunInfo) throws -> [String: Int] {
    let rows = try statements.rows(
      """
      SELECT s.part, s.people FROM run_list w
      JOIN stated_row s ON s.organ = w.organ AND s.day = w.day
      WHERE w.run = ?1 AND w.organ = ?2 AND w.data = ?3
        AND s.brought <= ?4 AND (s.ended IS NULL OR s.ended > ?4)
      """,
      [
        .integer(Int64(run.number)), .integer(sighting.organ), .text(DataKind.forms.rawValue),
        .integer(run.horizon),
      ]
    ) { ($0.text(0), Int($0.integer(1))) }
    return Dictionary(rows, uniquingKeysWith: +)
  }

  /// How many posts of other role the newest documents approve to an organ on the day of a run: of each scope, body and rank
  /// what the last number says.
  fileprivate func otherPosts(of organ: Int64, in run: RunInfo) throws -> Int {
    try statements.first(
      """
      SELECT coalesce(sum(total), 0) FROM (
        SELECT p.total, max(\(FindingBasis.dayOf("p.since"))) FROM post_row p
        WHERE p.organ = ?1 AND p.role = ?2 AND p.rank <> '\(PostRole.together)' AND p.document <> ''
          AND p.total IS NOT NULL AND \(FindingBasis.dayOf("p.since")) <= ?3
          AND p.brought <= ?4 AND (p.ended IS NULL OR p.ended > ?4)
        GROUP BY p.scope, p.body, p.rank)
      """,
      [
        .integer(organ), .text(PostRole.other.rawValue),
        .integer(Int64(run.asOf.comparedWithMonths)), .integer(run.horizon),
      ]
    ) { Int($0.integer(0)) } ?? 0
  }
}
