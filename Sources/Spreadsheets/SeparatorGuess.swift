/// The separator of a text table, decided from its first lines.
///
/// A first line `sep=;` settles it. Else each candidate is counted outside quotes in the first
/// lines that are not blank; the one that occurs equally often in the most of them wins, and
/// comma, tab, semicolon is the order on a tie.
struct SeparatorGuess: Equatable {
  let separator: UInt8
  /// Whether the first line is only there to say so.
  let hasDirective: Bool

  /// Text that is looked at, in bytes and in lines.
  private static let sampleSize = 1 << 16
  private static let sampleLines = 50
  private static let candidates = [Byte.comma, Byte.tab, Byte.semicolon]
  private static let directive = Array("sep=".utf8)

  /// Reads the start of the file.
  static func of(
    _ file: InputFile, encoding: TextEncoding
  ) throws(ReadError) -> SeparatorGuess {
    var source = try TextSource(file, encoding: encoding)
    var sample = [UInt8](repeating: 0, count: sampleSize)
    var filled = 0
    while sampleSize - filled >= TextSource.leastRoom {
      let count = try source.fill(&sample, from: filled, to: sampleSize)
      guard count > 0 else { return SeparatorGuess(sample[..<filled], isWhole: true) }
      filled += count
    }
    return SeparatorGuess(sample[..<filled], isWhole: false)
  }

  /// `isWhole` says that the text does not go on after the sample.
  init(_ sample: ArraySlice<UInt8>, isWhole: Bool) {
    if let separator = Self.directive(in: sample) {
      (self.separator, hasDirective) = (separator, true)
      return
    }
    let lines = Self.counts(in: sample, isWhole: isWhole)
    let consistency = Self.candidates.indices.map { candidate in
      var lineCount: [Int: Int] = [:]
      for line in lines where line[candidate] > 0 { lineCount[line[candidate], default: 0] += 1 }
      return lineCount.values.max() ?? 0
    }
    let best = consistency.firstIndex(of: consistency.max() ?? 0) ?? 0
    (separator, hasDirective) = (Self.candidates[best], false)
  }

  /// The separator that a first line `sep=` names.
  private static func directive(in sample: ArraySlice<UInt8>) -> UInt8? {
    guard sample.starts(with: directive) else { return nil }
    let rest = sample.dropFirst(directive.count)
    guard let separator = rest.first, (candidates + [Byte.bar]).contains(separator) else {
      return nil
    }
    let after = rest.dropFirst().first
    let ends = [Byte.lineFeed, Byte.carriageReturn]
    return after.map(ends.contains) ?? true ? separator : nil
  }

  /// How often each candidate stands in each of the first lines that are not blank.
  private static func counts(in sample: ArraySlice<UInt8>, isWhole: Bool) -> [[Int]] {
    var lines: [[Int]] = []
    var line = [0, 0, 0]
    var (isQuoted, isCellStart, isBlank) = (false, true, true)
    for byte in sample {
      if isQuoted {
        isQuoted = byte != Byte.quote
        continue
      }
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        if !isBlank { lines.append(line) }
        (line, isCellStart, isBlank) = ([0, 0, 0], true, true)
        if lines.count == sampleLines { return lines }
      } else if let candidate = candidates.firstIndex(of: byte) {
        line[candidate] += 1
        (isCellStart, isBlank) = (true, false)
      } else if byte == Byte.quote, isCellStart {
        // A doubled quote closes and opens again, which leaves nothing outside.
        (isQuoted, isBlank) = (true, false)
      } else {
        (isCellStart, isBlank) = (false, isBlank && byte == Byte.blank)
      }
    }
    if !isBlank, isWhole || lines.isEmpty { lines.append(line) }
    return lines
  }
}
