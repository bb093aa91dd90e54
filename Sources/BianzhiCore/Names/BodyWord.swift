/// The word at a name's end that says what sort or rank of body it is: 处, 科, 办公室, 中心.
enum BodyWord {
  /// The longest first.
  static let all = [
    "领导小组", "办事处", "办公室", "管委会", "委员会", "服务站", "派出所", "研究所", "研究院", "研究室", "中心",
    "总队", "支队", "大队", "中队", "分局", "总局", "中学", "小学", "科", "处", "股", "室", "部", "局", "厅",
    "司", "院", "所", "站", "组", "办", "队", "委", "馆", "署", "会", "校",
  ]

  /// The word at the end, where something stands before it or it is the whole name; else empty.
  static func ending(of name: String) -> String {
    guard let last = name.last, let words = byLast[last] else { return "" }
    return words.first { name.endsWith($0) } ?? ""
  }

  private static let byLast = Dictionary(grouping: all) { $0[$0.index(before: $0.endIndex)] }

  /// Whether a text can be the name of a body by itself, not a number or a mere kind of office.
  static func isBodyName(_ text: Substring) -> Bool {
    guard text.count >= 2, !text.contains("("), !text.contains(")"),
      !text.startsWith("与"), !text.contains("合署"),
      all.contains(where: { text.endsWith($0) }), !places.contains(String(text))
    else { return false }
    return text.unicodeScalars.first.map { !numerals.contains($0) } ?? false
  }

  /// The characters that number bodies: 一科, 第二中学, 3组.
  static let numerals = Set("一二三四五六七八九十百零〇第0123456789".unicodeScalars)

  /// Brackets that say at which level a body sits, not what else it is called.
  private static let places: Set<String> = [
    "省局", "市局", "县局", "区局", "总局", "分局", "本局", "本部", "总部", "总队", "支队", "大队", "中队",
    "市委", "县委", "区委", "省委", "两委",
  ]
}
