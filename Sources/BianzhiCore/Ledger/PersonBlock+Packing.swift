import GRDB

extension PersonBlock {
  /// A block as it is stored.
  struct Packed {
    let day: Int32
    let first, last: Int64
    let bytes: [UInt8]

    /// - Parameter day: as it is stored.
    func checksum(day: Int64, _ segment: Int64) -> Int64 {
      bytes.withUnsafeBytes {
        PersonBlock.checksum(day: day, segment: segment, first: first, last: last, $0)
      }
    }
  }

  /// Cuts sorted entries into blocks, none of which has entries of two days.
  struct Packing {
    private var block: [Entry] = []

    init() { block.reserveCapacity(size) }

    /// - Returns: the block before, if the entry begins another.
    mutating func add(_ entry: Entry) -> Packed? {
      let isFull = block.count == size || (block.last.map { $0.day != entry.day } ?? false)
      let packed = isFull ? finish() : nil
      block.append(entry)
      return packed
    }

    /// The block that is left.
    mutating func finish() -> Packed? {
      guard let first = block.first, let last = block.last else { return nil }
      defer { block.removeAll(keepingCapacity: true) }
      var bytes = [UInt8](repeating: 0, count: block.count * width)
      bytes.withUnsafeMutableBytes { memory in
        for (index, entry) in block.enumerated() {
          let (people, rows) = (index * 8, (block.count + index) * 8)
          let states = block.count * 16 + index * 4
          memory.storeBytes(of: entry.person.littleEndian, toByteOffset: people, as: UInt64.self)
          memory.storeBytes(of: entry.row.littleEndian, toByteOffset: rows, as: Int64.self)
          memory.storeBytes(of: entry.state.littleEndian, toByteOffset: states, as: Int32.self)
        }
      }
      return Packed(
        day: first.day, first: Int64(first.person), last: Int64(last.person), bytes: bytes)
    }
  }

  /// The statement that stores a block.
  struct BlockInsert {
    private let insert: RawStatement

    init(_ database: Database, _ table: Table) throws {
      insert = try RawStatement(database, Writer.insert(into: table))
    }

    func run(_ block: Packed, day: Int32, _ segment: Int64) throws {
      insert.bind(Int64(day), at: 1)
      insert.bind(segment, at: 2)
      insert.bind(block.first, at: 3)
      insert.bind(block.last, at: 4)
      block.bytes.withUnsafeBytes { insert.bindBlob($0, at: 5) }
      insert.bind(block.checksum(day: Int64(day), segment), at: 6)
      try insert.run()
    }
  }
}
