import BianzhiCore

/// A header word that holds a name of its own: 进江海时间 is 进*时间.
///
/// What stands in the middle must be a unit or a place: a word of the list, a word that ends like a unit's, or
/// one that the sheet's title names. 进修时间 and 进入选调生时间 are something else.
package struct HeaderPattern: Sendable {
  let start, end: String
  let field: Field

  private static let words: Set<String> = [
    "单位", "本单位", "现单位", "现工作单位", "本单位工作", "机关", "本机关", "本部门", "部门", "局", "本局", "委", "本委", "院", "本院",
    "校", "本校", "学校", "所", "本所", "办", "本办", "厅", "本厅", "中心", "本中心", "本站", "镇", "乡", "街道", "本镇",
    "本乡",
    "本街道", "岗", "我局", "我单位", "我委", "我院",
  ]
  private static let endings = [
    "单位", "机关", "局", "委", "厅", "院", "镇", "乡", "街道", "中心", "支队", "大队", "学校", "中学", "小学",
  ]
  /// Words whose first character makes another verb of 进: 进修, 进入, 进藏, 进疆, 进站, 进驻, 进城.
  private static let otherVerbs: Set<Character> = Set("修入藏疆站驻城口出度行展步村党团")

  /// - Parameter titles: the text of the sheet's titles.
  func fits(_ normal: String, titles: () -> String) -> Bool {
    guard normal.startsWith(start), normal.endsWith(end),
      normal.count > start.count + end.count
    else { return false }
    let middle = String(normal.dropFirst(start.count).dropLast(end.count))
    if Self.words.contains(middle) { return true }
    guard middle.count >= 2, let first = middle.first, !Self.otherVerbs.contains(first) else {
      return false
    }
    return Self.endings.contains { middle.endsWith($0) } || titles().contains(middle)
  }
}
