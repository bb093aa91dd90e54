import BianzhiCore

/// What the organ ledger calls organs, asked for when the first row needs it.
final class OrganTitles {
  private let owner: ImportOwner
  private lazy var titles = Result { try owner.sync { try $0.organTitles() } }
  private lazy var known = Result { try owner.sync { try $0.ledgerOrgans() } }
  /// Unknown organs that were told of.
  private var told: Set<Int64> = []

  init(_ owner: ImportOwner) { self.owner = owner }

  /// What the ledger calls an organ: its name and its other names; none where it has no entry.
  func names(of organ: Int64) throws -> [String] { try titles.get()[organ] ?? [] }

  /// Whether the ledger has the organ; nil stands for none.
  func has(_ organ: Int64?) throws -> Bool {
    guard let organ else { return false }
    return try known.get().contains(organ)
  }

  /// Whether the ledger lacks the organ, and it is asked about for the first time; an empty ledger knows none.
  func isFirstUnknown(_ organ: Int64) throws -> Bool {
    let known = try known.get()
    return !known.isEmpty && !known.contains(organ) && told.insert(organ).inserted
  }
}
