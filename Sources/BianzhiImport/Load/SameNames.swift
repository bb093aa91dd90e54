import BianzhiCore

/// Rows one below the other of the same name and of leading posts, of which no number or birth date tells whether they are two
/// people: 党组书记 and 局长 may be one.
struct SameNames {
  private var organ: Int64 = -1
  private var number: Int64?
  private var birth: Int32 = 0
  private var name: UInt64 = 0
  private var leads = false
  private var line = -1

  /// What stands as the state of such a row, so that people are asked.
  static let text = HeadedState.text(heading: "姓名", "与上一行同名（不知是否同一人）")

  /// Notes a row.
  ///
  /// - Returns: whether it may be the person of the row before.
  @inline(__always)
  mutating func note(
    _ organ: Int64, _ number: Int64?, _ birth: Int32, _ name: UnsafeRawBufferPointer, leads: Bool,
    line: Int
  ) -> Bool {
    let hash = name.isEmpty ? 0 : ByteTable.wideHash(name, seed: 0)
    defer {
      (self.organ, self.number, self.birth, self.name) = (organ, number, birth, hash)
      (self.leads, self.line) = (leads, line)
    }
    return hash != 0 && hash == self.name && organ == self.organ
      && leads && self.leads && line == self.line + 1
      && (number == nil || self.number == nil) && (birth == 0 || self.birth == 0)
  }
}
