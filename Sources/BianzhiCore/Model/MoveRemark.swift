/// A remark that names the unit to which somebody went: 2024年4月调任县财政局, 遴选到省厅, 划转县应急局.
///
/// Whether that unit is the roster's own, so that its holder came, is for the reader to compare.
package struct MoveRemark: Hashable, Sendable {
  /// The unit as it is written, without a post in it.
  package let unit: String
  /// The remark tells its day or year, so that it has come to pass.
  let isDated: Bool

  /// - Parameter part: of a note, between its stops.
  package init?(_ part: String) {
    guard Self.words.contains(where: part.holds) else { return nil }
    let text = part.filter { !$0.isWhitespace && !"()（）【】：:".contains($0) }
    guard let found = text.wholeMatch(of: Self.move), let unit = Self.unit(found.output.2) else {
      return nil
    }
    self.unit = unit
    isDated = found.output.1 != nil
  }

  /// 2019年转任县财政局 has come to pass; 遴选到省厅 may be still to come.
  func state(of part: String) -> NoteState {
    guard isDated else { return .unclear(part: part) }
    let day = part.firstMatch(of: StateText.date).flatMap {
      $0.1 == nil ? nil : StateText.day(String($0.0))
    }
    return .says(.transferred, day: day, part: part)
  }

  /// The parts of a note that say so, with the unit.
  package static func parts(of note: String) -> [(part: String, unit: String)] {
    guard words.contains(where: note.holds) else { return [] }
    return NoteState.parts(of: note).compactMap { part in
      MoveRemark(part).map { (part, $0.unit) }
    }
  }

  /// 县财政局 of 县财政局副局长.
  private static func unit(_ text: Substring) -> String? {
    for end in text.indices.dropFirst(2) + [text.endIndex] {
      let name = text[..<end]
      guard name.count >= 2, StateText.isPlace(name), !StateText.isHere(name) else { continue }
      let rest = text[end...]
      if rest.isEmpty || rest.wholeMatch(of: post) != nil { return String(name) }
    }
    return nil
  }

  private static let words = ["调任", "转任", "交流", "选调", "遴选", "考调", "考录", "划转", "转隶", "调整到"]

  nonisolated(unsafe) private static let move: Regex<(Substring, Substring?, Substring)> =
    /((?:[自从于]|已于)?(?:19|20)[0-9]{2}(?:[-.\/年](?:1[0-2]|0?[1-9])?(?:[-.\/月](?:3[01]|[12][0-9]|0?[1-9])?)?[日号月年]?份?)?[起,，]?)?(?:已|已经|现|经组织|因工作需要|人员|编制及人员)*(?:调任|转任|(?:干部)?交流任职|(?:干部)?交流|选调|公开选调|遴选|公开遴选|考调|考录|划转|转隶|调整)(?:到|至|往|去|为|任|入)?(.{2,24})/
  nonisolated(unsafe) private static let post: Regex<Substring> =
    /(?:任职?|担任)?(?:工作|任职|.{0,12}(?:长|主任|书记|主席|委员|成员|员|组织|职务))/
}
