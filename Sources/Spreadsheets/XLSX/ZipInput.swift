import CZip
import Glibc

/// Lets libzip read an ``InputFile`` at its own offsets, so that readers of one file never disturb each other.
final class ZipInput {
  private let file: InputFile
  private var offset = 0
  private var code: Int32 = 0

  private init(_ file: InputFile) { self.file = file }

  /// A source that libzip owns and frees; nil if there is no memory for it.
  static func source(of file: InputFile) -> OpaquePointer? {
    let state = Unmanaged.passRetained(ZipInput(file))
    let source = zip_source_function_create(
      { state, data, length, command in
        guard let state else { return -1 }
        let input = Unmanaged<ZipInput>.fromOpaque(state)
        if command == ZIP_SOURCE_FREE {
          input.release()
          return 0
        }
        return input.takeUnretainedValue().answer(command, data, Int(length))
      }, state.toOpaque(), nil)
    if source == nil { state.release() }
    return source
  }

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_OPEN:
      offset = 0
      return 0
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_READ: return read(into: data, length)
    case ZIP_SOURCE_TELL: return zip_int64_t(offset)
    case ZIP_SOURCE_SEEK: return seek(data, length)
    case ZIP_SOURCE_STAT: return describe(data, length)
    case ZIP_SOURCE_ERROR: return tellError(data, length)
    case ZIP_SOURCE_SUPPORTS:
      let supported = [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
      ]
      return supported.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
    default:
      code = EOPNOTSUPP
      return -1
    }
  }

  private func read(into data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
    let count = file.read(
      into: UnsafeMutableRawBufferPointer(start: data, count: length), offset: offset)
    guard count >= 0 else {
      code = errno
      return -1
    }
    offset += count
    return zip_int64_t(count)
  }

  private func seek(_ data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
    let target = zip_source_seek_compute_offset(
      zip_uint64_t(offset), zip_uint64_t(file.size), data, zip_uint64_t(length), nil)
    guard target >= 0 else {
      code = EINVAL
      return -1
    }
    offset = Int(target)
    return 0
  }

  private func describe(_ data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
    guard let data, length >= MemoryLayout<zip_stat_t>.size else { return -1 }
    let status = data.assumingMemoryBound(to: zip_stat_t.self)
    zip_stat_init(status)
    status.pointee.size = zip_uint64_t(file.size)
    status.pointee.valid |= zip_uint64_t(ZIP_STAT_SIZE)
    return zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }

  private func tellError(_ data: UnsafeMutableRawPointer?, _ length: Int) -> zip_int64_t {
    let size = 2 * MemoryLayout<Int32>.size
    guard let data, length >= size else { return -1 }
    data.storeBytes(of: ZIP_ER_READ, as: Int32.self)
    data.storeBytes(of: code, toByteOffset: MemoryLayout<Int32>.size, as: Int32.self)
    return zip_int64_t(size)
  }
}
