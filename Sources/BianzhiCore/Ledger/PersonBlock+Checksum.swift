extension PersonBlock {
  /// The checksum that a block is stored with: against damage to the file, not against forgers.
  static func checksum(
    day: Int64, segment: Int64, first: Int64, last: Int64, _ people: UnsafeRawBufferPointer
  ) -> Int64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for number in [day, segment, first, last] {
      hash = ByteTable.fold(hash ^ UInt64(bitPattern: number))
    }
    return Int64(bitPattern: ByteTable.wideHash(people, seed: hash))
  }

  /// The columns that ``whole(_:_:)`` reads.
  static func columns(of table: Table) -> String {
    "\(table.day), segment, first, last, people, checksum"
  }

  /// The entries' bytes of the block that a statement on ``columns(of:)`` stands at.
  ///
  /// - Throws: ``DerivedDataError`` where the block is not as it was stored.
  static func whole(
    _ blocks: RawStatement, _ table: Table
  ) throws -> UnsafeRawBufferPointer {
    let (day, segment, people) = (blocks.integer(0), blocks.integer(1), blocks.blob(4))
    let found = checksum(
      day: day, segment: segment, first: blocks.integer(2), last: blocks.integer(3), people)
    guard found == blocks.integer(5), !people.isEmpty, people.count % width == 0 else {
      blocks.reset()
      throw DerivedDataError(place: "\(table.name), \(day), segment \(segment)")
    }
    return people
  }
}
