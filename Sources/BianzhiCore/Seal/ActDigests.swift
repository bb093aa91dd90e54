/// The digests of one table's rows, gathered act by act.
struct ActDigests {
  private struct Part {
    var rows = 0
    var hash = ContentHash()
  }

  private let isList, isSorted: Bool
  private var parts: [Int64: Part] = [:]
  private var lists: [Int64: ListDigest] = [:]
  private var waiting = WaitingRows()
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
    if isSorted { waiting.add(bytes) } else { bytes.withUnsafeBytes { hash($0) } }
  }

  private mutating func hash(_ bytes: UnsafeRawBufferPointer) {
    part.rows += 1
    part.hash.add(bytes)
  }

  private mutating func turn(to act: Int64) {
    keep()
    current = act
    part = parts.removeValue(forKey: act) ?? Part()
  }

  private mutating func keep() {
    var waiting = WaitingRows()
    swap(&waiting, &self.waiting)
    waiting.empty { hash($0) }
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
