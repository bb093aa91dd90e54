import Glibc

/// Beginnings, ends and parts of texts compared byte by byte.
///
/// `hasSuffix`, `hasPrefix` and `contains` go from character to character, as texts with combining marks need it; for
/// the words of this field, whose characters have none, bytes tell the same and are compared many times faster.
extension StringProtocol {
  /// Whether the text ends with this one.
  @inlinable package func endsWith(_ tail: some StringProtocol) -> Bool {
    let isSame = withBytes { own in
      tail.withBytes { other in
        own.count >= other.count && own.suffix(other.count).elementsEqual(other)
      }
    }
    return isSame ?? hasSuffix(tail)
  }

  /// Whether the text begins with this one.
  @inlinable package func startsWith(_ head: some StringProtocol) -> Bool {
    let isSame = withBytes { own in head.withBytes { own.starts(with: $0) } }
    return isSame ?? hasPrefix(head)
  }

  /// Whether the text holds this one.
  @inlinable package func holds(_ word: some StringProtocol) -> Bool { firstPlace(of: word) != nil }

  /// Where this text, which is not empty, stands first.
  @inlinable package func firstPlace(of word: some StringProtocol) -> Range<Index>? {
    let offset = withBytes { own in word.withBytes { own.firstOffset(of: $0) } }
    guard let offset else { return firstRange(of: word) }
    guard offset >= 0 else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: word.utf8.count)
  }

  /// The texts between the places where a mark stands.
  package func parts(at mark: String) -> [String] {
    var (parts, rest): ([String], SubSequence) = ([], self[...])
    while let place = rest.firstPlace(of: mark) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    parts.append(String(rest))
    return parts
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
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    utf8.withContiguousStorageIfAvailable(body) ?? nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where these bytes stand first; −1 where they do not.
  @usableFromInline
  package func firstOffset(of word: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = baseAddress, let wanted = word.baseAddress, !word.isEmpty else { return -1 }
    var at = 0
    while at + word.count <= count,
      let found = memchr(start + at, Int32(word[0]), count - word.count - at + 1)
    {
      if memcmp(found, wanted, word.count) == 0 {
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
      }
      at = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
    }
    return -1
  }
}
