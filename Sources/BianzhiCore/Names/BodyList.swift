/// The inner bodies that one cell of a list of bodies names, each of its own: 办公室、医政股; 办公室/综合股; one a line.
package enum BodyList {
  /// The names in order, without numbers before them; the text itself where it names one body.
  ///
  /// A text is parted only where every part can be the name of a body: 宣传、文化科 is one, and so is a body that
  /// works together with another one (合署).
  package static func names(in written: String) -> [String] { items(in: written).map(\.name) }

  /// The same with the numbers that stand behind the names: 办公室1正、预算股1正1副.
  package static func items(in written: String) -> [BodyCount] {
    guard !written.contains("合署") else { return [BodyCount(written)] }
    let list = withoutFrame(written)
    let parts = parts(of: list).map { BodyCount($0) }.flatMap(joined)
    guard parts.count > 1 || list != written, parts.allSatisfy({ isName($0.name) }) else {
      return [BodyCount(written)]
    }
    return parts
  }

  /// Whether an approved text names bodies that nobody could part, so that what it approves is not known: 办公室、人事、财务;
  /// 办公室人事科, where it is asked about 人事科.
  package static func mayHold(_ name: String, _ approved: String) -> Bool {
    // Those that could be parted are known one by one.
    if items(in: approved).count > 1 { return false }
    if mayBeSeveral(approved) { return true }
    let (text, name) = (OrganName.folded(approved), OrganName.folded(name))
    guard text.count > name.count + 1, name.count > 1, let range = text.firstRange(of: name) else {
      return false
    }
    // 党政综合办公室 holds no 综合办: 办公室 is one word.
    if name.endsWith("办"), text[range.upperBound...].startsWith("公室") { return false }
    // 政策法规科 is no text that holds 法规科: what is left of it is no body.
    let rest = [text[..<range.lowerBound], text[range.upperBound...]].filter { !$0.isEmpty }
    return rest.contains { part in
      part.unicodeScalars.contains { "0123456789:;。①②③④⑤⑥⑦⑧⑨".unicodeScalars.contains($0) }
        || BodyWord.isBodyName(part)
    }
  }

  /// Whether a text that stays one name looks as if it listed several: 办公室、人事、财务.
  package static func mayBeSeveral(_ written: String) -> Bool {
    guard !written.contains("合署") else { return false }
    let parts = parts(of: withoutFrame(written))
    return parts.count > 1 && parts.dropLast().contains { isName(BodyCount($0).name) }
  }

  /// The lines or words of a text that each name a body; nil where they are one name that is broken or spaced out.
  ///
  /// - Parameter written: with blanks where lines end.
  package static func lines(in written: String) -> [String]? {
    let lines = written.split(whereSeparator: \.isWhitespace).map(String.init)
    guard lines.count > 1 else { return nil }
    for (place, line) in lines.enumerated() {
      guard parts(of: line).allSatisfy({ isName($0) && $0.count > 2 }) else { return nil }
      // 机关党委 over 办公室 is the office of the committee.
      if place + 1 < lines.count, owners.contains(where: line.endsWith),
        ofOwners.contains(where: lines[place + 1].startsWith)
      {
        return nil
      }
    }
    return lines
  }

  private static let owners = ["委", "会", "组", "部", "团", "政府", "中心"]
  private static let ofOwners = ["办公室", "秘书处", "秘书科", "工作部", "综合办公室"]
  private static let separators: Set<Character> = [
    "、", "；", ";", "，", ",", "/", "／", "｜", "|", "\n", "\r", "。",
  ]

  /// The parts between marks that stand outside brackets.
  private static func parts(of text: String) -> [String] {
    var (parts, current, depth): ([String], String, Int) = ([], "", 0)
    let characters = Array(text)
    let isNumbered = isNumbered(text)
    for (place, character) in characters.enumerated() {
      let isNext =
        depth == 0 && !current.isEmpty && !isNumber(current)
        && startsNumber(characters[place...], isNumbered)
      if "（([〔【".contains(character) { depth += 1 }
      if "）)]〕】".contains(character) { depth = max(0, depth - 1) }
      // The mark behind a number belongs to it: 一、办公室.
      let isOfNumber = character == "、" && isNumber(current)
      if depth == 0, separators.contains(character), !isOfNumber {
        parts.append(current)
        current = ""
      } else if isNext {
        parts.append(current)
        current = String(character)
      } else {
        current.append(character)
      }
    }
    return (parts + [current]).map(withoutNumber).filter { !$0.isEmpty }
  }

  /// 2.人事股, （二）人事股 and ②人事股 behind another name without a mark between them.
  private static func startsNumber(_ rest: ArraySlice<Character>, _ isNumbered: Bool) -> Bool {
    guard let first = rest.first else { return false }
    if let scalar = first.unicodeScalars.first, (0x2460...0x249B).contains(scalar.value) {
      return rest.count > 1
    }
    let isBracketed = "（(".contains(first)
    let inner = isBracketed ? rest.dropFirst() : rest
    // 一、 numbers bodies where the list begins so; 二、三科 is a name.
    let digits = inner.prefix {
      isBracketed || isNumbered
        ? $0.unicodeScalars.allSatisfy(BodyWord.numerals.contains) && $0 != "第"
        : $0.isASCII && $0.isNumber
    }
    guard (1...2).contains(digits.count), let mark = inner.dropFirst(digits.count).first
    else { return false }
    guard isBracketed else { return ".．、".contains(mark) }
    let next = inner.dropFirst(digits.count + 1).first
    return "）)".contains(mark) && next.map { !separators.contains($0) } == true
  }

  /// Whether a list begins with 一、.
  private static func isNumbered(_ text: String) -> Bool {
    let number = text.drop(while: \.isWhitespace).prefix {
      $0.unicodeScalars.allSatisfy(BodyWord.numerals.contains) && $0 != "第"
    }
    return !number.isEmpty
      && text.drop(while: \.isWhitespace).dropFirst(number.count).first.map { "、.．".contains($0) }
        == true
  }

  private static func isNumber(_ text: String) -> Bool {
    let bare = text.filter { !"（()）第".contains($0) }
    return !bare.isEmpty && bare.count <= 3
      && bare.unicodeScalars.allSatisfy(BodyWord.numerals.contains)
  }

  private static func withoutNumber(_ part: String) -> String {
    let bare = OrganName.folded(part)
    let plain = BodyCell.plain(part)
    return plain == bare ? part.filter { !$0.isWhitespace } : plain
  }

  /// 人事股和财务股 names two.
  private static func joined(_ part: BodyCount) -> [BodyCount] {
    for joint in ["以及", "和", "及", "与"] {
      guard let range = part.name.firstRange(of: joint) else { continue }
      let sides = [String(part.name[..<range.lowerBound]), String(part.name[range.upperBound...])]
        .map(BodyCount.init)
      guard sides.allSatisfy({ isName($0.name) }) else { continue }
      return [sides[0], part.count == nil ? sides[1] : BodyCount(sides[1].name, part.count)]
    }
    return [part]
  }

  private static func isName(_ part: String) -> Bool {
    let folded = OrganName.folded(part)
    guard let open = folded.firstIndex(of: "(") else { return isBare(folded) }
    return folded.endsWith(")") && isBare(String(folded[..<open]))
  }

  /// 一科 and 第二党支部 are names here, where a list of them stands.
  private static func isBare(_ name: String) -> Bool {
    if BodyWord.isBodyName(name[...]) { return true }
    return name.count >= 2 && name.unicodeScalars.first.map(BodyWord.numerals.contains) == true
      && !BodyWord.ending(of: name).isEmpty
  }
}
