import Dispatch
package import GRDB
import Glibc

/// The second thread of an import: it runs INSERTs while the first one reads and codes the next rows.
///
/// A SQLite connection may be used by one thread at a time. Statements of the first thread are therefore
/// made with this queue as their gate: they wait until the second one is idle.
package final class WriteQueue: @unchecked Sendable {
  private let queue = DispatchQueue(label: "bianzhi.write-behind")
  private let room = DispatchSemaphore(value: 6)
  /// Touched on the queue only.
  private var failure: (any Error)?
  /// Touched by the first thread only.
  private var isIdle = true

  package init() {}

  /// Runs a piece of work after those before it; waits while six are outstanding.
  func add(_ work: @escaping @Sendable () throws -> Void) {
    room.wait()
    isIdle = false
    queue.async { [self] in
      defer { room.signal() }
      guard failure == nil else { return }
      do { try work() } catch { failure = error }
    }
  }

  /// Waits until nothing is outstanding: then the connection is the caller's.
  @inline(__always)
  package func wait() {
    if !isIdle { waitForWork() }
  }

  private func waitForWork() {
    queue.sync {}
    isIdle = true
  }

  /// Waits, and throws what went wrong.
  package func finish() throws {
    waitForWork()
    if let failure { throw failure }
  }
}

/// An INSERT whose rows are run on a ``WriteQueue``, in the order they were given.
package final class WriteBehind {
  private let queue: WriteQueue
  private let runner: Runner
  private var block = Block(capacity: Block.usual)

  /// - Precondition: nothing is outstanding on the queue.
  ///
  /// - Parameter digest: of the rows of lists, whose first column is the row's number.
  package init(
    _ database: Database, _ sql: String, on queue: WriteQueue, digest: ListDigest? = nil
  ) throws {
    self.queue = queue
    runner = Runner(try RawStatement(database, sql), digest)
  }

  deinit {
    // The statement may go only while nobody works on the connection.
    queue.wait()
  }

  /// Binds the next column; columns are given in their order.
  @inline(__always)
  package func bind(_ value: Int64) {
    block.append(value)
  }

  @inline(__always)
  package func bind(_ value: Int64?) {
    if let value { block.append(value) } else { block.appendNull() }
  }

  @inline(__always)
  package func bindNull() {
    block.appendNull()
  }

  /// Binds UTF-8 text.
  @inline(__always)
  package func bind(_ bytes: UnsafeRawBufferPointer) {
    if block.room < bytes.count + 1024 {
      // A row is never cut: what is begun moves to a larger block.
      block = block.grown(by: bytes.count)
    }
    block.append(bytes)
  }

  package func bind(_ text: String?) {
    guard var text else { return bindNull() }
    text.withUTF8 { bind(UnsafeRawBufferPointer($0)) }
  }

  /// Ends a row.
  @inline(__always)
  package func run() {
    block.endRow()
    if block.count >= Block.usual / 2 { send() }
  }

  /// Hands over the rows that are left.
  package func send() {
    guard block.count > 0 else { return }
    let (full, runner) = (block, runner)
    queue.add { try runner.run(full) }
    block = Block(capacity: Block.usual)
  }

  /// Packed rows: a tag for each column, then its value. Written by one thread, then read by the other.
  private final class Block: @unchecked Sendable {
    static let usual = 1 << 17

    private let base: UnsafeMutableRawPointer
    private let capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
      base = .allocate(byteCount: capacity, alignment: 8)
      self.capacity = capacity
    }

    deinit {
      base.deallocate()
    }

    var room: Int { capacity - count }

    @inline(__always)
    func appendNull() {
      base.storeBytes(of: PackedRow.null, toByteOffset: count, as: UInt8.self)
      count += 1
    }

    @inline(__always)
    func append(_ value: Int64) {
      base.storeBytes(of: PackedRow.integer, toByteOffset: count, as: UInt8.self)
      base.storeBytes(of: value, toByteOffset: count + 1, as: Int64.self)
      count += 9
    }

    @inline(__always)
    func append(_ bytes: UnsafeRawBufferPointer) {
      base.storeBytes(of: PackedRow.text, toByteOffset: count, as: UInt8.self)
      base.storeBytes(of: Int32(bytes.count), toByteOffset: count + 1, as: Int32.self)
      if let start = bytes.baseAddress { memcpy(base + count + 5, start, bytes.count) }
      count += 5 + bytes.count
    }

    @inline(__always)
    func endRow() {
      base.storeBytes(of: PackedRow.rowEnd, toByteOffset: count, as: UInt8.self)
      count += 1
    }

    func grown(by more: Int) -> Block {
      let larger = Block(capacity: capacity + more + Self.usual)
      memcpy(larger.base, base, count)
      larger.count = count
      return larger
    }

    /// Binds and runs the rows; a row that was stored is added to the digest.
    func run(_ statement: RawStatement, _ digest: ListDigest?) throws {
      var (at, column, start): (Int, Int32, Int) = (0, 1, 0)
      while at < count {
        let tag = base.load(fromByteOffset: at, as: UInt8.self)
        at += 1
        switch tag {
        case PackedRow.integer:
          statement.bind(base.loadUnaligned(fromByteOffset: at, as: Int64.self), at: column)
          at += 8
        case PackedRow.text:
          let length = Int(base.loadUnaligned(fromByteOffset: at, as: Int32.self))
          at += 4
          statement.bindInPlace(UnsafeRawBufferPointer(start: base + at, count: length), at: column)
          at += length
        case PackedRow.null: statement.bindNull(at: column)
        default:
          try statement.run()
          if let digest {
            // A tag, then the number of the row.
            let id = base.loadUnaligned(fromByteOffset: start + 1, as: Int64.self)
            digest.add(UnsafeRawBufferPointer(start: base + start, count: at - start), of: id >> 24)
          }
          (column, start) = (0, at)
        }
        column += 1
      }
    }
  }

  /// Runs blocks; used on the queue only.
  private final class Runner: @unchecked Sendable {
    private let statement: RawStatement

    private let digest: ListDigest?

    init(_ statement: RawStatement, _ digest: ListDigest?) {
      (self.statement, self.digest) = (statement, digest)
    }

    func run(_ block: Block) throws {
      try block.run(statement, digest)
    }
  }
}
