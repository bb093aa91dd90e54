import BianzhiCore

/// What a remark or title says beside somebody who is in a finding's part no more, and of which nobody can tell whether the
/// person is at the work of before: 原岗位不变, 人在财政, 协助局长分管河道.
///
/// A list of words that say so would never be whole: what a remark says and is not plain as a whole is asked about.
enum OpenRemark {
  /// The parts of a remark that are asked about.
  ///
  /// - Parameter units: that it may name.
  static func parts(
    of note: String, _ holder: PlainRemark.Holder, at units: RemarkUnits
  ) -> [String] {
    guard note.contains(where: { $0.isLetter && !$0.isASCII }) else {
      let isRead = !note.contains(where: \.isLetter) || nothing.contains(note.lowercased())
      return isRead ? [] : [note]
    }
    let folded = note.split(whereSeparator: \.isWhitespace).map { OrganName.folded(String($0)) }
    return PlainRemark(holder: holder, units: units).open(in: folded.joined(separator: "，"))
  }

  /// The pieces of a title by which somebody without a leading post has the work of one: 四级调研员，分管防汛.
  static func duties(in title: String) -> [String] {
    // Who heads an inner body may be in charge of a matter; 协助局长 and 河道工作负责人 are no posts.
    let heads = PostTitle(title).leads
    return OrganName.folded(title).split { stops.contains($0) || "()".contains($0) }
      .map(String.init).filter { piece in
        guard !ended.contains(where: piece.contains) else { return false }
        return piece.hasSuffix("工作负责人") || piece.firstMatch(of: helps) != nil || stays(piece)
          || !heads && duties.contains(where: piece.contains) || mayLead(piece)
      }
  }

  /// What stands for nothing in a column of remarks.
  private static let nothing: Set<String> = ["n/a", "na", "none", "nil", "no"]

  /// Whether a piece may be a leader's title that is read by nobody here: 副局, 班子副职, Deputy Director; a post that is kept
  /// (保留副局长职务), or the charge of a matter that not every organ has (负责环评).
  private static func mayLead(_ piece: String) -> Bool {
    let isForeign =
      piece.contains(where: \.isLetter) && piece.allSatisfy { !$0.isLetter || $0.isASCII }
    let isCharge =
      piece.hasPrefix("负责") && !PlainRemark(holder: .moved, units: .none).isPlain(piece)
    return isForeign || isCharge || piece.hasPrefix("挂任")
      || piece.wholeMatch(of: deputies) != nil || piece.wholeMatch(of: keptPost) != nil
  }

  nonisolated(unsafe) private static let deputies: Regex<Substring> =
    /(?:局|部|委|办|厅|院|校|所|站|中心|单位|班子|领导|党政|行政|其他)*副职(?:领导|干部)?|(?:[县市区镇乡])?副(?:局|部|厅|院|校)|[二三四五]把手/
  nonisolated(unsafe) private static let keptPost: Regex<Substring> =
    /.{0,4}(?:保留|兼|仍任|代).{0,6}(?:长|主任|书记)(?:职务|职位|职责)?/

  private static func stays(_ part: String) -> Bool {
    staying.contains(where: part.contains) && !harmless.contains(where: part.contains)
  }

  private static let stops: Set<Character> = Set("；;。，,！!、/\n\t")

  private static let staying = [
    "不变", "不动", "仍", "还在", "继续", "人在", "在原", "于原", "留在", "留原", "暂在", "暂未到", "未到岗", "未报到", "未到任",
    "照旧", "如旧", "一直在", "实际在",
  ]
  private static let harmless = [
    "待遇不变", "职级不变", "级别不变", "身份不变", "性质不变", "试用", "保留待遇", "工龄", "人在岗", "继续教育", "继续聘",
  ]

  private static let duties = ["分管", "协管", "代管", "主管", "履行", "代行", "工作不变"]
  nonisolated(unsafe) private static let helps: Regex<Substring> = /协助.{0,6}(?:长|主任|书记|领导|主席)/
  private static let ended = ["不再", "不分管", "未分管", "移交", "卸", "免去"]
}
