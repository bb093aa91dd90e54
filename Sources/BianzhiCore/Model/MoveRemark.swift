/// A remark that names the unit to which somebody went: 2024年4月调任县财政局, 遴选到省厅, 划转县应急局.
///
/// Whether that unit is the roster's own, so that its holder came, is for the reader to compare.
package struct MoveRemark: Hashable, Sendable {
  /// What may be the unit as it is written, the shortest first: 市委办 and 市委办公室 of 市委办公室主任.
  package let units: [String]
  /// The remark tells its day or year, and that somebody left for another unit: it has come to pass.
  let isTold: Bool

  /// - Parameter part: of a note, between its stops.
  package init?(_ part: String) {
    guard Self.words.contains(where: part.holds) else { return nil }
    let text = part.filter { !$0.isWhitespace && !"()（）【】：:".contains($0) }
    guard let found = text.wholeMatch(of: Self.move) else { return nil }
    units = Self.units(found.output.2)
    // 转任办公室主任 is a move within the unit.
    guard let first = units.first, first != "办公室", !Self.bodies.contains(where: first.endsWith)
    else { return nil }
    // 考录乡镇公务员 tells how somebody came, 考录到省厅 may tell both.
    let isInward = Self.inward.contains(where: part.holds)
    if isInward, !Self.inward.contains(where: { Self.leads($0, away: part) }) { return nil }
    isTold =
      found.output.1 != nil && !isInward && Self.outward.contains(where: part.holds)
      && Self.isOther(first)
  }

  /// 2019年转任县财政局 has come to pass; 遴选到省厅 may be still to come.
  func state(of part: String) -> NoteState {
    guard isTold else { return .unclear(part: part) }
    let day = part.firstMatch(of: StateText.date).flatMap {
      $0.1 == nil ? nil : StateText.day(String($0.0))
    }
    return .says(.transferred, day: day, part: part)
  }

  /// The parts of a note that say so, with each text that may be the unit.
  package static func parts(of note: String) -> [(part: String, unit: String)] {
    guard words.contains(where: note.holds) else { return [] }
    return NoteState.parts(of: note).flatMap { part in
      (MoveRemark(part)?.units ?? []).map { (part, $0) }
    }
  }

  /// 县财政局 of 县财政局副局长; not 市委 of 市委办公室.
  private static func units(_ text: Substring) -> [String] {
    (text.indices.dropFirst(2) + [text.endIndex]).compactMap { end in
      let (name, rest) = (text[..<end], text[end...])
      guard name.count >= 2, StateText.isPlace(name), !StateText.isHere(name),
        rest.isEmpty
          || rest.wholeMatch(of: post) != nil && !goesOn.contains(where: rest.startsWith)
      else { return nil }
      return String(name)
    }
  }

  private static func leads(_ verb: String, away part: String) -> Bool {
    ["到", "至", "往", "去"].contains { part.holds(verb + $0) }
  }

  /// Whether a unit is surely another one than the roster's: no inner body, and no sort of units.
  private static func isOther(_ unit: String) -> Bool {
    PlaceElsewhere.isUnit(unit) && !within.contains(where: unit.endsWith)
      && !["市直", "县直", "省直", "区直", "乡镇", "上级"].contains(where: unit.holds)
  }

  private static let outward = ["调任", "转任", "交流", "遴选", "转隶"]
  private static let inward = ["选调", "考录", "考调"]
  /// What goes on with a unit's name: 办公室 behind 市委.
  private static let goesOn = ["办", "室", "部", "机关"]
  /// Endings of inner bodies, but for those of units that bear them, too (县委办公室).
  private static let bodies = ["科", "股", "科室"]
  private static let within = ["处", "队", "中心", "站", "所", "机关", "单位"]

  private static let words = ["调任", "转任", "交流", "选调", "遴选", "考调", "考录", "划转", "转隶", "调整到"]

  nonisolated(unsafe) private static let move: Regex<(Substring, Substring?, Substring)> =
    /((?:[自从于]|已于)?(?:19|20)[0-9]{2}(?:[-.\/年](?:1[0-2]|0?[1-9])?(?:[-.\/月](?:3[01]|[12][0-9]|0?[1-9])?)?[日号月年]?份?)?[起,，]?)?(?:已|已经|现|经组织|因工作需要|人员|编制及人员)*(?:调任|转任|(?:干部)?交流任职|(?:干部)?交流|选调|公开选调|遴选|公开遴选|考调|考录|划转|转隶|调整)(?:到|至|往|去|为|任|入)?(.{2,24})/
  nonisolated(unsafe) private static let post: Regex<Substring> =
    /(?:任职?|担任)?(?:工作|任职|.{0,12}(?:长|主任|书记|主席|委员|成员|员|组织|职务))/
}
