import BianzhiCore

extension FormHeading {
  /// Posts named by their title: 科长职数, 副股长职数, 领导职数 over 主任, and 职数 alone, which tells no role.
  ///
  /// - Parameters:
  ///   - path: the normalised header words of one column, from the top down.
  ///   - isOfUnits: whether the rows are units; then the title must say whether it leads them or their bodies.
  init?(titled path: [String], isOfUnits: Bool) {
    let whole = path.joined()
    // 实配 over 正 and 副 is of posts, too: nobody counts people so.
    let isOfPosts =
      whole.holds("职数")
      || path.count > 1 && ["正", "副"].contains(path.last)
        && ["实配", "现配"].contains(where: whole.holds)
    guard isOfPosts, !Self.balances.contains(where: whole.holds) else { return nil }
    let isActual = Self.actuals.contains(where: whole.holds)
    let titles = path.map(Self.title).filter { !$0.isEmpty }
    // 职数 over 正 and 副.
    if let role = titles.last.flatMap({ PostRole(recorded: $0) }), path.count > 1 {
      let isOfBodies = !isOfUnits || Self.bodies.contains(where: whole.holds)
      self.init(
        part: .post(isOfBodies ? .bodies : .unit, role, rank: ""),
        measure: isActual ? .actual : .approved)
      return
    }
    guard let title = titles.last(where: { Self.isTitle($0) }) else {
      guard !isOfUnits, titles.allSatisfy(Self.sorts.contains) else { return nil }
      self.init(part: .leaders(.bodies), measure: isActual ? .actual : .approved)
      return
    }
    guard let role = PostRole(ofPost: title), let scope = isOfUnits ? Self.scope(title) : .bodies
    else { return nil }
    self.init(part: .post(scope, role, rank: ""), measure: isActual ? .actual : .approved)
  }

  /// 职数, 核定职数 alone in a column of units: the leaders' posts of each.
  init?(bareLeaders path: [String]) {
    guard path.count == 1, Self.bareLeaders.contains(path[0]) else { return nil }
    self.init(part: .leaders(.unit), measure: .approved)
  }

  private static let bareLeaders: Set<String> = [
    "职数", "核定职数", "批准职数", "应配职数", "职数核定", "职数配备", "领导职务职数", "领导人员职数",
    "校级领导职数", "校领导职数", "校级干部职数", "校级职数", "院级领导职数", "院领导职数", "院级职数", "馆领导职数", "所领导职数",
  ]

  private static let bodies = ["内设", "中层", "股级", "科室", "股室", "处室"]
  private static let balances = ["超", "缺", "空"]
  private static let actuals = ["实配", "实有", "现有", "现配", "在职", "在岗"]
  /// What stands before or behind a title, or says of which posts a number without one is.
  private static let frames = [
    "核定", "批准", "应配", "应设", "领导职数", "领导干部职数", "职数", "编制", "实配", "实有", "现有", "现配", "人数", "名额", "数",
  ]
  private static let sorts: Set<String> = [
    "中层", "中层干部", "中层领导", "股级", "股级干部", "股级领导", "科级", "科级领导", "内设机构", "科室", "股室", "处室", "内设机构领导",
    "领导", "领导干部",
  ]

  private static func title(_ word: String) -> String {
    var rest = word[...]
    var isShorter = true
    while isShorter {
      let count = rest.count
      for frame in frames {
        if rest.startsWith(frame) { rest = rest.dropFirst(frame.count) }
        if rest.endsWith(frame) { rest = rest.dropLast(frame.count) }
      }
      isShorter = rest.count < count
    }
    return rest.wholeMatch(of: doubled).map { String($0.2) } ?? String(rest)
  }

  /// 副股长（副主任）, which is read without its brackets: one post by two titles of the same role.
  nonisolated(unsafe) private static let doubled =
    #/(正|副)\p{Han}{0,2}?(?:长|主任|书记|职)(\1\p{Han}{0,2}(?:长|主任|书记))/#

  private static func isTitle(_ text: String) -> Bool {
    text.count <= 6
      && text.wholeMatch(
        of: #/(内设机构|科室|股室|处室)?(正|副)?[\p{Han}]{0,2}(长|主任|书记|主席|负责人)/#) != nil
  }

  /// 局长 leads a unit, 科长 one of its bodies; of 主任 and 所长 nobody knows.
  private static func scope(_ title: String) -> PostScope? {
    let word = title.startsWith("副") || title.startsWith("正") ? String(title.dropFirst()) : title
    if ["局长", "厅长", "乡长", "镇长", "县长", "区长", "市长", "校长", "院长", "主席", "检察长", "乡镇长"].contains(word) {
      return .unit
    }
    return ["科长", "股长", "处长", "内设机构负责人", "科室负责人", "股室负责人", "庭长", "中层"].contains(word)
      ? .bodies : nil
  }
}
