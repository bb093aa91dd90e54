import BianzhiCore

/// Headings that call a unit by what is left of its name within the table of its superior: 便民服务中心（事业编制） and
/// 二、水利站 in the roster of a town.
///
/// Each town has such units, so that the table says which is meant, and a question about one is asked of that town alone.
struct UnitsWithin {
  private let session: ImportSession
  private let subordinates: SubordinateUnits
  private let looks: Bool

  /// - Parameter looks: the table lists people, who may be those of subordinates.
  init(_ session: ImportSession, looks: Bool) {
    (self.session, self.looks) = (session, looks)
    subordinates = SubordinateUnits(session)
  }

  /// - Returns: nil where the heading calls no subordinate so.
  func meant(by name: String, _ units: TableUnits) throws -> PartOrgan.Meaning? {
    guard looks else { return nil }
    for superior in units.superiors {
      for (text, rest) in Self.parts(of: name) {
        let decided = try session.organs.borne(Self.asked(text, of: superior))
        if let key = decided {
          let name = try session.organTitles.names(of: key).first ?? text
          return .organ(TableUnits.Unit(key: key, name: name), rest: rest, within: superior)
        }
        if let unit = try subordinates.unit(headed: text, of: superior.key, superior.name) {
          return .organ(
            TableUnits.Unit(key: unit.key, name: unit.name), rest: rest, within: superior)
        }
      }
    }
    return nil
  }

  /// What is asked about a name that no unit bears: of a name without a place in the table of a town, which the units of
  /// several towns may share, together with that town.
  ///
  /// - Parameter sections: the names that head sections, as people said.
  func asked(
    _ name: String, _ units: TableUnits, _ sections: Set<String>
  ) throws -> PartOrgan.Meaning {
    guard looks, let own = units.own, !Self.hasPlace(name),
      TableUnits.town(of: try session.organTitles.names(of: own.key).first ?? own.name) != nil
    else { return .unknown(name) }
    let asked = Self.asked(name, of: own)
    return sections.contains(OrganName.folded(asked)) ? .section : .unknown(asked)
  }

  private static func asked(_ name: String, of unit: TableUnits.Unit) -> String {
    "\(unit.name)：\(name)"
  }

  /// Whether what a name without a town was read as by rule is a unit of another town than the table's.
  func isOfOtherTown(_ name: String, _ key: Int64, _ units: TableUnits) throws -> Bool {
    guard TableUnits.town(of: name) == nil, let (own, other) = try towns(units, key) else {
      return false
    }
    return !own.endsWith(other) && !other.endsWith(own)
  }

  /// The table's own unit where a heading names one of the same town.
  func superior(of key: Int64, _ units: TableUnits) throws -> TableUnits.Unit? {
    guard let unit = units.own, unit.key != key, let (own, other) = try towns(units, key),
      own == other
    else { return nil }
    return unit
  }

  private func towns(_ units: TableUnits, _ key: Int64) throws -> (own: String, other: String)? {
    guard let unit = units.own,
      let own = TableUnits.town(of: try session.organTitles.names(of: unit.key).first ?? unit.name),
      let name = try session.organTitles.names(of: key).first,
      let other = TableUnits.town(of: name)
    else { return nil }
    return (own, other)
  }

  /// A heading as a name, and what else it says: of 便民服务中心（事业编制） and 便民服务中心事业编制人员 the people.
  private static func parts(of name: String) -> [(text: String, rest: String)] {
    var parts = [(name, "")]
    let bare = PartOrgan.withoutGroup(name)
    if bare != name { parts.append((bare, String(name.dropFirst(bare.count)))) }
    for end in bare.indices.dropFirst(3).reversed() {
      let rest = String(bare[end...])
      guard ends.contains(bare[bare.index(before: end)]),
        PeopleGroup(heading: rest) != nil || PartWords.saysOnlyOfPeople(rest)
      else { continue }
      parts.append((String(bare[..<end]), String(name[end...])))
    }
    return parts
  }

  private static let ends = Set("心站所馆队院校园台社")

  /// Whether a name says itself where its unit is: 县水文站, 芦墩镇便民服务中心, and not 社区服务中心.
  private static func hasPlace(_ name: String) -> Bool {
    if let first = name.first, places.contains(first) { return true }
    return ["县", "市", "镇", "街道", "省", "旗"].contains { word in
      name.firstPlace(of: word).map { $0.lowerBound > name.startIndex } == true
    }
  }

  private static let places = Set("省市县区州旗盟镇乡")
}
