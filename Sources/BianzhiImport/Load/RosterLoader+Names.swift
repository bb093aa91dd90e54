import BianzhiCore

/// Names with something beside them: 张一（退休）, *李四.
extension RosterLoader {
  @inline(__always)
  func listedName(_ row: CellReader) -> ListedName? {
    let bytes = row.bytes(columns.name)
    return ListedName.mayStand(in: bytes) ? ListedName(row.string(columns.name)) : nil
  }

  @inline(__always)
  func bindName(_ row: CellReader) {
    guard var name = listed?.name else { return bindText(row, columns.name) }
    name.withUTF8 { insert.bind(UnsafeRawBufferPointer($0)) }
  }

  /// What tells a person without a number apart within the organ.
  @inline(__always)
  func nameKey(_ row: CellReader, birth: Int32, _ id: Int64) -> UInt64 {
    guard var name = listed?.name else {
      return RosterRow.nameKey(name: row.bytes(columns.name), birth: birth, row: id)
    }
    return name.withUTF8 {
      RosterRow.nameKey(name: UnsafeRawBufferPointer($0), birth: birth, row: id)
    }
  }

  /// What a remark tells of the state, or else a bracket behind the name.
  ///
  /// - Parameter tells: the remark is asked at all.
  func remark(_ row: CellReader, tells: Bool, by day: Int32) throws -> OtherState? {
    if tells, let note = try answer(row, columns.note, by: day) { return note }
    guard let said = nameNote else { return nil }
    return try note(withoutOwn(said, row), columns.name, row, by: day)
  }

  /// What stands in a bracket behind the name and tells a state.
  var nameNote: String? { listed.flatMap { $0.note.isEmpty ? nil : $0.note } }
}
