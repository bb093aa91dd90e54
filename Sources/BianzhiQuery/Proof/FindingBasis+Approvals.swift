import BianzhiCore

extension FindingBasis {
  /// Approvals of the finding's own part that came into force between the two days.
  ///
  /// - Parameter parts: the finding's part, and the kinds of quota that its people are of now.
  func newerApprovals(_ later: RunInfo, of parts: Set<String>) throws -> [ProofGrounds.Approval] {
    let all = try approvals(
      later, parts, Self.own,
      "?3 IS NOT NULL AND ?4 IS NOT NULL AND ?5 IS NOT NULL AND brought <= ?6")
    let raises = try approvals(
      later, parts, Self.own,
      """
      \(Self.day) > ?3 AND \(Self.day) <= ?4 AND ?5 IS NOT NULL
        AND brought <= ?6 AND (ended IS NULL OR ended > ?6)
      """
    ).map { approval in
      var approval = approval
      approval.isDoubtful = Self.isDoubtful(approval, among: all)
      return approval
    }
    guard !raises.isEmpty else { return [] }
    return try raises + ends(later, parts)
  }

  /// Approvals known already that lower the number again on a later day: those before them hold for a while only.
  private func ends(
    _ later: RunInfo, _ parts: Set<String>
  ) throws -> [ProofGrounds.Approval] {
    try approvals(
      later, parts,
      { data in Self.lowers(data).flatMap { sql in Self.own(data).map { "\($0) AND \(sql)" } } },
      """
      \(Self.day) > ?4 AND ?3 IS NOT NULL AND ?5 IS NOT NULL
        AND brought <= ?6 AND (ended IS NULL OR ended > ?6)
      """
    ).map { approval in
      var approval = approval
      approval.isDoubtful = true
      return approval
    }
  }

  /// Whether an approval takes some away; nil for data that tell no numbers.
  private static func lowers(_ data: DataKind) -> String? {
    data == .quotas || data == .posts ? "coalesce(change, 0) < 0" : nil
  }

  /// Whether the document of an approval is none that could have been given on its day: 口头同意, a number of an earlier
  /// year, or the number of one that is known with another day.
  private static func isDoubtful(
    _ approval: ProofGrounds.Approval, among all: [ProofGrounds.Approval]
  ) -> Bool {
    guard let number = DocumentNumber.read(approval.document), let since = approval.since else {
      return true
    }
    // What was decided in December may come into force in January.
    guard (number.year...number.year + 1).contains(since.last.year) else { return true }
    let written = { (document: String) in
      DocumentNumber.canonical(document.filter { !$0.isWhitespace })
    }
    return all.contains {
      $0.since != approval.since && written($0.document) == written(approval.document)
    }
  }

  /// Approvals that may count for the part, speak for a day before the finding was seen, and were entered, changed or
  /// ended since.
  ///
  /// - Parameter parts: as of ``newerApprovals(_:of:)``.
  func correctedApprovals(_ later: RunInfo, of parts: Set<String>) throws -> [ProofGrounds.Approval]
  {
    try approvals(
      later, parts, Self.wide,
      """
      (typeof(since) <> 'integer' OR \(Self.day) <= ?3) AND ?4 IS NOT NULL
        AND ((brought > ?5 AND brought <= ?6) OR (ended > ?5 AND ended <= ?6))
      """)
  }

  /// A month is over on its last day.
  private static let day = "(CASE WHEN since > 999999 THEN since ELSE since * 100 + 31 END)"

  private func approvals(
    _ later: RunInfo, _ parts: Set<String>, _ source: (DataKind) -> String?,
    _ condition: String
  ) throws -> [ProofGrounds.Approval] {
    var found: Set<ProofGrounds.Approval> = []
    for (organ, data) in organs.flatMap({ organ in kinds.map { (organ, $0) } }) {
      guard let sql = source(data) else { continue }
      // The people may be of another kind of quota now; what was approved of other data is of the finding's own part.
      for part in data == .quotas ? parts.sorted() : [sighting.part] {
        let rows = try statements.rows(
          "SELECT coalesce(document, ''), CAST(since AS INTEGER) FROM \(sql) AND \(condition)",
          [
            .integer(organ), .text(part), .integer(Int64(run.asOf.comparedWithMonths)),
            .integer(Int64(later.asOf.comparedWithMonths)), .integer(run.horizon),
            .integer(later.horizon),
          ]
        ) { row in
          ProofGrounds.Approval(
            document: row.text(0),
            since: row.optionalInteger(1).flatMap { RecordedDate(stored: $0) })
        }
        found.formUnion(rows)
      }
    }
    return found.sorted {
      ($0.since?.description ?? "", $0.document) < ($1.since?.description ?? "", $1.document)
    }
  }

  private static let funded = QuotaKind.allCases.filter { $0.parent == .institution }
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  private static let kind = """
    kind = ?2 OR (?2 = '\(QuotaKind.institution.rawValue)' AND kind IN (\(funded)))
      OR (?2 IN (\(funded)) AND kind = '\(QuotaKind.institution.rawValue)')
    """

  /// An approval of one organ may cover others.
  private static let ofOrgan =
    "(organ = ?1 OR id IN (SELECT quota FROM quota_cover WHERE organ = ?1))"

  /// Table and condition of the approvals of just the part ?2 of the organ ?1; nil for data that approve nothing.
  private static func own(_ data: DataKind) -> String? {
    switch data {
    case .quotas: "quota_row WHERE \(ofOrgan) AND (\(kind))"
    case .posts:
      """
      post_row WHERE organ = ?1
        AND CASE rank WHEN '' THEN role ELSE rank || '/' || role END
          = CASE instr(?2, '（') WHEN 0 THEN ?2 ELSE substr(?2, 1, instr(?2, '（') - 1) END
      """
    case .organs:
      "organ_row WHERE superior = ?1 AND (instr(name, ?2) > 0 OR instr(?2, name) > 0)"
    default: all(data)
    }
  }

  /// Approvals that name no part which could be told apart.
  private static func all(_ data: DataKind) -> String? {
    data.isApproval ? "\(data.table) WHERE \(data.organ) = ?1 AND ?2 IS NOT NULL" : nil
  }

  /// The same for all that may decide about the part: a total beside kinds, posts of another scope, another name of an
  /// inner body.
  private static func wide(_ data: DataKind) -> String? {
    switch data {
    case .quotas:
      """
      quota_row WHERE \(ofOrgan) AND (\(kind) OR kind = '\(QuotaKind.total)'
        OR id IN (SELECT quota FROM quota_cover))
      """
    case .organs: "organ_row WHERE superior = ?1 AND ?2 IS NOT NULL"
    default: all(data)
    }
  }
}
