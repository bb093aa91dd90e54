import BianzhiCore
import GRDB

/// Which quota kind or post of an organ a waiver is about.
extension Preparation {
  /// The name that strength gives the part of a waiver; nil where none or several may be meant.
  func part(of waiver: Waiver) throws -> String? {
    switch waiver.about {
    case .quota: try quotaKind(waiver.part, of: waiver.organ)
    case .post:
      try PostWords.part(
        waiver.part,
        among: try String.fetchAll(
          database, sql: "SELECT part FROM all_post_strength WHERE organ = ? ORDER BY part",
          arguments: [waiver.organ])) ?? soleOver(waiver)
    case nil: nil
    }
  }

  /// The one part of an organ's leaders that is over, where a waiver says only that leaders may be (领导职数), or nothing.
  private func soleOver(_ waiver: Waiver) throws -> String? {
    guard ["", "领导职数", "职数", "领导职务", "领导", "领导干部"].contains(waiver.part) else { return nil }
    let over = try String.fetchAll(
      database,
      sql: "SELECT part FROM all_post_strength WHERE organ = ? AND counted > approved",
      arguments: [waiver.organ])
    return over.count == 1 ? over[0] : nil
  }

  /// The kind that strength has for a recorded one in an organ; nil where none or several may be meant.
  func quotaKind(_ recorded: String, of organ: Int64) throws -> String? {
    let kinds = try String.fetchAll(
      database,
      sql: "SELECT kind FROM all_strength WHERE organ = ? AND kind <> '' ORDER BY kind",
      arguments: [organ])
    if recorded.isEmpty {
      let own = try String.fetchAll(
        database,
        sql: "SELECT kind FROM all_strength WHERE organ = ? AND approved > 0 AND kind <> '编外'",
        arguments: [organ])
      return own.count == 1 ? own.first : nil
    }
    if kinds.contains(recorded) { return recorded }
    if kinds.contains(QuotaKind.total),
      !kinds.contains(where: { QuotaKind(rawValue: $0)?.isQuota == true })
    {
      return QuotaKind.total
    }
    guard let kind = QuotaKind(recorded: recorded) else { return nil }
    if kinds.contains(kind.rawValue) { return kind.rawValue }
    if let parent = kind.parent, kinds.contains(parent.rawValue) { return parent.rawValue }
    let parts = kinds.filter { QuotaKind(rawValue: $0)?.parent == kind }
    if parts.count == 1 { return parts.first }
    return parts.isEmpty ? kinds.first { $0 == QuotaKind.rest } : nil
  }
}
