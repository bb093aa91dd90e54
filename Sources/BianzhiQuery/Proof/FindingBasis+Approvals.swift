import BianzhiCore

extension FindingBasis {
  /// Approvals of the finding's own part that came into force between the two days.
  ///
  /// - Parameter parts: the finding's part, and the kinds of quota that its people are of now.
  func newerApprovals(_ later: RunInfo, of parts: Set<String>) throws -> [ProofGrounds.Approval] {
    let all = try approvals(
      later, parts, { $0.own },
      "?3 IS NOT NULL AND ?4 IS NOT NULL AND ?5 IS NOT NULL AND brought <= ?6")
    var raises = try approvals(
      later, parts, { $0.own },
      """
      \(Self.day) > ?3 AND \(Self.day) <= ?4 AND ?5 IS NOT NULL
        AND brought <= ?6 AND (ended IS NULL OR ended > ?6)
      """
    )
    let issued = raises.isEmpty ? [:] : try IssuedDay.all(statements)
    raises = raises.map { approval in
      var approval = approval
      approval.issued = issued[DocumentNumber.canonical(approval.document)]
      approval.objection = objection(to: approval, among: all)
      approval.isDoubtful =
        Self.isDoubtful(approval, among: all) || isOlder(approval) || approval.objection != nil
      return approval
    }
    guard !raises.isEmpty else { return [] }
    return try raises + ends(later, parts)
  }

  /// Why a paper gives no places by what it says of itself; nil where nothing speaks against it.
  ///
  /// Limits, norms and what makes room for an entry are given by other offices, too, and an office whose symbol an earlier
  /// approval bears gives places here.
  private func objection(
    to approval: ProofGrounds.Approval, among all: [ProofGrounds.Approval]
  ) -> Wording? {
    if let word = PaperWords.denial(in: approval.document) {
      return Wording(zh: "“\(word)”不是批准文件", en: "\"\(word)\" is no approval")
    }
    guard approving == kinds, !kinds.contains(where: { $0 == .norms || $0.role == .limit }),
      let symbol = PaperWords.symbol(of: approval.document),
      !PaperWords.mayApprove(symbol: symbol)
    else { return nil }
    let isKnown = all.contains { earlier in
      guard let since = earlier.since, since.last <= run.asOf else { return false }
      return PaperWords.symbol(of: earlier.document) == symbol
    }
    guard !isKnown else { return nil }
    return Wording(
      zh: "看不出“\(symbol)”有权核定", en: "whether \(symbol) may approve it is not told")
  }

  /// Whether a document bears a day of the run that saw the finding or before, or is of a year before it: it was given
  /// when the finding stood already, whatever day is said to be its first.
  private func isOlder(_ approval: ProofGrounds.Approval) -> Bool {
    if let issued = approval.issued, issued <= run.asOf { return true }
    return DocumentNumber.read(approval.document).map { $0.year < run.asOf.year } ?? false
  }

  /// Approvals known already that lower the number again on a later day: those before them hold for a while only.
  private func ends(
    _ later: RunInfo, _ parts: Set<String>
  ) throws -> [ProofGrounds.Approval] {
    try approvals(
      later, parts,
      { approvals in approvals.lowers.map { "\(approvals.own) AND \($0)" } },
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
      later, parts, { $0.wide },
      """
      (typeof(since) <> 'integer' OR \(Self.day) <= ?3) AND ?4 IS NOT NULL
        AND ((brought > ?5 AND brought <= ?6) OR (ended > ?5 AND ended <= ?6))
      """)
  }

  private static let day = dayOf("since")

  /// SQL of a recorded day as a number: a month is over on its last day.
  static func dayOf(_ column: String) -> String {
    "(CASE WHEN \(column) > 999999 THEN \(column) ELSE \(column) * 100 + 31 END)"
  }

  /// The kinds of data whose approvals decide: waivers too where they make room for an entry.
  private var approving: Set<DataKind> {
    guard RunPeople.rule(of: sighting)?.uses(.room) == true else {
      return kinds
    }
    return kinds.union(DataKind.allCases.filter { $0.table == "waiver_row" })
  }

  private func approvals(
    _ later: RunInfo, _ parts: Set<String>, _ source: (PartApprovals) -> String?,
    _ condition: String
  ) throws -> [ProofGrounds.Approval] {
    var found: Set<ProofGrounds.Approval> = []
    let known = approving.compactMap { PartApprovals.of($0, among: kinds) }
    for (organ, approvals) in organs.flatMap({ organ in known.map { (organ, $0) } }) {
      guard let sql = source(approvals) else { continue }
      for part in approvals.followPeople ? parts.sorted() : [sighting.part] {
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
}
