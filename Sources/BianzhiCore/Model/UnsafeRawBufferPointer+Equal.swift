import Glibc

extension UnsafeRawBufferPointer {
  /// Whether both hold the same bytes.
  @inline(__always)
  package func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard count > 0, let own = baseAddress, let others = other.baseAddress else { return true }
    return memcmp(own, others, count) == 0
  }
}
