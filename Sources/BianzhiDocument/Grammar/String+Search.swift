import Foundation

// The standard library compares characters, which costs more than all the rest of reading. Words of the grammar are
// whole scalars, and equal bytes of UTF-8 are equal scalars.

extension StringProtocol {
  /// The bytes, without a copy where they lie in a row.
  fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Where the words stand, from the start and not overlapping, in bytes.
  fileprivate func offsets(of words: String, onlyFirst: Bool) -> [Int] {
    withBytes { text in
      words.withBytes { word in
        var found: [Int] = []
        var start = 0
        while let place = ByteSearch.next(word, in: text, from: start) {
          found.append(place)
          if onlyFirst { break }
          start = place + word.count
        }
        return found
      }
    }
  }

  /// Whether the words stand at the start, or at the end.
  fileprivate func holds(_ words: String, atEnd: Bool) -> Bool {
    withBytes { text in
      words.withBytes { word in
        guard word.count <= text.count, let needle = word.baseAddress, let base = text.baseAddress
        else { return word.isEmpty }
        return memcmp(base + (atEnd ? text.count - word.count : 0), needle, word.count) == 0
      }
    }
  }

  fileprivate func range(_ offset: Int, _ words: String) -> Range<Index> {
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: words.utf8.count)
  }
}

extension String {
  func contains(_ words: String) -> Bool { !offsets(of: words, onlyFirst: true).isEmpty }

  func ranges(of words: String) -> [Range<Index>] {
    offsets(of: words, onlyFirst: false).map { range($0, words) }
  }

  func firstRange(of words: String) -> Range<Index>? {
    offsets(of: words, onlyFirst: true).first.map { range($0, words) }
  }

  func hasPrefix(_ words: String) -> Bool { holds(words, atEnd: false) }

  func hasSuffix(_ words: String) -> Bool { holds(words, atEnd: true) }
}

extension Substring {
  func contains(_ words: String) -> Bool { !offsets(of: words, onlyFirst: true).isEmpty }

  func ranges(of words: String) -> [Range<Index>] {
    offsets(of: words, onlyFirst: false).map { range($0, words) }
  }

  func firstRange(of words: String) -> Range<Index>? {
    offsets(of: words, onlyFirst: true).first.map { range($0, words) }
  }

  func hasPrefix(_ words: String) -> Bool { holds(words, atEnd: false) }

  func hasSuffix(_ words: String) -> Bool { holds(words, atEnd: true) }
}

private enum ByteSearch {
  /// The next place of a word that is not empty.
  static func next(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let needle = word.baseAddress, let base = text.baseAddress, !word.isEmpty else {
      return nil
    }
    // The last byte of a character differs more from one to the next than its first.
    let probe = min(2, word.count - 1)
    var place = start
    while place + word.count <= text.count {
      let rest = text.count - word.count - place + 1
      guard let hit = memchr(base + place + probe, Int32(needle[probe]), rest) else { return nil }
      place = UnsafeRawPointer(hit) - UnsafeRawPointer(base) - probe
      if memcmp(base + place, needle, word.count) == 0 { return place }
      place += 1
    }
    return nil
  }
}
