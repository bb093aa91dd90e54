/// Where a name places its unit: by a region's own name, by the word for its level, or not at all.
enum RegionPlace: Hashable, Sendable {
  case none
  /// 市, 县, 区 …: the region of that level, whichever it is.
  case level(Character)
  case region(String)
}

/// A name parted into its place and the rest; the rest of 江海市环境保护局 is 环境保护局.
struct PlacedName: Hashable, Sendable {
  let place: RegionPlace
  let rest: String
}

/// The regions of a ledger, which names may leave out.
///
/// A level word stands for a region only where the ledger knows one region alone of that level. A name without
/// any level word is taken for one of a region only where the ledger knows a single region: otherwise
/// 市环境保护局 could belong to any city.
package struct RegionNames: Hashable, Sendable {
  /// In normal form, the longest first.
  let names: [String]
  private let byFirst: [Unicode.Scalar: [String]]
  /// For each level word the one region of that level; an empty text where there are several.
  private let byLevel: [Character: String]
  /// The region of names that tell none; nil where there are several.
  private let home: String?

  /// - Parameter names: full names with their level word: 江海市, 东城区; one may be told with the one it lies in
  ///   (江海市东城区). Blank ones are passed over.
  package init(_ names: [String]) {
    let told = Set(names.map { OrganName.normal($0) }).filter { !$0.isEmpty }
    let inner = Dictionary(grouping: told.compactMap { Self.parts(of: $0).last }) { $0 }
    // 甲市城关区 and 乙市城关区 stay told apart.
    let normal = Set(
      told.flatMap { region in
        let parts = Self.parts(of: region)
        return parts.last.flatMap { inner[$0] }?.count == 1 ? parts : [region]
      })
    // 江海市 is the city of 江海市东城区 and no second region.
    home = told.count == 1 ? told.first.flatMap { Self.parts(of: $0).last } : nil
    self.names = normal.sorted { ($1.count, $0) < ($0.count, $1) }
    byFirst = Dictionary(grouping: self.names) { $0.unicodeScalars[$0.startIndex] }
    var byLevel: [Character: String] = [:]
    for name in self.names {
      guard let level = name.last, Self.levelWords.contains(level) else { continue }
      byLevel[level] = byLevel[level] == nil ? name : ""
    }
    self.byLevel = byLevel
  }

  /// The words a region's name ends in and a name may keep alone.
  static let levelWords: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗", "镇", "乡"]

  /// The longest region that begins the text and leaves something behind it.
  func leading(_ text: Substring) -> String? {
    guard let first = text.unicodeScalars.first, let names = byFirst[first] else { return nil }
    return names.first { text.utf8.count > $0.utf8.count && text.startsWith($0) }
  }

  /// Parts a normal form; of several regions in a row the last, nearest the unit, is its place.
  func placed(_ normal: String) -> PlacedName {
    var (text, region): (Substring, String?) = (normal[...], nil)
    while let name = leading(text) {
      text = text[text.utf8.index(text.startIndex, offsetBy: name.utf8.count)...]
      region = name
    }
    if let region { return PlacedName(place: .region(region), rest: String(text)) }
    guard let level = leadingLevel(text) else { return PlacedName(place: .none, rest: normal) }
    return PlacedName(place: .level(level), rest: String(text.dropFirst()))
  }

  /// The level word that begins the text, where it does not belong to the next word: 市场, 区划.
  func leadingLevel(_ text: Substring) -> Character? {
    guard let first = text.first, byLevel[first] != nil, !text.dropFirst().isEmpty else {
      return nil
    }
    return Self.beginsOtherWord(text) ? nil : first
  }

  /// Whether the first character of a name is no word for a level: 市场监管局.
  package static func beginsOtherWord(_ text: some StringProtocol) -> Bool {
    otherWords.contains { text.startsWith($0) }
  }

  /// A normal form with the level word that its region's name lacks in front: 江海县第一中学 for 江海第一中学.
  ///
  /// - Returns: nil where it does not begin with a region's name without its level word.
  func completed(_ normal: String) -> String? {
    guard let first = normal.unicodeScalars.first, let names = byFirst[first] else { return nil }
    for name in names where name.count > 2 {
      let bare = name.dropLast()
      guard normal.hasPrefix(bare), !normal.hasPrefix(name), normal.count > bare.count + 1 else {
        continue
      }
      return name + normal.dropFirst(bare.count)
    }
    return nil
  }

  /// The one region a place means; nil where it could be several or is none of the ledger's.
  func region(of place: RegionPlace) -> String? {
    switch place {
    case .region(let name): name
    case .level(let word): byLevel[word].flatMap { $0.isEmpty ? nil : $0 }
    case .none: home
    }
  }

  /// Whether two places are surely one.
  ///
  /// Without any known region a name with a level word (which then comes from 市委 before a
  /// department) fits one without.
  func isSame(_ left: RegionPlace, _ right: RegionPlace) -> Bool {
    if left == right { return true }
    if names.isEmpty { return left == .none || right == .none }
    guard let region = region(of: left) else { return false }
    return region == self.region(of: right)
  }

  /// Whether two places surely differ: two regions, or two levels.
  func isOther(_ left: RegionPlace, _ right: RegionPlace) -> Bool {
    if isSame(left, right) { return false }
    return left != .none && right != .none
  }

  /// Words that begin with a character that is also a level word.
  private static let otherWords = [
    "市场", "市监局", "市容", "市域", "市区", "市县", "市民中心", "市民服务", "市民热线", "市民卡", "市民广场",
    "市民之家", "市政管理", "市政工程", "市政设施", "市政园林", "市政公用", "市政建设", "市政道路", "市政养护",
    "市政处", "市政科", "市政股", "市政局", "市政所", "区域", "区划", "区块", "区县", "县域", "县乡",
    "乡村", "乡镇", "镇村", "乡土", "州县", "旗县", "省市", "省际", "省级", "市级", "区级", "县级",
  ]
}
