import BianzhiCore

/// A line that tells people or places besides those of a table of numbers: 另有退休人员3人, （另有编外5人）. No unit is called so.
enum FurtherPeople {
  /// - Parameter texts: the cells of a row that hold something.
  static func matches(_ texts: [String]) -> Bool {
    guard (1...4).contains(texts.count), let first = texts[0].first, firsts.contains(first) else {
      return false
    }
    let text = texts.joined().filter { !$0.isWhitespace }
    guard text.count <= 120, let start = text.prefixMatch(of: beginning) else { return false }
    let rest = text[start.range.upperBound...]
    return rest.contains { $0.isNumber || RowWords.numerals.contains($0) }
      && people.contains(where: rest.holds)
  }

  static func matches(_ cells: CellReader) -> Bool {
    guard let first = cells.firstFilled, mayBegin(cells.bytes(first)) else { return false }
    return matches((first..<cells.count).map { cells.string($0) }.filter { !$0.isEmpty })
  }

  /// By its first character: nearly no row begins so.
  @inline(__always)
  private static func mayBegin(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 3 else { return false }
    if bytes[0] == 0x28 || bytes[0] == 0x2A { return true }
    let first = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
    return starts.contains(first)
  }

  private static let firsts: Set<Character> = Set("另此除（(※*＊注备说")
  private static let starts: Set<UInt32> = Set(
    firsts.filter { !$0.isASCII }.map { character in
      String(character).utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })
  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let beginning: Regex<Substring> =
    /[（(※*＊]*(?:(?:备?注|说明)[:：])?(?:另外?还?尚?(?:有|[,，:：])|此外|除此之外|除上述人员外)/
  private static let people = [
    "人", "退休", "离休", "编外", "临聘", "聘用", "派遣", "借调", "借用", "挂职", "职工", "辅警", "公益", "遗属", "编制", "员额",
  ]
}

extension Caption {
  var tellsFurtherPeople: Bool { FurtherPeople.matches(texts) }
}

extension SheetWalk {
  /// In a list of people such a line may head those below it.
  func tellsFurtherPeople(_ caption: Caption) -> Bool {
    table.found.kind.traits.contains(.numbersAreOfOrgans) && caption.tellsFurtherPeople
  }

  /// Names a line that tells people besides those of the table.
  func tell(furtherPeople caption: Caption) {
    let text = caption.texts.joined(separator: " ")
    // An identity number is not shown.
    let words = text.firstMatch(of: /[0-9]{15}/) == nil ? String(text.prefix(60)) : nil
    session.sheet.issues.add(Issue(.furtherPeople), row: caption.row, words: words)
  }
}
