import GRDB

/// The person indexes `staff_block` and `pay_block`: sorted entries, many to a block.
///
/// One row of SQL an entry would cost more than the roster row itself, to write and to read. Reading
/// the whole index is a walk through memory; finding one person is one look into the index and a
/// search in a block.
package enum PersonBlock {
  /// One row of a roster or pay list, under its person.
  package struct Entry: Sendable {
    package var day: Int32
    /// `term.id` of the state that counts; 0 for pay.
    package var state: Int32
    /// An identity number; while sorting also the hash of a name, with the top bit set.
    package var person: UInt64
    package var row: Int64

    package init(day: Int32, state: Int32, person: UInt64, row: Int64) {
      (self.day, self.state, self.person, self.row) = (day, state, person, row)
    }

    @inline(__always)
    package static func < (left: Entry, right: Entry) -> Bool {
      if left.day != right.day { return left.day < right.day }
      if left.person != right.person { return left.person < right.person }
      return left.row < right.row
    }
  }

  package enum Table: Sendable {
    case staff
    case pay

    var name: String { self == .staff ? "staff_block" : "pay_block" }
    var day: String { self == .staff ? "day" : "month" }
    var lists: String { self == .staff ? "roster_list" : "pay_list" }
    var rows: String { self == .staff ? "staff_row" : "pay_row" }
  }

  /// Entries a block: what fits a page of 4 KiB.
  static let size = 192

  /// Bytes an entry takes.
  static let width = 20

  /// Packs sorted entries as one segment of each of their days, and gives the rows to a writer.
  package struct Writer {
    /// The statement that its rows are for.
    package static func insert(into table: Table) -> String {
      """
      INSERT INTO \(table.name) (\(table.day), segment, first, last, people, checksum)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    }

    private let insert: RowWriter
    private let segment: Int64
    private var packing = Packing()

    package init(_ insert: RowWriter, segment: Int64) {
      (self.insert, self.segment) = (insert, segment)
    }

    /// - Precondition: entries come in order.
    package mutating func add(_ entry: Entry) throws {
      if let block = packing.add(entry) { try write(block) }
    }

    package mutating func finish() throws {
      if let block = packing.finish() { try write(block) }
      try insert.send()
    }

    private func write(_ block: Packed) throws {
      insert.bind(Int64(block.day))
      insert.bind(segment)
      insert.bind(block.first)
      insert.bind(block.last)
      block.bytes.withUnsafeBytes { insert.bindBlob($0) }
      insert.bind(block.checksum(day: Int64(block.day), segment))
      try insert.run()
    }
  }

  /// Unpacks a stored block.
  static func unpack(_ bytes: UnsafeRawBufferPointer, day: Int32, into entries: inout [Entry]) {
    let count = bytes.count / width
    entries.removeAll(keepingCapacity: true)
    for index in 0..<count {
      let person = bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
      let row = bytes.loadUnaligned(fromByteOffset: (count + index) * 8, as: Int64.self)
      let state = bytes.loadUnaligned(fromByteOffset: count * 16 + index * 4, as: Int32.self)
      entries.append(
        Entry(
          day: day, state: Int32(littleEndian: state), person: UInt64(littleEndian: person),
          row: Int64(littleEndian: row)))
    }
  }
}
