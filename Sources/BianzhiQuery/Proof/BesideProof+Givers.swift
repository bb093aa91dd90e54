import BianzhiCore

extension FindingProofs {
  /// The organs that gave places to those of a finding: by the documents that raised its approval since, theirs was
  /// changed as well.
  func giving(_ sighting: Sighting, _ run: RunInfo) throws -> Set<Int64> {
    guard sighting.person == nil, let seen = self.run(sighting.run) else { return [] }
    let basis = try FindingBasis(sighting, in: seen, statements)
    let raises = try basis.newerApprovals(run, of: [sighting.part])
    let documents = Set(raises.map(\.document)).subtracting([""])
    let organs = try documents.flatMap { document in
      try statements.rows(
        """
        SELECT organ FROM quota_row WHERE document = ?1 AND brought <= ?2
          AND (ended IS NULL OR ended > ?2)
        UNION SELECT organ FROM post_row WHERE document = ?1 AND brought <= ?2
          AND (ended IS NULL OR ended > ?2)
        """, [.text(document), .integer(run.horizon)]
      ) { $0.integer(0) }
    }
    return Set(organs).subtracting(basis.organs)
  }
}
