/// The headings of a table's columns, of one row or of several below each other: 编制 above 行政 and 事业.
struct TableHeader {
  /// For each column its headings from the top.
  private(set) var columns: [[String]]
  /// Columns over which a heading reaches: what each of them counts is told in the row below.
  private var isOpen: [Bool]

  init(_ row: TableRow) {
    columns = row.words.map { _ in [] }
    isOpen = row.words.map { _ in false }
    add(row)
  }

  /// Adds a row of headings below those that are there.
  mutating func add(_ row: TableRow) {
    for (place, words) in row.words.enumerated() {
      switch words {
      case TableRow.below, "": continue
      case TableRow.across where place > 0:
        columns[place] = columns[place - 1]
        (isOpen[place - 1], isOpen[place]) = (true, true)
      default:
        columns[place].append(words)
        isOpen[place] = false
      }
    }
  }

  func heading(_ place: Int) -> String { columns[place].joined() }

  /// 调整后行政编制 is a total, whatever the table is about.
  static func isAfter(_ heading: String) -> Bool {
    AfterWords.all.contains(where: heading.hasPrefix)
  }

  func isAfter(_ place: Int) -> Bool { columns[place].contains(where: Self.isAfter) }

  var hasTotals: Bool { columns.indices.contains(where: isAfter) }

  /// Whether the column holds remarks on the numbers of the row.
  func isRemark(_ place: Int) -> Bool {
    ["备注", "说明", "附注", "注", "其他说明"].contains(heading(place))
  }

  /// Whether the column counts the rows.
  func isSerial(_ place: Int) -> Bool { ["序号", "编号", "顺序号"].contains(heading(place)) }

  /// Whether names in the column are none of the organ that the row is about: 主管部门, 内设机构.
  func isAside(_ place: Int) -> Bool {
    heading(place).containsAny(["主管", "举办", "隶属", "归口", "上级", "内设", "科室", "处室", "股室"])
  }

  /// Headings of columns that tell which kind the number of a row is of.
  private static let kinds = Set(["编制种类", "编制类型", "编制性质", "编制类别"])

  /// What a column counts in a row; nil where that is open, or the number may be no total.
  func label(_ place: Int, in words: [String], isPlain: Bool) -> Label? {
    guard !isOpen[place], isPlain || isAfter(place), !isOld(place),
      var label = Self.label(columns[place]) ?? half(place)
    else { return nil }
    if let column = columns.firstIndex(where: { Self.kinds.contains($0.joined()) }),
      case .quota(nil, let scope) = label.content
    {
      guard let kind = KindWords.short(words[column]) else { return nil }
      label.content = .quota(kind: kind.name, scope: scope)
    }
    return label
  }

  /// 现有编制 beside 核定编制 was in force before.
  private func isOld(_ place: Int) -> Bool {
    heading(place).contains("现有")
      && columns.contains { $0.joined().containsAny(["核定", "调整后", "拟", "增", "减"]) }
  }

  /// 正职 and 副职 as columns of their own, where the table has no posts of inner bodies.
  private func half(_ place: Int) -> Label? {
    guard let words = columns[place].first, columns[place].count == 1,
      words == "正职" || words == "副职",
      !columns.contains(where: { $0.joined().containsAny(["内设", "科级", "股级", "处级", "中层"]) })
    else { return nil }
    return Label(content: .half(words == "正职" ? .main : .deputy))
  }
}

extension TableHeader {
  /// Headings above others that say nothing of what is counted.
  private static let neutral = Set([
    "机构编制", "核定", "核定数", "核定情况", "机构编制情况", "编制情况", "职数情况", "机构编制事项",
  ])

  /// What headings below each other say that a number counts.
  static func label(_ path: [String]) -> Label? {
    let words = path.map(bare).filter { !neutral.contains($0) && !AfterWords.all.contains($0) }
    guard let last = words.last, words.allSatisfy({ AfterWords.wish($0) == nil }) else {
      return nil
    }
    guard words.count > 1 else { return label(last) }
    guard words.count == 2, let upper = label(words[0])?.content else { return nil }
    return joined(upper, last)
  }

  /// Words that are a label to themselves.
  private static func label(_ words: String) -> Label? {
    guard let label = LabelReader.read(words), label.content != .open, label.sign == 0,
      label.owner == .focus, label.mark == nil, !label.isEach
    else { return nil }
    return label
  }

  /// Without the unit: 行政编制(名).
  private static func bare(_ words: String) -> String {
    words.trailing(["(名)", "(人)", "(个)"]).map { String(words.dropLast($0.count)) } ?? words
  }

  /// 编制 above 行政, 领导职数 above 正职, 科级领导职数 above 副职.
  private static func joined(_ upper: Label.Content, _ words: String) -> Label? {
    let half = ["正职": InnerPostWords.Half.main, "正": .main, "副职": .deputy, "副": .deputy][words]
    switch upper {
    case .quota(let whole, _):
      guard let kind = KindWords.short(words), kind.name != nil, KindWords.isSum(whole)
      else { return nil }
      return Label(content: .quota(kind: kind.name, scope: nil))
    case .leaderTotal:
      if let half { return Label(content: .half(half)) }
      guard let own = label(words), own.content.isLeaders else { return nil }
      return own
    case .inner(let posts) where posts.half == nil:
      guard let half else { return label(of: words, below: posts) }
      return InnerPostWords(posts.label + (half == .main ? "正职" : "副职")).map {
        Label(content: .inner($0))
      }
    case .leaders, .inner, .half, .staff, .open: return nil
    }
  }

  /// 内设机构领导职数 above 正科级.
  private static func label(of words: String, below upper: InnerPostWords) -> Label? {
    guard let posts = InnerPostWords(words) ?? InnerPostWords(words + "领导职数"),
      let rank = posts.rank, upper.rank == nil || upper.rank == rank
    else { return nil }
    return Label(content: .inner(posts))
  }
}
