/// Makes zip archives byte by byte, right and wrong ones.
struct ZipBuilder {
  /// One entry as it is written.
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// 0 stored, 8 deflated; `bytes` are what is written.
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var declaredSize: Int?
    var checkSum: UInt32?
  }

  var entries: [Entry] = []

  mutating func add(_ name: String, _ text: String) {
    entries.append(Entry(name: name, bytes: Array(text.utf8)))
  }

  /// The whole archive.
  func archive() -> [UInt8] {
    var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let name = Array(entry.name.utf8)
      let sum = entry.checkSum ?? Self.checkSum(entry.bytes)
      let common =
        Self.two(20, Int(entry.flags), Int(entry.method), 0, 0x21)
        + Self.four(Int(sum), entry.bytes.count, entry.declaredSize ?? entry.bytes.count)
        + Self.two(name.count, 0)
      let offset = bytes.count
      bytes += [0x50, 0x4B, 3, 4] + common + name + entry.bytes
      directory += [0x50, 0x4B, 1, 2] + Self.two(20) + common + Self.two(0, 0, 0)
      directory += Self.four(0, offset) + name
    }
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 5, 6] + Self.two(0, 0, entries.count, entries.count)
    return bytes + Self.four(directory.count, start) + Self.two(0)
  }

  private static func two(_ values: Int...) -> [UInt8] {
    values.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF)] }
  }

  private static func four(_ values: Int...) -> [UInt8] {
    values.flatMap { value in (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in
      sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
    }
  }

  static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }

  /// A deflated text that unpacks to `text` and then `count` × 1,032 blanks.
  static func bomb(_ text: String, count: Int) -> [UInt8] {
    let head = Array(text.utf8)
    let stored = [0] + two(head.count, ~head.count & 0xFFFF) + head
    var bits: [UInt8] = []
    func put(_ value: Int, _ length: Int) {
      for index in 0..<length { bits.append(UInt8(value >> index & 1)) }
    }
    put(1, 1)  // the last block
    put(2, 2)  // with codes of its own
    put(29, 5)
    put(0, 5)
    put(14, 4)
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { put(length, 3) }
    func zeros(_ count: Int) {
      put(0, 1)
      put(count - 11, 7)
    }
    zeros(32)
    put(3, 2)  // a blank: 2 bits
    zeros(138)
    zeros(85)
    put(3, 2)  // the end of the block: 2 bits
    zeros(28)
    put(1, 2)  // 258 bytes: 1 bit
    put(1, 2)  // distance 1: 1 bit
    put(1, 2)  // the blank itself
    while bits.count % 8 != 0 { bits.append(0) }
    let packed = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].enumerated().reduce(UInt8(0)) { $0 | $1.element << $1.offset }
    }
    return stored + packed + [UInt8](repeating: 0, count: count) + [0x03, 0x00]
  }
}
