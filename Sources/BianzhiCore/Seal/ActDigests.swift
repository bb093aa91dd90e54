/// The digests of one table's rows, gathered act by act.
struct ActDigests {
  private struct Part {
    var rows = 0
    var hash = ContentHash()
  }

  private let isList, isSorted: Bool
  private var parts: [Int64: Part] = [:]
  private var lists: [Int64: ListDigest] = [:]
  private var waiting: [[UInt8]] = []
  private var part = Part()
  private var current: Int64 = -1

  init(_ table: SealedTable) {
    (isList, isSorted) = (table.isList, table.isSorted)
  }

  mutating func add(_ bytes: [UInt8], _ act: Int64) {
    if isList {
      let digest = lists[act] ?? ListDigest(isOrdered: true)
      lists[act] = digest
      return bytes.withUnsafeBytes { digest.add($0) }
    }
    if act != current { turn(to: act) }
    if isSorted { waiting.append(bytes) } else { hash(bytes) }
  }

  private mutating func hash(_ bytes: [UInt8]) {
    part.rows += 1
    bytes.withUnsafeBytes { part.hash.add($0) }
  }

  private mutating func turn(to act: Int64) {
    keep()
    current = act
    part = parts.removeValue(forKey: act) ?? Part()
  }

  private mutating func keep() {
    for bytes in waiting.sorted(by: { $0.lexicographicallyPrecedes($1) }) { hash(bytes) }
    waiting = []
    if part.rows > 0 { parts[current] = part }
    part = Part()
  }

  mutating func finish() -> [Int64: ActSeal.Part] {
    keep()
    var seals = parts.mapValues { ActSeal.Part(rows: $0.rows, digest: $0.hash.text) }
    for (act, digest) in lists { seals[act] = digest.finish() }
    return seals
  }
}
