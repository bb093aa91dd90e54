import BianzhiCore

/// Columns of a register of people who came or went that no header word tells, and their cells do: 事由 over 退休 and 考录 says
/// who went and who came, 离岗时间 beside it when.
struct MoveColumns {
  /// Tells of everybody who came and who went; nil where no column does.
  let direction: Int?
  let day: Int?
  /// Some column is headed like one of reasons.
  let hasReason: Bool

  /// - Returns: nil where the table is no list of people's names, or its own columns tell both.
  init?(_ candidate: Candidate, in head: SheetHead) {
    let layout = candidate.layout
    guard candidate.kind.column(.movedOn) != nil, layout.columns[.name] != nil,
      [.movement, .entered, .leftOn, .takenBy].allSatisfy({ layout.columns[$0] == nil })
    else { return nil }
    let rows = head.rows.count { row in
      row.number > candidate.block.rows.upperBound && row.words.count { !$0.isEmpty } > 1
    }
    let open = candidate.untold
    let word = { (column: Int) in HeaderWord.normal(layout.heading(column)) }
    let reasons =
      [Field.reason, .leavingReason].compactMap { layout.columns[$0] }
      + layout.headings.indices.filter { column in
        Self.reasons.contains(word(column)) && !layout.columns.values.contains(column)
      }
    hasReason = !reasons.isEmpty
    direction = reasons.first { column in
      let words = candidate.words(column, in: head)
      return !words.isEmpty && words.count * 10 >= rows * 8
        && words.allSatisfy { MoveReason.isEntry($0) != nil }
    }
    let days = open.filter { Field.movedOn.mayHold(candidate.words($0, in: head)) }
    day =
      layout.columns[.movedOn]
      ?? Self.days.lazy.compactMap { name in days.first { word($0) == name } }.first
  }

  /// The layout with the columns that were told.
  func told(_ layout: Layout) -> (layout: Layout, columns: [Int]) {
    var (whole, columns) = (layout, [Int]())
    if let direction {
      whole = whole.with(.movement, in: direction)
      columns.append(direction)
    }
    if let day, hasReason, layout.columns[.movedOn] == nil {
      whole = whole.with(.movedOn, in: day)
      columns.append(day)
    }
    return (whole, columns)
  }

  private static let reasons = Set(
    [
      "原因", "事由", "类型", "类别", "情况", "方式", "性质", "形式", "变动事由", "增减事由", "异动事由", "出编事由", "减员事由",
      "减编事由", "事项", "业务事项", "办理事项", "登记事项", "业务类型", "业务类别", "办理类型", "办理类别", "办理业务", "登记类型",
      "登记类别",
      "变化情况", "变化原因", "去向", "离岗原因", "离编原因", "离开原因", "离职原因", "退出原因", "调整原因", "减员类型", "减员类别", "减少类型",
      "减员方式", "减少方式", "出编方式", "出编类型",
    ].map(HeaderWord.normal))
  /// The better ones first.
  private static let days = [
    "离岗时间", "离岗日期", "离开时间", "离职时间", "离职日期", "调离时间", "辞职时间", "退出时间", "退休时间", "退休日期", "离退休时间", "减少年月",
    "减员年月", "出编年月", "下编年月", "调出年月", "退休年月", "年月", "起始时间", "执行时间", "批准时间", "批准日期", "审批时间", "审批日期",
    "文件时间",
  ].map(HeaderWord.normal)
}

extension Candidate {
  /// Whether a list of people is a register of those who came and went by its cells, or by a title and its day.
  func isToldByMoves(in head: SheetHead, at place: SheetPlace) -> Bool {
    guard let moves = MoveColumns(self, in: head), moves.day != nil else { return false }
    return moves.direction != nil
      || moves.hasReason
        && ExitTitle.isMeant(
          head.captions(above: block.rows) + [place.sheet ?? "", place.file])
  }

  /// Whether a roster tells nothing of its people but why and when each of them went, so that it is the register of those:
  /// 离岗时间 and 减员原因.
  func registersExits(in head: SheetHead, _ place: SheetPlace) -> Bool {
    let others: [Field] = [
      .quotaKind, .state, .body, .post, .onQuota, .isLeader, .entered, .rank, .role,
    ]
    guard let column = layout.columns[.leavingReason],
      others.allSatisfy({ layout.columns[$0] == nil }),
      !(head.captions(above: block.rows) + [place.sheet ?? "", place.file]).contains(where: {
        $0.holds("名册")
      })
    else { return false }
    let reasons = words(column, in: head)
    let rows = head.rows.count { row in
      row.number > block.rows.upperBound && row.words.count { !$0.isEmpty } > 1
    }
    let hasDay = layout.headings.indices.contains { index in
      HeaderSense.dayStem(HeaderWord.normal(layout.heading(index))) != nil
    }
    return hasDay && !reasons.isEmpty && reasons.count == rows
      && reasons.allSatisfy { MoveReason.isEntry($0) == false }
  }
}

extension Candidate {
  /// Whether a roster tells nothing of its people but the kind of their places, who went and who came, and when, and its
  /// title or the column says that they did: 编制类型, 办理事项 over 出编, and 日期.
  func registersMoves(in head: SheetHead, _ place: SheetPlace) -> Bool {
    let others: [Field] = [.state, .body, .post, .isLeader, .entered, .rank, .role]
    let titles = head.captions(above: block.rows) + [place.sheet ?? "", place.file]
    guard others.allSatisfy({ layout.columns[$0] == nil }),
      !titles.contains(where: { $0.holds("名册") }),
      let moves = MoveColumns(Candidate(kind: .movements, block: block), in: head),
      let direction = moves.direction, moves.day != nil
    else { return false }
    let word = HeaderWord.normal(layout.heading(direction))
    return ["事项", "业务", "办理"].contains(where: word.holds) || ExitTitle.isMeant(titles)
      || MoveTitle.of(titles) != nil
  }
}

extension Candidate {
  /// Whether a roster tells nothing of its people but how and when they came, and has a column for the slip by which
  /// they did, blank or not: 进入方式, 进入日期, 核准单号.
  func listsEntrants(in head: SheetHead, _ place: SheetPlace) -> Bool {
    let others: [Field] = [.state, .body, .post, .isLeader, .rank, .role]
    let titles = head.captions(above: block.rows) + [place.sheet ?? "", place.file]
    guard others.allSatisfy({ layout.columns[$0] == nil }),
      !titles.contains(where: { $0.holds("名册") })
    else { return false }
    let moves = Candidate(kind: .movements, block: block).layout.columns
    return moves[.slip] != nil && moves[.reason] != nil && moves[.entered] != nil
  }
}

extension Candidate {
  /// Whether what could be a register of entries is the roster that its title says: 花名册 with 职务 beside 进入方式, 进入时间
  /// and 核准单号, and nothing that tells who came or went.
  func isTitledRoster(in head: SheetHead, _ place: SheetPlace) -> Bool {
    let titles = head.captions(above: block.rows) + [place.sheet ?? "", place.file]
    guard layout.columns[.movement] == nil, layout.columns[.leftOn] == nil,
      titles.contains(where: { $0.holds("花名册") }), MoveTitle.of(titles) == nil
    else { return false }
    let roster = Candidate(kind: .roster, block: block).layout.columns
    return [Field.post, .state, .body].contains { roster[$0] != nil }
  }
}

/// Titles of registers of people who gave up their places: 2024年出编登记, 减编人员名单.
enum ExitTitle {
  static func isMeant(_ texts: [String]) -> Bool {
    texts.contains { text in
      let words = text.compatibilityForm.filter { !$0.isWhitespace }
      return words.count <= 40 && !PeopleList.isProse(words)
        && !["入编", "增", "拟", "计划", "申请", "进出"].contains(where: words.holds)
        && words.contains(register)
    }
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let register =
    #/(?:出编|下编|减编|退编|离编|减员|减人)(?:人员|干部|职工)?(?:情况|信息)?(?:登记|台账|明细|名单|汇总|备案|统计|一览|表)/#
}
