import Glibc

/// Texts seen before and their numbers, looked up by their bytes without making a `String`.
///
/// An open-addressing hash table; texts are kept once, one behind the other.
package struct ByteTable: ~Copyable {
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var hashes: [UInt32] = []
  private var ends: [Int] = []
  private var numbers: [Int64] = []
  private var arena: [UInt8] = []

  package init() {}

  package var count: Int { numbers.count }

  /// The number stored with these bytes.
  package func number(of bytes: UnsafeRawBufferPointer) -> Int64? {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash, isEqual(entry, bytes) { return numbers[entry] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Stores bytes that are not in the table yet.
  package mutating func insert(_ bytes: UnsafeRawBufferPointer, number: Int64) {
    let hash = Self.hash(bytes)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    hashes.append(hash)
    numbers.append(number)
    if numbers.count * 2 > slots.count { grow() } else { place(numbers.count - 1) }
  }

  package mutating func insert(_ text: String, number: Int64) {
    var text = text
    text.withUTF8 { insert(UnsafeRawBufferPointer($0), number: number) }
  }

  package func number(of text: String) -> Int64? {
    var text = text
    return text.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  private func isEqual(_ entry: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = entry == 0 ? 0 : ends[entry - 1]
    let count = ends[entry] - start
    guard count == bytes.count else { return false }
    guard count > 0, let other = bytes.baseAddress else { return true }
    return arena.withUnsafeBytes { memory in
      guard let base = memory.baseAddress else { return false }
      return memcmp(base + start, other, count) == 0
    }
  }

  private mutating func place(_ entry: Int) {
    var slot = Int(hashes[entry]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(entry)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for entry in numbers.indices { place(entry) }
  }

  /// Eight bytes at a time, multiplied and folded; the seed is fixed, since the table never leaves
  /// the process and its order is never seen.
  package static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(truncatingIfNeeded: wideHash(bytes, seed: 0x9E37_79B9_7F4A_7C15))
  }

  /// A hash that may be stored: the same bytes give the same number on every machine.
  @inline(__always)
  package static func wideHash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count)
    var at = 0
    while at + 8 <= bytes.count {
      hash = fold(
        hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    var rest: UInt64 = 0
    while at < bytes.count {
      rest = rest << 8 | UInt64(bytes[at])
      at += 1
    }
    return fold(hash ^ rest)
  }

  @inline(__always)
  package static func fold(_ value: UInt64) -> UInt64 {
    let wide = value.multipliedFullWidth(by: 0xBF58_476D_1CE4_E5B9)
    return wide.high ^ wide.low
  }
}
