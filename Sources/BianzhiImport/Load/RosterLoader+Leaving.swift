import BianzhiCore

extension RosterLoader {
  /// The day of leaving: of its own column, else the one that the state's text or a note tells.
  @inline(__always)
  func bindLeftOn(_ row: CellReader, _ state: Term, line: Int) throws {
    let column = columns.leftOn(row)
    guard CellReader.isBlankMark(row.bytes(column)) else {
      bindDay(row, column, line: line)
      return
    }
    if state.leftOn > 0 {
      insert.bind(Int64(state.leftOn))
    } else if columns.note >= 0, !CellReader.isBlankMark(row.bytes(columns.note)),
      let day = notedDay(row)
    {
      insert.bind(Int64(day))
    } else {
      insert.bindNull()
    }
  }

  /// The day on which somebody came: of its own column, else the one that a note tells.
  @inline(__always)
  func bindEntered(_ row: CellReader, line: Int) {
    if columns.note >= 0, !CellReader.isBlankMark(row.bytes(columns.note)),
      CellReader.isBlankMark(row.bytes(columns.entered)),
      let day = states.entryDay(of: row.bytes(columns.note))
    {
      insert.bind(Int64(day))
    } else {
      bindDay(row, columns.entered, line: line)
    }
  }

  /// The day that a note tells of somebody whose own state says the same: 退休, and 2024年8月退休 beside it.
  func notedDay(_ row: CellReader) -> Int32? {
    guard ownState(row)?.isLeft == true else { return nil }
    return states.leavingDay(of: row.bytes(columns.note))
  }

  /// A day of leaving that has come by the data day; one of a post (离任日期) says nothing of the person.
  func leavingDay(_ row: CellReader, by day: Int32) -> OtherState? {
    let column = columns.leftOn(row)
    guard column >= 0, !columns.isOfPost(column),
      case .date(let stored) = RecordedDate.read(row.bytes(column)),
      let left = RecordedDate(stored: Int64(stored)), left.last.yyyymmdd <= day
    else { return nil }
    return (HeadedState.text(heading: heading(column, ""), row.string(column)), column)
  }
}
