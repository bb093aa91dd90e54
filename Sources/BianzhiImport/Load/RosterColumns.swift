import BianzhiCore

/// Where a roster's columns stand; −1 for one it does not have.
struct RosterColumns {
  let person, name, sex, birth, organCode, organName, body, kind, post, rank, role, leader: Int
  let onQuota, hasLeft, isAway, personType, leavingReason, likeCivilServants, homeUnit: Int
  let postSince, entered, state, leftOn, postState, removedOn, document, note: Int
  /// All columns of the sort of people; mostly none or that of ``personType``.
  let sorts: [Int]
  /// Columns of days of leaving where there are several, those of a post (离任日期) left out.
  let leavings: [Int]
  /// The one column of the day of leaving is of a post (离任日期), which says nothing of the person.
  private let endsPost: Bool
  /// The column that tells unit and post in one text; −1 where a column of its own tells the unit.
  let unitAndPost: Int
  /// The column of the state asks 是否在岗: 是 and 否 answer that.
  let asksWhetherInPost: Bool
  /// The column of leaders asks 是否班子成员, which is not whether somebody leads an inner body.
  let asksOfTeam: Bool

  /// Whether a column besides the state's that tells of it holds something in a row.
  @inline(__always)
  func tellState(_ row: CellReader) -> Bool {
    // One after the other: an array of them would be kept and let go for every row.
    tells(note, row) || tells(leftOn(row), row) || tells(onQuota, row) || tells(hasLeft, row)
      || tells(isAway, row) || tells(personType, row) || tells(leavingReason, row)
      || tells(homeUnit, row) || tellMoreSorts(row)
  }

  /// The column of the day of leaving; of several (退休时间, 调出时间) the one of the earliest day in the row.
  @inline(__always)
  func leftOn(_ row: CellReader) -> Int {
    leavings.isEmpty ? leftOn : earliestLeaving(row)
  }

  /// Whether a column of the day of leaving is that of a post.
  func isOfPost(_ leaving: Int) -> Bool { endsPost && leaving == leftOn }

  private func earliestLeaving(_ row: CellReader) -> Int {
    let days = leavings.compactMap { column -> (column: Int, day: Int32)? in
      guard case .date(let stored) = RecordedDate.read(row.bytes(column)),
        let day = RecordedDate(stored: Int64(stored))
      else { return nil }
      return (column, day.first.yyyymmdd)
    }
    let first = days.min { ($0.day, $0.column) < ($1.day, $1.column) }
    return first?.column ?? leavings.first { tells($0, row) } ?? leftOn
  }

  /// Whether a second column of the sort of people holds something.
  @inline(__always)
  private func tellMoreSorts(_ row: CellReader) -> Bool {
    sorts.count > 1 && sorts.contains { tells($0, row) }
  }

  @inline(__always)
  private func tells(_ column: Int, _ row: CellReader) -> Bool {
    column >= 0 && !CellReader.isBlankMark(row.bytes(column))
  }

  init(_ layout: Layout) {
    person = layout.column(.person)
    name = layout.column(.name)
    sex = layout.column(.sex)
    birth = layout.column(.birth)
    organCode = layout.column(.organCode)
    organName = layout.column(.organName)
    body = layout.column(.body)
    kind = layout.column(.quotaKind)
    post = layout.column(.post)
    rank = layout.column(.rank)
    role = layout.column(.role)
    leader = layout.column(.isLeader)
    postSince = layout.column(.postSince)
    entered = layout.column(.entered)
    state = layout.column(.state)
    leftOn = layout.column(.leftOn)
    onQuota = layout.column(.onQuota)
    hasLeft = layout.column(.hasLeft)
    isAway = layout.column(.isAway)
    personType = layout.column(.personType)
    sorts = layout.sorts
    leavings = layout.leavings.filter { !layout.heading($0).contains("离任") }
    endsPost = HeaderWord.normal(layout.heading(layout.column(.leftOn))).contains("离任")
    leavingReason = layout.column(.leavingReason)
    likeCivilServants = layout.column(.likeCivilServants)
    homeUnit = layout.column(.homeUnit)
    postState = layout.column(.postState)
    removedOn = layout.column(.removedOn)
    document = layout.column(.document)
    note = layout.column(.note)
    let tellsUnit = organCode < 0 && organName < 0 && layout.heading(post).contains("单位")
    unitAndPost = tellsUnit ? post : -1
    let heading = HeaderWord.normal(layout.heading(state))
    asksOfTeam = LeaderCells.Flag.asksOfTeam(HeaderWord.normal(layout.heading(leader)))
    asksWhetherInPost = ["在岗", "在职"].contains { heading.contains($0) }
  }
}
