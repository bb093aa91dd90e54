import BianzhiCore

/// What the organ ledger tells of an organ and rules read.
private struct OrganFacts {
  let document: String
  /// By the columns of ``FindingBasis/columns``.
  let values: [String: String]
}

extension FindingBasis {
  /// A column of the organ ledger, and whether rules of a family judge by it.
  private static let columns: [(name: String, wording: Wording, isRead: @Sendable (Rule) -> Bool)] =
    [
      ("until", Wording(zh: "撤销日期", en: "abolished on"), { _ in true }),
      (
        "rank", Wording(zh: "机构规格", en: "rank"),
        { rule in isOfRegions(rule) || ranks.contains { rule.reads.contains($0.name) } }
      ),
      ("category", Wording(zh: "机构类别", en: "category"), isOfPlaces),
      ("tier", Wording(zh: "层级", en: "tier"), isOfPlaces),
      (
        "region", Wording(zh: "所属地区", en: "region"),
        { rule in isOfRegions(rule) || rule.data.contains { $0.role == .norm } }
      ),
      ("superior", Wording(zh: "上级机构", en: "superior"), isOfPlaces),
    ]

  private static let ranks = [Fact.rankExcess, Fact.pastAge]

  @Sendable private static func isOfRegions(_ rule: Rule) -> Bool {
    rule.data.contains { $0.role == .limit }
  }

  @Sendable private static func isOfPlaces(_ rule: Rule) -> Bool {
    !["pay", "data"].contains(rule.family)
  }

  /// What the organ ledger says otherwise of the organs of the finding than when it was seen, without a newer document of
  /// its own: who writes another rank or category has put nothing right.
  func changedOrgans(_ later: RunInfo) throws -> [Wording] {
    guard let rule = RunPeople.rule(of: sighting) else { return [] }
    return try organs.flatMap { organ -> [Wording] in
      let (was, now) = (try facts(of: organ, in: run), try facts(of: organ, in: later))
      guard was.values != now.values, !isDecided(now.document, after: was.document) else {
        return []
      }
      let isReformed = try !statements.heirs(of: organ, in: later).isEmpty
      let name = try statements.organ(organ).name
      return Self.columns.compactMap { column in
        let (before, after) = (was.values[column.name] ?? "", now.values[column.name] ?? "")
        guard before != after, column.isRead(rule), !(column.name == "until" && isReformed) else {
          return nil
        }
        return Wording(
          zh: "\(name) \(column.wording.zh) \(Self.said(before).zh)→\(Self.said(after).zh)",
          en: "\(name), \(column.wording.en): \(Self.said(before).en) → \(Self.said(after).en)")
      }
    }
  }

  private static func said(_ value: String) -> Wording {
    value.isEmpty ? Wording(zh: "空白", en: "blank") : Wording(zh: value, en: value)
  }

  /// Whether a document with a number of its own, of no earlier year than the finding, stands behind what is said now.
  private func isDecided(_ document: String, after former: String) -> Bool {
    guard let number = DocumentNumber.read(document), number.year >= run.asOf.year else {
      return false
    }
    return DocumentNumber.canonical(document) != DocumentNumber.canonical(former)
  }

  private func facts(of organ: Int64, in run: RunInfo) throws -> OrganFacts {
    try statements.first(
      """
      SELECT coalesce(o.document, ''), coalesce(o.category, ''), coalesce(o.rank, ''),
        coalesce(o.tier, ''), coalesce(k.code, ''), CAST(coalesce(o.until, '') AS TEXT),
        coalesce(o.region, '')
      FROM organ_row o LEFT JOIN organ_key k ON k.id = o.superior
      WHERE o.organ = ?1 AND o.brought <= ?2 AND (o.ended IS NULL OR o.ended > ?2)
      """, [.integer(organ), .integer(run.horizon)]
    ) { row in
      let until = row.text(5)
      return OrganFacts(
        document: row.text(0),
        values: [
          "category": row.text(1), "rank": row.text(2), "tier": row.text(3),
          "superior": row.text(4), "region": row.text(6),
          "until": Int64(until).flatMap { RecordedDate(stored: $0)?.description } ?? until,
        ])
    } ?? OrganFacts(document: "", values: [:])
  }
}
