import BianzhiCore
import GRDB

/// Whether an entry is an approval or the organ's own word; what is nearer to an approval stands first.
enum OwnWord: Int64, CaseIterable {
  case approval
  /// On a form that names a document, beside a total that something else approves.
  case documented
  /// On a form without a document.
  case bare
}

extension Preparation {
  /// What an organ states itself counts only where no document says anything of that kind.
  ///
  /// A document that a form names may approve another kind, but nobody has seen it: that kind is open.
  func documentsFirst(_ approvals: [Int64: [Approved]]) -> [Int64: [Approved]] {
    approvals.mapValues { parts in
      guard parts.contains(where: \.isStated) else { return parts }
      let documents = parts.filter { !$0.isStated }
      return parts.compactMap { part in
        let speaking = documents.filter { $0.key.scope.concerns(part.key.scope) }
        var open = part
        if part.isDocumented { open.isStated = false }
        guard part.isStated, !speaking.isEmpty else { return open }
        guard part.isDocumented, isOfOtherKind(part.key, than: speaking.map(\.key)) else {
          return nil
        }
        open.isCertain = false
        return open
      }
    }
  }

  /// Whether a kind of quota is none of which documents tell.
  private func isOfOtherKind(_ key: PartKey, than others: [PartKey]) -> Bool {
    guard words[key.role].isEmpty else { return false }
    let (own, names) = (words[key.rank], Set(others.map { words[$0.rank] }))
    if own == QuotaKind.total || names.contains(QuotaKind.total) { return false }
    guard let kind = QuotaKind(rawValue: own) else { return !names.contains(own) }
    return QuotaHistory.family(of: kind, among: names).isDisjoint(with: names)
  }

  /// SQL that is true for approvals that are known and in force on the day of the check; where only the month is known,
  /// from its last day.
  func inForceByThen(_ alias: String) -> String {
    """
    \(inForce(alias)) AND (CASE WHEN \(alias).since > 999999 THEN \(alias).since \
    ELSE \(alias).since * 100 + 31 END) <= \(setting.asOfEnd)
    """
  }

  /// The same for approvals that may be in force on the day: where only the month is known, from its first day.
  func mayBeInForceByThen(_ alias: String) -> String {
    """
    \(inForce(alias)) AND (CASE WHEN \(alias).since > 999999 THEN \(alias).since \
    ELSE \(alias).since * 100 + 1 END) <= \(setting.asOfEnd)
    """
  }

  /// SQL that tells the organ's own word from approvals.
  func statedColumn(_ table: ApprovalTable) throws -> String {
    let hasForms = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM source_file WHERE kind IN (\(DataKind.forms.sqlOfSources)))
        """)
    guard hasForms == true else { return "0" }
    return """
      CASE WHEN \(FormStatement.isBare("a")) THEN \(OwnWord.bare.rawValue)
        WHEN \(FormStatement.isOutdone("a", in: table.name, inForce: inForceByThen("o")))
        THEN \(OwnWord.documented.rawValue) ELSE \(OwnWord.approval.rawValue) END
      """
  }
}
