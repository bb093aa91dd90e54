/// Official short forms: 人社局 for 人力资源和社会保障局.
///
/// A table of parts of names, applied inside a name in both directions.
package enum ShortName {
  /// A full part of a name and the shorter one in general use.
  package struct Pair: Hashable, Sendable {
    package let full: String
    package let short: String

    init(_ full: String, _ short: String) {
      self.full = full
      self.short = short
    }
  }

  /// The name with every part in its shortest form. Two names of equal reduced form are one name.
  package static func reduced(_ normal: String) -> String {
    var text = withConferenceBehind(normal) ?? withLeagueBehind(normal) ?? normal
    while let next = shortened(text) { text = next }
    return text
  }

  /// The name with every part in its shortest form; nil where all parts are.
  private static func shortened(_ name: String) -> String? {
    let scalars = Array(name.unicodeScalars)
    var (result, place, isShorter) = (String.UnicodeScalarView(), 0, false)
    while place < scalars.count {
      guard let entry = entry(in: scalars, at: place) else {
        result.append(scalars[place])
        place += 1
        continue
      }
      result.append(contentsOf: entry.shortest)
      place += entry.text.count
      isShorter = isShorter || entry.shortest != entry.text
    }
    return isShorter ? String(result) : nil
  }

  /// The name's place and rest once 委 between them is dropped: 江海市委组织部 is 组织部 of 江海市.
  static func withoutCommittee(_ placed: PlacedName) -> PlacedName {
    if placed.place != .none, placed.rest.first == "委" {
      let rest = String(placed.rest.dropFirst())
      if isDepartment(rest) { return PlacedName(place: placed.place, rest: rest) }
    }
    guard placed.place == .none, let level = placed.rest.first, committeeLevels.contains(level),
      placed.rest.dropFirst().first == "委", isDepartment(String(placed.rest.dropFirst(2)))
    else { return placed }
    return PlacedName(place: .level(level), rest: String(placed.rest.dropFirst(2)))
  }

  /// The name of a town, township or street for that of its government: 云浦乡 for 云浦乡人民政府.
  static func withoutTownOffice(_ name: String) -> String {
    for place in ["乡", "镇", "街道"] {
      for office in place == "街道" ? ["办事处", "办"] : ["人民政府", "政府"] {
        guard name.hasSuffix(place + office), name.count > place.count + office.count + 1 else {
          continue
        }
        return String(name.dropLast(office.count))
      }
    }
    return name
  }

  private static let committeeLevels: [Character] = ["省", "市", "县", "区"]

  private static func isDepartment(_ name: String) -> Bool { departments.contains(name) }

  /// 政协江海市委员会 as it is spoken, 江海市政协; nil where the name is not of that build.
  private static func withConferenceBehind(_ normal: String) -> String? {
    let words = ["中国人民政治协商会议", "政协"]
    guard let word = words.first(where: { normal.hasPrefix($0) }) else { return nil }
    let rest = normal.dropFirst(word.count)
    for committee in ["委员会", "委"] {
      guard let range = rest.firstRange(of: committee), let level = rest[..<range.lowerBound].last,
        RegionNames.levelWords.contains(level)
      else { continue }
      return rest[..<range.lowerBound] + "政协" + rest[range.upperBound...]
    }
    return nil
  }

  /// 共青团江海市委员会 and 团市委 as 江海市团委 and 市团委; nil where the name is not of that build.
  private static func withLeagueBehind(_ normal: String) -> String? {
    for word in ["中国共产主义青年团", "共青团", "团"] where normal.hasPrefix(word) {
      let rest = normal.dropFirst(word.count)
      for committee in ["委员会", "委"] where rest.hasSuffix(committee) {
        let place = rest.dropLast(committee.count)
        guard let level = place.last, committeeLevels.contains(level),
          word != "团" || place.count == 1
        else { return nil }
        return place + "团委"
      }
    }
    return nil
  }

  /// A text of the table.
  private struct Entry {
    let text: [Unicode.Scalar]
    let shortest: [Unicode.Scalar]
  }

  /// The longest text of the table that stands at a place of a name.
  private static func entry(in name: [Unicode.Scalar], at place: Int) -> Entry? {
    entries[name[place]]?.first { name[place...].starts(with: $0.text) }
  }

  /// The texts of the table by their first character, the longest first.
  private static let entries: [Unicode.Scalar: [Entry]] = {
    let texts = Set(table.flatMap { [$0.full, $0.short] })
    let sorted = texts.sorted { ($1.count, $0) < ($0.count, $1) }
    let entries = sorted.map { text in
      Entry(
        text: Array(text.unicodeScalars), shortest: Array((shortest[text] ?? text).unicodeScalars))
    }
    return Dictionary(grouping: entries) { $0.text[0] }
  }()

  /// For every text of the table the short form its chain of pairs ends in.
  private static let shortest: [String: String] = {
    let next = Dictionary(table.map { ($0.full, $0.short) }) { first, _ in first }
    var result: [String: String] = [:]
    for pair in table {
      var end = pair.short
      while let further = next[end] { end = further }
      (result[pair.full], result[pair.short]) = (end, end)
    }
    return result
  }()
}
