import BianzhiCore

/// How a remark may call the row's own organ, and the organs of the finding, where its person was.
///
/// Names are compared as whole names and as the short forms by which a unit is known: 市财政局 is none of a county, and 财政局
/// alone tells nothing where the county's and the city's may be meant.
struct RemarkUnits {
  private let own: [String]
  /// Of other units: those whose names begin with one of the own forms, and the organs of the finding.
  private let others: [String]

  /// No unit is asked for.
  static let none = RemarkUnits(own: [], others: [])

  /// - Parameters:
  ///   - own: forms of the own organ's names.
  ///   - others: forms of other units that may be meant.
  init(own: [String], others: [String]) {
    (self.own, self.others) = (Self.sorted(own), Self.sorted(others))
  }

  /// What stands behind the name of the own organ, where a text begins with it; nil where it does not, or where another unit
  /// may be meant.
  func rest(of text: String) -> Substring? {
    guard let form = own.first(where: text.hasPrefix) else { return nil }
    let other = others.first(where: text.hasPrefix)
    return other.map { $0.count >= form.count } == true ? nil : text.dropFirst(form.count)
  }

  /// Whether a text begins with no name of the own organ.
  func isElsewhere(_ text: String) -> Bool { !own.contains(where: text.hasPrefix) }

  /// A name and its forms without the regions before it: 雾汀县水利局, 县水利局, 水利局.
  static func forms(of name: String) -> [String] {
    let name = OrganName.folded(name)
    let places = name.indices.filter { levels.contains(name[$0]) }
    let short = places.flatMap { [name[$0...], name[name.index(after: $0)...]] }.map(String.init)
    return [name] + short.filter { $0.count > 2 }
  }

  private static func sorted(_ forms: [String]) -> [String] {
    Set(forms).filter { !$0.isEmpty }.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  private static let levels: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗", "镇", "乡"]
}

extension FindingProofs {
  /// The units that a remark in a row of an organ may name.
  ///
  /// - Parameter organs: of the finding.
  func units(at organ: Int64, besides organs: Set<Int64>) throws -> RemarkUnits {
    let forms = { (organ: Int64) in
      try self.mention(of: organ).forms
        + RemarkUnits.forms(of: self.statements.organ(organ).name)
    }
    return RemarkUnits(
      own: try forms(organ),
      others: try mention(of: organ).others + organs.subtracting([organ]).sorted().flatMap(forms))
  }
}
