/// Words of at most eight bytes, which every cell is compared with: each is one number, and so few numbers are looked
/// through faster than a text is hashed.
struct ShortWords: Sendable {
  private let numbers: [UInt64]
  /// By first byte, whether a word begins with it: nearly every cell ends here.
  private let starts: [Bool]
  private let longest: Int

  init(_ words: [String]) {
    let bytes = words.map { Array($0.utf8) }
    longest = bytes.map(\.count).max() ?? 0
    precondition(longest <= 8 && bytes.allSatisfy { !$0.isEmpty }, "a word of no or many bytes")
    numbers = bytes.map { $0.withUnsafeBytes { Self.number($0) } }
    let firsts = Set(bytes.map { $0[0] })
    starts = (0...UInt8.max).map { firsts.contains($0) }
  }

  /// Whether the bytes are one of the words.
  @inline(__always)
  func contains(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first, bytes.count <= longest, starts[Int(first)] else { return false }
    return numbers.contains(Self.number(bytes))
  }

  @inline(__always)
  private static func number(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
