import BianzhiCore

/// What a title says of a seat among the leaders of an organ, piece by piece, brackets opened: 局领导 and
/// 四级调研员、局领导班子成员 tell one, and a word in the column of leaders takes it from nobody.
struct LeadingSeat {
  private let pieces: [String]
  /// Whether the title names a post of its own that leads something: 办公室副主任（主持工作）.
  private let leads: Bool

  init(_ title: String) {
    leads = PostTitle(title).leads
    let all = title.split(whereSeparator: Self.stops.contains).map {
      Vocabulary.key(of: String($0))
    }
    pieces = Self.held(all).filter { piece in
      !PresentWords(piece).parts.isEmpty && !Self.none.contains(where: piece.contains)
    }
  }

  /// Leaves out the pieces that are given up: of 党组成员、副局长（已免） the second one alone.
  private static func held(_ all: [String]) -> [String] {
    var (held, isRemark): ([String], Bool) = ([], false)
    for piece in all {
      let word = String(piece.drop { $0.isNumber || "年月日.-".contains($0) })
      // The day of a remark may stand apart: 副局长（2010年3月，免职）.
      if word.isEmpty { continue }
      let ends = givenUp.contains(word)
      if !ends { held.append(piece) } else if !isRemark, !held.isEmpty { held.removeLast() }
      isRemark = ends
    }
    return held
  }

  /// Whether a piece seats its holder among the leaders.
  var isTold: Bool {
    pieces.contains { piece in
      Self.seats.contains(where: piece.hasSuffix)
        || !leads && Self.inCharge.contains(where: piece.hasSuffix)
    }
  }

  /// Whether a piece names one of some posts: （副局长）科员.
  func names(_ posts: PostTitle) -> Bool {
    pieces.contains { posts.isHeld(in: PostTitle($0)) }
  }

  private static let stops: Set<Character> = [
    "(", ")", "（", "）", "[", "]", "【", "】", "、", "，", ",", "；", ";", "。", "/", "／", "·", "+", "＋",
    " ", "　",
  ]
  /// Remarks by which the post before them is held no more: 副局长（已免）, 副局长（2010年3月免职）.
  private static let givenUp: Set<String> = [
    "已免", "已免职", "免职", "免去", "已离任", "离任", "已卸任", "卸任", "辞职", "已辞职", "已退休",
  ]
  /// What makes of such a word none: a group for a matter, a rank without a post, what was left.
  private static let none = ["非领导", "小组", "待遇", "退出", "退居", "退休", "协助", "服务", "联系"]
  private static let seats = [
    "领导", "班子", "领导干部", "领导职务", "领导成员", "班子成员", "党组成员", "党委成员", "党委委员", "党工委委员", "党组副书记",
    "长助理", "主任助理", "主席助理", "书记助理",
  ]
  private static let inCharge = ["主持工作", "主持全面工作", "主持日常工作"]
}
