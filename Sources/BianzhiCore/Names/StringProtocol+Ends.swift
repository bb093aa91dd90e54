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
    let place = withBytes { bytes in
      bytes.indices.first { index in
        bytes[index] == 0x28
          || bytes[index] == 0xEF && bytes[index...].starts(with: [0xEF, 0xBC, 0x88])
      } ?? bytes.count
    }
    guard let place else { return prefix { $0 != "(" && $0 != "（" } }
    return self[..<utf8.index(startIndex, offsetBy: place)]
  }

  /// nil where the text's storage is not plain UTF-8.
  @inline(__always)
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    utf8.withContiguousStorageIfAvailable(body) ?? nil
  }
}
