/// What the post text of the list of principal leaders says: its pieces read one by one.
///
/// A text that names a principal post decides, whatever stands beside it: 党组副书记、局长 and 局长兼副市长 are
/// heads, 党组书记、副局长 heads the Party group. A head of an inner body (副局长兼办公室主任) heads nothing that is
/// audited. What tells neither a head nor a deputy is left to people.
package struct SubjectTitle: Hashable, Sendable {
  /// What a text comes to.
  package enum Reading: Hashable, Sendable {
    case principal
    case deputy
    /// A deputy who runs the organ (主持工作).
    case inCharge
    /// Heads the organ until somebody is appointed: 代局长, 局长（代理）.
    case acting
    /// Names the head of an organ that is not the row's, beside a deputy's post.
    case otherHead(String)
    /// A post that is past or to come (原局长, 局长（已免）, 拟任局长), a name without the post (名誉局长), or no post that can
    /// be read.
    case unclear
  }

  package let reading: Reading
  /// The posts of heads in it, by their last word: 书记, 局长. What two texts share is the same post.
  package let heads: Set<String>

  /// - Parameters:
  ///   - title: the post as recorded.
  ///   - organ: name of its organ; nil where it is not known.
  ///   - hasLeft: whether the row says that the post was left: 原局长 then is the post it tells of.
  package init(_ title: String, of organ: String?, hasLeft: Bool) {
    let remark = SubjectTitleRemark(in: title)
    let pieces = Self.pieces(of: title).map { SubjectTitlePiece($0, of: organ ?? "") }
    let isNow = { (piece: SubjectTitlePiece) in
      let time = piece.time == .now ? remark.time : piece.time
      return time == .now || (time == .past && hasLeft)
    }
    let heading = pieces.filter { $0.role == .head && isNow($0) && !remark.isNameOnly }
    let isDeputy = pieces.contains { $0.role == .deputy && ($0.time == .now || hasLeft) }
    let sure = heading.filter { piece in
      guard isDeputy else { return true }
      return piece.isOfOrgan || pieces.contains { $0.role == .deputy && $0.outranks(piece) }
    }
    heads = Set(sure.map(\.word))
    if !sure.isEmpty {
      reading = remark.isActing || sure.allSatisfy(\.isActing) ? .acting : .principal
    } else if isDeputy {
      if title.contains("主持") {
        reading = .inCharge
      } else {
        reading = heading.first.map { .otherHead($0.text) } ?? .deputy
      }
    } else {
      reading = .unclear
    }
  }

  /// The posts of a text: cut at marks and at 兼, 和, and where one title stands behind another without
  /// a mark (党组副书记局长).
  private static func pieces(of title: String) -> [String] {
    PostTitle.pieces(of: title).flatMap { piece in
      piece.split { "和与暨+&|".contains($0) }.flatMap { parted(String($0)) }
    }
  }

  private static func parted(_ piece: String) -> [String] {
    for word in LeadingWord.all {
      guard let found = piece.firstRange(of: word.text), found.upperBound < piece.endIndex else {
        continue
      }
      let rest = String(piece[found.upperBound...])
      guard !isPlace(rest, behind: word.text), SubjectTitlePiece(rest, of: "").role != .none else {
        continue
      }
      return [String(piece[..<found.upperBound])] + parted(rest)
    }
    return [piece]
  }

  /// 市长寿区 is no 市长: the last letter of the word begins the name of a place.
  private static func isPlace(_ rest: String, behind word: String) -> Bool {
    word.hasSuffix("长") && rest.first.map { "寿沙春治安垣武宁兴乐丰葛岭清汀泰海阳子白".contains($0) } ?? false
  }
}
