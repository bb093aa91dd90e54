import BianzhiCore

/// Which organ of the ledger a text in the column of inner bodies names, if it names one.
///
/// Asked for every row; the ledger's names are only searched for a text that is new.
final class UnitNames {
  private let organs: OrganKeys
  private var known = ByteTable()
  private var keys: [Int64?] = []
  private var last: [UInt8] = []
  private var lastKey: Int64?

  init(_ organs: OrganKeys) { self.organs = organs }

  @inline(__always)
  func organ(named text: UnsafeRawBufferPointer) throws -> Int64? {
    if last.count == text.count, last.withUnsafeBytes({ $0.elementsEqual(text) }) { return lastKey }
    return try look(text)
  }

  private func look(_ text: UnsafeRawBufferPointer) throws -> Int64? {
    let key: Int64?
    if let place = known.number(of: text) {
      key = keys[Int(place)]
    } else {
      key = try organs.known(name: String(decoding: text, as: UTF8.self))
      known.insert(text, number: Int64(keys.count))
      keys.append(key)
    }
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: text)
    lastKey = key
    return key
  }
}
