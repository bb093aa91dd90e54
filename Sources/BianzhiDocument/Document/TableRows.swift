/// Rows of tables inside a document; their cells stand between tabs.
struct TableRows {
  private var header: [String]?
  /// Whether the table was begun, and whether its numbers are plainly approved totals.
  private(set) var isPlain: Bool?

  mutating func begin(isPlain: Bool) { self.isPlain = isPlain }

  /// A row as the sentences that it says; a cell with words and a cell with a bare number are one.
  ///
  /// - Parameter focus: the organ that the text speaks of; nil within where that is open.
  mutating func read(
    _ range: Range<Int>, _ form: PlainForm, _ draft: inout Draft, focus: String??
  ) {
    let cells = Self.cells(range, form)
    let words = cells.map(form.words)
    let hasTotals = ((header ?? []) + words).contains(where: Self.isAfter)
    guard isPlain != false || hasTotals, Self.owners(words, header).count < 2 else {
      Self.leave(cells, form, &draft)
      return
    }
    if words.count == 2, let label = Self.label(words[0]) {
      if case .some(let organ) = focus, isPlain != false || Self.isAfter(words[0]) {
        put(cells[1], label, cells[0].lowerBound, owner: organ, form, &draft)
      } else {
        Self.leave(cells, form, &draft)
      }
      return
    }
    if words.dropFirst().contains(where: { Self.label($0) != nil }),
      !words.contains(where: { Int($0) != nil })
    {
      header = words
      return
    }
    guard let header, header.count == words.count, let name = Self.owners(words, header).first
    else {
      Self.leave(cells, form, &draft)
      return
    }
    for (place, cell) in cells.enumerated() where place > 0 {
      guard let label = label(of: place, header, words) else {
        Self.leave([cell], form, &draft)
        continue
      }
      put(
        cell, label, cell.lowerBound, owner: OrganWords.withoutBrackets(name),
        isAfter: Self.isAfter(header[place]), form, &draft)
    }
  }

  /// What a column counts in a row; nil where that is open, or the number may be no total.
  private func label(of place: Int, _ header: [String], _ words: [String]) -> Label? {
    guard var label = Self.label(header[place]) ?? Self.half(header[place], among: header),
      isPlain != false || Self.isAfter(header[place])
    else { return nil }
    if let column = header.firstIndex(where: Self.kindColumns.contains),
      case .quota(nil, let scope) = label.content
    {
      guard let kind = KindWords.short(words[column]) else { return nil }
      label.content = .quota(kind: kind.name, scope: scope)
    }
    return label
  }

  /// 调整后行政编制 is a total, whatever the table is about.
  private static func isAfter(_ heading: String) -> Bool {
    AfterWords.all.contains(where: heading.hasPrefix)
  }

  /// The organs of a row, without the one it belongs to: 主管部门.
  private static func owners(_ words: [String], _ header: [String]?) -> [String] {
    words.indices.filter { place in
      guard OrganWords.isName(words[place]) else { return false }
      guard let header, header.indices.contains(place) else { return true }
      return !header[place].containsAny(["主管", "举办", "隶属", "归口", "上级"])
    }.map { words[$0] }
  }

  /// Headings of columns that tell which kind the number of a row is of.
  private static let kindColumns = Set(["编制种类", "编制类型", "编制性质", "编制类别"])

  /// 正职 and 副职 as columns of their own, where the table has no posts of inner bodies.
  private static func half(_ words: String, among header: [String]) -> Label? {
    guard words == "正职" || words == "副职",
      !header.contains(where: { $0.containsAny(["内设", "科级", "股级", "处级", "中层"]) })
    else { return nil }
    return Label(content: .half(words == "正职" ? .main : .deputy))
  }

  mutating func end() { (header, isPlain) = (nil, nil) }

  static func cells(_ range: Range<Int>, _ form: PlainForm) -> [Range<Int>] {
    var (cells, start) = ([Range<Int>](), range.lowerBound)
    for place in range where form.text[place] == "\t" {
      cells.append(start..<place)
      start = place + 1
    }
    return cells + [start..<range.upperBound]
  }

  private static func label(_ words: String) -> Label? {
    let bare =
      words.trailing(["(名)", "(人)", "(个)"]).map { String(words.dropLast($0.count)) } ?? words
    guard let label = LabelReader.read(bare), label.content != .open, label.sign == 0,
      label.owner == .focus
    else { return nil }
    return label
  }

  /// A cell that holds one number and nothing else, with or without its unit.
  private func put(
    _ cell: Range<Int>, _ label: Label, _ start: Int, owner: String?, isAfter: Bool = false,
    _ form: PlainForm, _ draft: inout Draft
  ) {
    guard !cell.isEmpty else { return }
    if putSplit(cell, label, owner: owner, form, &draft) { return }
    guard let number = Self.number(cell, form) else {
      Self.leave([cell], form, &draft)
      return
    }
    let span = form.span(start..<cell.upperBound)
    draft.update(owner) { organ in
      switch label.content {
      case .quota(let kind, let scope):
        organ.quotas.append(
          QuotaProposal(
            kind: kind, number: number, scope: scope, state: isAfter ? .after : .stated, span: span)
        )
      case .inner(let words):
        organ.innerPosts.append(InnerPostProposal(label: words.name, number: number, span: span))
      case .leaders(let titles):
        guard titles.count == 1, !titles[0].isInner, TitleWords.fits(titles[0], organ: owner) else {
          return
        }
        let post = PostProposal(
          title: titles[0].text, number: number, isConcurrent: false, span: span)
        Self.add(post, titles[0].role, to: &organ)
      case .leaderTotal(let words):
        organ.leaders.other.append(
          PostProposal(title: words, number: number, isConcurrent: false, span: span))
      case .half(let half):
        let post = PostProposal(
          title: half == .main ? "正职" : "副职", number: number, isConcurrent: false, span: span)
        Self.add(post, half == .main ? .main : .deputy, to: &organ)
      case .staff, .open: return
      }
    }
  }

  /// 1正3副 in a column of leaders or of heads of inner bodies.
  ///
  /// - Returns: whether the cell holds a split, taken or listed as unread.
  private func putSplit(
    _ cell: Range<Int>, _ label: Label, owner: String?, _ form: PlainForm, _ draft: inout Draft
  ) -> Bool {
    let words = form.words(cell)
    guard SplitRule.stands(in: words) else { return false }
    let span = form.span(cell)
    switch (label.content, SplitWords.read(words)) {
    case (.leaderTotal(let name), let split?):
      draft.leaderTotals.append(
        Draft.LeaderTotal(
          organ: draft.update(owner) { $0.name }, label: name, number: split.main + split.deputy,
          span: span, split: split))
    case (.inner(let words), let split?) where words.half == nil:
      draft.update(owner) {
        $0.innerPosts.append(
          InnerPostProposal(
            label: words.name, number: nil, main: split.main, deputy: split.deputy, span: span))
      }
    default:
      draft.unread.append(
        UnreadText(text: form.written(cell), span: span, reason: .notUnderstood))
    }
    return true
  }

  private static func add(
    _ post: PostProposal, _ role: TitleWords.Role, to organ: inout OrganProposal
  ) {
    switch role {
    case .main: organ.leaders.main.append(post)
    case .deputy: organ.leaders.deputy.append(post)
    case .other: organ.leaders.other.append(post)
    }
  }

  private static func number(_ cell: Range<Int>, _ form: PlainForm) -> Int? {
    var end = cell.upperBound
    if "名人个".unicodeScalars.contains(form.text[end - 1]) { end -= 1 }
    guard !form.isAfterGap[cell.lowerBound..<end].dropFirst().contains(true) else { return nil }
    return WrittenNumber.value(form.text[cell.lowerBound..<end])
  }
}
