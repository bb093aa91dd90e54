import BianzhiCore
import GRDB

/// The quotas that organs share with each other: whose of the organs a free place is nobody can tell.
struct SharedQuotas {
  private struct Share: Hashable {
    let lead: Int64
    let kind: String
  }

  /// By organ, the lead itself included.
  private var shares: [Int64: Set<Share>] = [:]

  init(_ preparation: Preparation) throws {
    let rows = try RawStatement(
      preparation.database, "SELECT member, lead, kind FROM quota_member")
    while try rows.next() {
      let share = Share(lead: rows.integer(1), kind: rows.text(2))
      for organ in [rows.integer(0), share.lead] { shares[organ, default: []].insert(share) }
    }
  }

  var organs: Set<Int64> { Set(shares.keys) }

  /// Whether an organ shares its places of a kind.
  func isShared(_ kind: String, of organ: Int64) -> Bool {
    shares[organ]?.contains { Self.areOne($0.kind, kind) } == true
  }

  /// The organs at which places that an organ shares may stand, each with a kind.
  func places(of organ: Int64) -> [(organ: Int64, kind: String)] {
    (shares[organ] ?? []).flatMap { share in
      Set([share.lead, organ]).map { (organ: $0, kind: share.kind) }
    }
  }

  /// Whether two words of kinds may mean the same places: 事业编制 and its funded kinds, or a total and any kind.
  static func areOne(_ one: String, _ other: String) -> Bool {
    if QuotaKind.isOfAnyKind(one) || QuotaKind.isOfAnyKind(other) { return true }
    guard let kind = QuotaKind(rawValue: one), let second = QuotaKind(rawValue: other) else {
      return one == other
    }
    return kind.parent ?? kind == second.parent ?? second
  }
}
