/// The inner bodies that one cell of a list of bodies names, each of its own: 办公室、医政股; 办公室/综合股; one a line.
package enum BodyList {
  /// The names in order, without numbers before them; the text itself where it names one body.
  ///
  /// A text is parted only where every part can be the name of a body: 宣传、文化科 is one, and so is a body that
  /// works together with another one (合署).
  package static func names(in written: String) -> [String] {
    guard !written.contains("合署") else { return [written] }
    let parts = parts(of: withoutTail(written)).flatMap(joined)
    guard parts.count > 1, parts.allSatisfy(isName) else { return [written] }
    return parts
  }

  /// Whether a text that stays one name looks as if it listed several: 办公室、人事、财务.
  package static func mayBeSeveral(_ written: String) -> Bool {
    guard !written.contains("合署") else { return false }
    let parts = parts(of: written)
    return parts.count > 1 && parts.dropLast().contains(where: isName)
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
    for (place, character) in characters.enumerated() {
      if "（([〔【".contains(character) { depth += 1 }
      if "）)]〕】".contains(character) { depth = max(0, depth - 1) }
      // The mark behind a number belongs to it: 一、办公室.
      let isOfNumber = character == "、" && isNumber(current)
      if depth == 0, separators.contains(character), !isOfNumber {
        parts.append(current)
        current = ""
      } else if depth == 0, !current.isEmpty, !isNumber(current),
        startsNumber(characters[place...])
      {
        parts.append(current)
        current = String(character)
      } else {
        current.append(character)
      }
    }
    return (parts + [current]).map(withoutNumber).filter { !$0.isEmpty }
  }

  /// 2.人事股 behind another name without a mark between them.
  private static func startsNumber(_ rest: ArraySlice<Character>) -> Bool {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let mark = rest.dropFirst(digits.count).first
    else { return false }
    return ".．、".contains(mark)
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
  private static func joined(_ part: String) -> [String] {
    for joint in ["以及", "和", "及", "与"] {
      guard let range = part.firstRange(of: joint) else { continue }
      let sides = [String(part[..<range.lowerBound]), String(part[range.upperBound...])]
      if sides.allSatisfy(isName) { return sides }
    }
    return [part]
  }

  /// Without 等3个股室 and 共2个 behind the last name.
  private static func withoutTail(_ text: String) -> String {
    // Nearly no text has one, and looking for it takes long.
    guard text.contains(where: { "等共".contains($0) }) else { return text }
    let tail = #/(等|，?共|,?共)?[0-9一二三四五六七八九十]{0,3}个?(内设机构|科室|股室|处室|机构)?[。.]?$/#
    guard let found = text.firstMatch(of: tail),
      found.output.0.first.map({ "等共，,".contains($0) }) == true
    else { return text }
    return String(text[..<found.range.lowerBound])
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
