/// Posts of two units in one title.
extension PostTitle {
  /// Whether it names a post of another unit beside one of the organ's own: 县委组织部副部长、县人社局局长 on the roster of either
  /// of the two.
  ///
  /// Posts that may be the organ's own, or those of its inner bodies and of what is set up beside it (财政局党组书记、局长; 副局长兼办公室主任;
  /// 局长、机关党委书记), say nothing of another unit. 副县长 on the roster of a bureau does.
  ///
  /// - Parameter organ: the name of the organ whose roster it stands on.
  package func namesOtherUnit(beside organ: String) -> Bool {
    guard pieces.count > 1, !organ.isEmpty else { return false }
    var (hasOwn, hasOther, last) = (false, false, "")
    for piece in pieces {
      // 局长 of 县财政局党组书记、局长 is that of 县财政局.
      if let head = Self.head(piece), head.name.isEmpty, !last.isEmpty,
        head.word.heads(last, calling: "")
      {
        continue
      }
      if Self.isPost(piece, of: organ) {
        hasOwn = true
      } else if Self.isOfOtherUnit(piece) {
        hasOther = true
      }
      last = Self.head(piece).map(Self.unit) ?? ""
    }
    return hasOwn && hasOther
  }

  /// A head or deputy of the organ, or a member of its leadership.
  private static func isPost(_ piece: String, of organ: String) -> Bool {
    if let team = ["党组成员", "党委委员", "党委成员", "班子成员", "党工委委员"].first(where: piece.endsWith) {
      return isUnit(String(piece.dropLast(team.count)), organ)
    }
    guard let head = head(piece) else { return false }
    let unit = unit(of: head)
    if unit.isEmpty, let place = place(of: head) {
      return [place, place + "人民政府", place + "政府"].contains(where: organ.endsWith)
    }
    return head.word.isOfUnit ? isUnit(unit, organ) : head.word.heads(organ, calling: head.name)
  }

  /// 县 of 副县长: whoever leads a county or town has that post nowhere else.
  private static func place(of head: Head) -> String? {
    let place = String(head.word.text.dropLast())
    return ["镇", "乡", "县", "区", "市", "州", "旗", "省"].contains(place) ? place : nil
  }

  /// What a head leads, without the Party body of it: 县财政局 of 县财政局党组书记, 柳溪镇 of 柳溪镇镇长 and 柳溪镇党委书记, "" of 镇长.
  private static func unit(of head: Head) -> String {
    var name = head.name[...]
    if head.word.text == "书记" {
      for party in ["党组", "党工委", "党委"] where name.endsWith(party) {
        name = name.dropLast(party.count)
      }
      return String(name)
    }
    return name.isEmpty ? "" : head.word.headed(String(name))
  }

  /// Whether the text says nothing of whose post it is, or is the organ's name or its end.
  private static func isUnit(_ text: String, _ organ: String) -> Bool {
    guard !text.isEmpty else { return true }
    let bare = organ.replacing("人民政府", with: "").replacing("街道办事处", with: "街道")
    return [organ, bare].contains { name in
      name.endsWith(text) || text.endsWith(name) || LeadingWord.isShort(text, of: name)
    }
  }

  /// Whether a piece is a post of a unit that it names, and neither of an inner body nor of what stands beside an organ.
  private static func isOfOtherUnit(_ piece: String) -> Bool {
    guard let head = head(piece), TeamPost(piece: piece) == nil, !TeamPost.isBeside(piece),
      !TeamPost.isOfOrganisation(piece)
    else { return false }
    let unit = unit(of: head)
    if unit.isEmpty { return place(of: head) != nil }
    return unit.count >= 3 && units.contains(where: unit.endsWith)
      && !bodies.contains(where: unit.endsWith)
  }

  /// How names of units end that have rosters of their own.
  private static let units = [
    "局", "委", "部", "厅", "署", "办", "镇", "乡", "街道", "办事处", "政府", "委员会", "中心", "院", "学校", "中学", "小学",
    "校",
    "馆", "台", "社", "场", "联", "会", "政协", "公司", "园区", "开发区", "管委会", "组织",
  ]
  /// Bodies of a unit whose names end likewise.
  private static let bodies = [
    "武装部", "人武部", "政治部", "机关党委", "工委", "指挥部", "项目部", "综合部", "理事会", "常委会",
  ]
}
