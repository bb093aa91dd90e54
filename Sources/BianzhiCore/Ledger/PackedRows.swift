import Glibc

/// Rows of values in a piece of memory: a tag for each value, then the value.
///
/// It owns the memory alone, as a value that cannot be copied. That is why it may cross to another thread
/// although pointers may not: whoever holds it is the only one who can reach the memory, for the pointer
/// is private and never given out beyond a call.
package struct PackedRows: ~Copyable, @unchecked Sendable {
  /// Bytes a block has room for.
  static let usual = 1 << 17
  /// Room that is always left for the numbers of a row.
  private static let spare = 1024

  private typealias Tag = PackedRow

  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  /// Bytes used.
  private(set) var count = 0
  private var rows = 0

  init() {
    capacity = Self.usual
    base = .allocate(byteCount: capacity, alignment: 8)
  }

  deinit {
    base.deallocate()
  }

  /// Rows that are handed over whole; nobody adds to them any more.
  final class Parcel: Sendable {
    let rows: PackedRows

    init(_ rows: consuming PackedRows) {
      self.rows = rows
    }
  }

  @inline(__always)
  mutating func appendNull() {
    base.storeBytes(of: Tag.null, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  @inline(__always)
  mutating func append(_ value: Int64) {
    base.storeBytes(of: Tag.integer, toByteOffset: count, as: UInt8.self)
    base.storeBytes(of: value, toByteOffset: count + 1, as: Int64.self)
    count += 9
  }

  /// UTF-8 text.
  @inline(__always)
  mutating func append(text bytes: UnsafeRawBufferPointer) {
    append(bytes, Tag.text)
  }

  mutating func append(blob bytes: UnsafeRawBufferPointer) {
    append(bytes, Tag.blob)
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeRawBufferPointer, _ tag: UInt8) {
    if capacity - count < bytes.count + Self.spare { grow(by: bytes.count) }
    base.storeBytes(of: tag, toByteOffset: count, as: UInt8.self)
    base.storeBytes(of: Int32(bytes.count), toByteOffset: count + 1, as: Int32.self)
    if let start = bytes.baseAddress { memcpy(base + count + 5, start, bytes.count) }
    count += 5 + bytes.count
  }

  /// Ends a row; a row is never cut in two blocks.
  @inline(__always)
  mutating func endRow() {
    base.storeBytes(of: Tag.rowEnd, toByteOffset: count, as: UInt8.self)
    count += 1
    rows += 1
  }

  private mutating func grow(by more: Int) {
    capacity += more + Self.usual
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    memcpy(larger, base, count)
    base.deallocate()
    base = larger
  }

  /// Binds and runs every row in order; what was stored is added to the statement's digest.
  func run(_ statement: RowStatement) throws {
    var lists = StoredLists(base: base, digest: statement.digest)
    var left = rows
    if let several = statement.several {
      left = rows % several.rows
      try run(several, rows: rows - left, &lists)
    }
    try run(statement, rows: left, &lists)
    lists.end()
  }

  /// Binds and runs the next rows, as many as the statement takes at a time.
  private func run(
    _ statement: RowStatement, rows: Int, _ lists: inout StoredLists
  ) throws {
    guard rows > 0 else { return }
    // No statement keeps a pointer into memory that is gone.
    defer { statement.forgetValues() }
    var bound = BoundNumbers()
    var (at, column, left, isBound): (Int, Int32, Int, Int) = (lists.count, 1, rows, 0)
    while left > 0 {
      let tag = base.load(fromByteOffset: at, as: UInt8.self)
      at += 1
      switch tag {
      case Tag.integer:
        let value = base.loadUnaligned(fromByteOffset: at, as: Int64.self)
        if bound.takes(value, at: column) { statement.bind(value, at: column) }
        at += 8
        column += 1
      case Tag.text, Tag.blob:
        bound.forget(column)
        at += bind(tag, at, to: statement, at: column)
        column += 1
      case Tag.null:
        if bound.takesNull(at: column) { statement.bindNull(at: column) }
        column += 1
      default:
        (left, isBound) = (left - 1, isBound + 1)
        if isBound == statement.rows {
          try statement.run()
          (column, isBound) = (1, 0)
        }
        lists.add(upTo: at)
      }
    }
  }

  /// Binds a text or a blob where it lies.
  ///
  /// - Returns: how many bytes it takes.
  @inline(__always)
  private func bind(
    _ tag: UInt8, _ place: Int, to statement: RowStatement, at column: Int32
  ) -> Int {
    let length = Int(base.loadUnaligned(fromByteOffset: place, as: Int32.self))
    let bytes = UnsafeRawBufferPointer(start: base + place + 4, count: length)
    if tag == Tag.text {
      statement.bindInPlace(text: bytes, at: column)
    } else {
      statement.bindInPlace(blob: bytes, at: column)
    }
    return 4 + length
  }
}
