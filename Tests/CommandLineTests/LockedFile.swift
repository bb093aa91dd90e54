import Foundation
import Glibc

/// Holds a ledger as another program in the middle of a write does, for as long as the value lives.
///
/// SQLite locks bytes behind the first gigabyte of the file: one for who is about to write, and 510
/// for readers. A write lock on all of them keeps everybody out.
final class LockedFile {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = open(path, O_RDWR | O_CLOEXEC)
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    guard descriptor >= 0, fcntl(descriptor, F_SETLK, &lock) == 0 else {
      throw POSIXError(.EAGAIN)
    }
  }

  deinit {
    close(descriptor)
  }
}
