import BianzhiCore

/// Where the approvals stand, among data of one kind, that may decide about the part of a finding.
///
/// Tables and conditions of SQL: ?1 is the organ, ?2 the part.
struct PartApprovals {
  /// The approvals of just the part.
  let own: String
  /// Those of all that may decide about it: a total beside kinds, posts of another scope, another name of an inner body.
  let wide: String
  /// Whether an approval takes some away; nil for data that tell no numbers.
  var lowers: String?
  /// People may be of another part now, which is looked at as well.
  var followPeople = false

  /// Those of a kind of data; nil for data that approve nothing.
  ///
  /// - Parameter kinds: all kinds of data that the finding rests on.
  static func of(_ data: DataKind, among kinds: Set<DataKind>) -> PartApprovals? {
    guard data.isApproval else { return nil }
    if kinds.contains(.norms), let normed = normed[data] { return normed }
    return particular[data]
      ?? all("\(data.table) WHERE \(data.organ) = ?1 AND ?2 IS NOT NULL")
  }

  /// Approvals that name no part which could be told apart.
  private static func all(_ sql: String) -> PartApprovals { PartApprovals(own: sql, wide: sql) }

  private static let particular: [DataKind: PartApprovals] = [
    .quotas: quotas, .posts: posts, .organs: organs, .ceilings: ceilings,
  ]

  /// That a row is no word of the organ's own beside what something else approves; ?6 is the newest import that counts.
  private static func approves(_ table: String) -> String {
    "NOT \(FormStatement.isIdle(table, in: table, inForce: FindingBasis.known(by: "?6")))"
  }

  private static let fewer = "coalesce(change, 0) < 0"

  private static let quotas = PartApprovals(
    own: "quota_row WHERE \(ofOrgan) AND (\(kind)) AND \(approves("quota_row"))",
    wide: """
      quota_row WHERE \(ofOrgan) AND (\(kind) OR kind IN ('\(QuotaKind.total)', '\(QuotaKind.rest)')
        OR id IN (SELECT quota FROM quota_cover)) AND \(approves("quota_row"))
      """,
    lowers: fewer, followPeople: true)

  private static let posts = PartApprovals(
    own: """
      post_row WHERE organ = ?1
        AND \(PostRole.sqlOfName("rank", "role"))
          = CASE instr(?2, '（') WHEN 0 THEN ?2 ELSE substr(?2, 1, instr(?2, '（') - 1) END
        AND \(approves("post_row"))
      """,
    wide: "post_row WHERE organ = ?1 AND ?2 IS NOT NULL AND \(approves("post_row"))",
    lowers: fewer)

  private static let organs = PartApprovals(
    own: "organ_row WHERE superior = ?1 AND (instr(name, ?2) > 0 OR instr(?2, name) > 0)",
    wide: "organ_row WHERE superior = ?1 AND ?2 IS NOT NULL")

  /// Limits of the finding's thing, and the ends of organs, which take nothing of a limit from then on.
  private static let ceilings = PartApprovals(
    own: """
      (SELECT document, since, brought, ended FROM ceiling_row WHERE organ = ?1 AND thing = ?2
       UNION ALL SELECT document, until, brought, ended FROM organ_row
       WHERE organ = ?1 AND ?2 IS NOT NULL AND typeof(until) = 'integer') WHERE true
      """,
    // A limit that only got its last day says what it said.
    wide: """
      ceiling_row AS x WHERE organ = ?1 AND ?2 IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM ceiling_row o WHERE o.id <> x.id AND o.organ = x.organ AND o.thing = x.thing
          AND o.document = x.document AND o.since = x.since AND o.number = x.number
          AND o.outside IS x.outside)
      """)

  /// Where posts are compared with a norm by role and scope (副职（班子）): whatever rank they have, and all places, which
  /// choose the band.
  private static let normed: [DataKind: PartApprovals] = [
    .posts: PartApprovals(
      own: """
        post_row WHERE organ = ?1
          AND CASE WHEN ?2 LIKE '\(NormedRole.leaders.rawValue)%' THEN role <> '其他'
            ELSE role = substr(?2, 1, 2) END
          AND CASE WHEN ?2 LIKE '%（班子）' THEN scope <> 'bodies' ELSE scope <> 'unit' END
          AND \(approves("post_row"))
        """,
      wide: "post_row WHERE organ = ?1 AND ?2 IS NOT NULL AND \(approves("post_row"))",
      lowers: "coalesce(change, 0) > 0"),
    .quotas: PartApprovals(
      own: "quota_row WHERE organ = ?1 AND ?2 IS NOT NULL AND \(approves("quota_row"))",
      wide: "quota_row WHERE organ = ?1 AND ?2 IS NOT NULL AND \(approves("quota_row"))",
      lowers: fewer),
    .norms: PartApprovals(
      own: "norm_row WHERE organ = ?1 AND scope = \(normScope)",
      // A norm that only got its last day says what it said.
      wide: """
        norm_row AS x WHERE organ = ?1 AND ?2 IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM norm_row o WHERE o.id <> x.id AND o.organ = x.organ AND o.scope = x.scope
            AND o.category = x.category AND o.tier = x.tier AND o.document = x.document
            AND o.since = x.since AND o.least = x.least AND o.most IS x.most
            AND o.covers IS x.covers AND o.principals IS x.principals
            AND o.deputies IS x.deputies AND o.leaders IS x.leaders)
        """),
  ]

  private static let normScope = """
    CASE WHEN ?2 LIKE '%（班子）' THEN '\(NormScope.unit.rawValue)' ELSE '\(NormScope.body.rawValue)' END
    """

  /// An approval of one organ may cover others.
  private static let ofOrgan =
    "(organ = ?1 OR id IN (SELECT quota FROM quota_cover WHERE organ = ?1))"

  private static let funded = QuotaKind.allCases.filter { $0.parent == .institution }
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  private static let kind = """
    kind = ?2 OR (?2 = '\(QuotaKind.institution.rawValue)' AND kind IN (\(funded)))
      OR (?2 IN (\(funded)) AND kind = '\(QuotaKind.institution.rawValue)')
    """
}
