import BianzhiCore

/// The units that a heading between rows may go on from: the one whose table it is, and the one that was named last by a
/// name of its own. 便民服务中心 in the roster of a town is the town's, whichever unit stands above it.
struct TableUnits {
  struct Unit: Hashable {
    let key: Int64
    let name: String
  }

  /// Nil where nothing says whose the whole table is.
  private(set) var own: Unit?
  private var named: Unit?
  /// The unit at hand where it is called by what is left of its name, and its superior.
  private var within: (unit: Unit, superior: Unit)?
  /// How high the heading stands that named it.
  private var level: HeadingLevel?
  /// How high headings stood above the table's own people: 一、领导班子, 二、行政人员.
  private var ownLevels: Set<HeadingLevel> = []

  init(own: Unit? = nil) { (self.own, named) = (own, own) }

  init(_ sheet: SheetOrgan?) {
    self.init(own: sheet.map { Unit(key: $0.key, name: $0.name) })
  }

  /// Those whose subordinates a heading may name, the nearer first.
  var superiors: [Unit] {
    guard let named, named != own else { return [own].compactMap { $0 } }
    return [named, own].compactMap { $0 }
  }

  /// The rows below are those of a unit.
  ///
  /// - Parameters:
  ///   - superior: within whose table it is called so; nil where it is named in full.
  ///   - heading: the words that name it.
  mutating func turn(to unit: Unit, within superior: Unit?, heading: String? = nil) {
    within = superior.map { (unit, $0) }
    level = heading.map { HeadingLevel($0) }
    if superior == nil { named = unit }
  }

  /// The table's own unit, to which a heading of people turns back that stands as high as the one which named the unit at
  /// hand, and as others above the table's own people: 四、临聘人员 behind 二、行政人员 and 三、党群服务中心 of a town.
  ///
  /// - Parameter current: the unit at hand.
  mutating func ownAgain(at heading: String, below current: Int64?) -> Unit? {
    let height = HeadingLevel(heading)
    guard let own, height != .bare else { return nil }
    guard current != own.key else {
      ownLevels.insert(height)
      return nil
    }
    guard level == height, ownLevels.contains(height) else { return nil }
    (within, level, named) = (nil, nil, own)
    return own
  }

  /// The superior whose rows go on below those of its subordinate; nil where the rows above are of no subordinate.
  func superior(of current: Int64?) -> Unit? {
    guard let within, within.unit.key == current else { return nil }
    return within.superior
  }

  /// The town that begins a unit's name: 岚汀县芦墩镇 of 岚汀县芦墩镇人民政府; nil for a unit of no town (乡村振兴局).
  static func town(of name: String) -> String? {
    let ends = towns.compactMap { word -> String.Index? in
      guard let place = name.firstPlace(of: word), place.lowerBound > name.startIndex,
        !others.contains(where: name.holds)
      else { return nil }
      return place.upperBound
    }
    return ends.min().map { String(name[..<$0]) }
  }

  private static let towns = ["镇", "乡", "街道"]
  /// Words with such a character that name no town.
  private static let others = ["乡村", "乡镇", "乡土", "城镇", "城乡", "村镇"]
}
