import BianzhiCore

/// 总编制 in a list of one kind a row: it is the number of all of a unit's places, and what it has beyond the kinds in the rows
/// beside it are places of other kinds.
struct KindTotals {
  /// What the rows of one approval, or of one statement, have in common.
  struct Key: Hashable {
    let organ: Int64
    let document: CellValue
    let since: Int64
  }

  private var kinds: [Key: [String: Int]] = [:]

  mutating func add(_ kind: String, _ people: Int, _ key: Key) {
    guard kind != QuotaKind.total, kind != QuotaKind.offQuota.rawValue else { return }
    kinds[key, default: [:]][kind] = people
  }

  /// How many places of a kind other rows tell.
  func people(of kind: QuotaKind, _ key: Key) -> Int? { kinds[key]?[kind.rawValue] }

  func tells(_ found: [QuotaKind], _ key: Key) -> Bool {
    found.contains { people(of: $0, key) ?? 0 > 0 }
  }

  /// What a total leaves beside the kinds; nil where no kind stands beside it, or they are all of it or more.
  func rest(of total: Int, _ key: Key) -> Int? {
    guard let kinds = kinds[key] else { return nil }
    // People on 员额 hold none of the places.
    let told = kinds.reduce(0) { $1.key == QuotaKind.registered.rawValue ? $0 : $0 + $1.value }
    return told < total ? total - told : nil
  }
}
