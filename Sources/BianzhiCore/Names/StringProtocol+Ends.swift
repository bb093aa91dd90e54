/// Beginnings and ends of texts compared byte by byte.
///
/// `hasSuffix` and `hasPrefix` go from character to character, as texts with combining marks need it; for the
/// words of this field, whose characters have none, bytes tell the same and are compared many times faster.
extension StringProtocol {
  /// Whether the text ends with this one.
  package func endsWith(_ tail: some StringProtocol) -> Bool {
    let isSame = withBytes { own in
      tail.withBytes { other in
        own.count >= other.count && own.suffix(other.count).elementsEqual(other)
      }
    }
    return isSame ?? hasSuffix(tail)
  }

  /// Whether the text begins with this one.
  package func startsWith(_ head: some StringProtocol) -> Bool {
    let isSame = withBytes { own in head.withBytes { own.starts(with: $0) } }
    return isSame ?? hasPrefix(head)
  }

  /// The text in front of its first bracket, of either width.
  package var beforeBracket: SubSequence {
    let bytes = utf8
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(where: { $0 == 0x28 || $0 == 0xEF }) {
      if bytes[found] == 0x28 || bytes[found...].starts(with: [0xEF, 0xBC, 0x88]) {
        return self[..<found]
      }
      index = bytes.index(after: found)
    }
    return self[...]
  }

  /// nil where the text's storage is not plain UTF-8.
  @inline(__always)
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    utf8.withContiguousStorageIfAvailable(body) ?? nil
  }
}
