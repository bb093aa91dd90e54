import BianzhiCore
import Glibc

/// One column's texts of a `TermTable`, and the last one it was asked for.
struct TermColumn: ~Copyable {
  var table = ByteTable()
  var last = UnsafeMutableRawPointer.allocate(byteCount: longest, alignment: 8)
  var lastCount = -1
  var lastTerm = Term(id: 0, isKnown: true, mark: 0)

  deinit {
    last.deallocate()
  }

  /// Longer texts are looked up every time.
  static let longest = 64

  @inline(__always)
  func isLast(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count == lastCount, let start = bytes.baseAddress else { return false }
    return memcmp(last, start, lastCount) == 0
  }

  mutating func remember(_ bytes: UnsafeRawBufferPointer, _ term: Term) {
    guard bytes.count <= Self.longest, let start = bytes.baseAddress else { return }
    last.copyMemory(from: start, byteCount: bytes.count)
    lastCount = bytes.count
    lastTerm = term
  }
}
